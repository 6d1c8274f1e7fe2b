"""A reading on its way through the user's hands: ticks, corrections, verdicts."""

from dataclasses import replace

from prep.notes.model import Document, Exchange, Notes, Person, Promise, Reading, Topic
from prep.questions.draft import corrected, draft_of, to_keep, with_one_more
from prep.questions.model import Flag
from tests.invented import BLANKED, SOURCE, first_round, harbor

SURE = Exchange("A backlog?", "blanked", 3, 3, "Priya N.", 0.9, True, "numbered item", 1, 4)
DOUBTFUL = Exchange("Why insurance?", "", 5, 5, None, 0.4, False, "a question mark", 2)
READING = Reading(
    Notes(
        Document("harbor.md", "markdown", "utf-8", SOURCE, ()),
        "d1",
        (SURE, DOUBTFUL),
        (Topic("the claims backlog", 8),),
        (Person("Priya N.", "Claims manager", 1),),
        (Promise("You'll hear by Friday", "them", 8, "by Friday"),),
    )
)
DRAFT = draft_of(READING, (Flag("yes", (BLANKED,)), Flag("unstated")))


def kept(draft=DRAFT):  # type: ignore[no-untyped-def]
    return to_keep(draft, harbor(), first_round())


def test_sure_questions_are_ticked_and_doubtful_ones_are_not() -> None:
    assert [each.take for each in DRAFT.questions] == [True, False]
    assert [each.text for each in kept().questions] == ["A backlog?"]


def test_what_was_found_is_kept_with_its_lines_and_reasons() -> None:
    [question] = kept().questions
    assert (question.line, question.last_line, question.asked_by) == (3, 3, "Priya N.")
    assert (question.reasons, question.verdict, question.difficult) == ((BLANKED,), None, True)
    assert (kept().digest, kept().document.source) == ("d1", SOURCE)


def test_a_tick_more_is_a_question_more() -> None:
    more = corrected(DRAFT, "questions", 1, take=True)
    assert [each.text for each in kept(more).questions] == ["A backlog?", "Why insurance?"]


def test_another_word_than_the_notes_say_is_the_users_verdict() -> None:
    [fine] = kept(corrected(DRAFT, "questions", 0, difficult="no")).questions
    assert (fine.verdict, fine.reasons, fine.difficult) == ("fine", (BLANKED,), False)
    both = corrected(DRAFT, "questions", 1, take=True, difficult="yes")
    assert kept(both).questions[1].verdict == "difficult"


def test_not_said_takes_the_reasons_away() -> None:
    [unsaid] = kept(corrected(DRAFT, "questions", 0, difficult="unstated")).questions
    assert (unsaid.verdict, unsaid.reasons, unsaid.difficult) == (None, (), False)


def test_changing_ones_mind_back_leaves_no_verdict() -> None:
    there = corrected(DRAFT, "questions", 0, difficult="no")
    [question] = kept(corrected(there, "questions", 0, difficult="yes")).questions
    assert (question.verdict, question.reasons) == (None, (BLANKED,))


def test_topics_people_and_promises_are_corrected_and_left_out() -> None:
    draft = corrected(DRAFT, "topics", 0, text="the backlog of claims")
    draft = corrected(draft, "people", 0, take=False)
    draft = corrected(draft, "promises", 0, by_when="Fri 20 Nov")
    assert [each.text for each in kept(draft).topics] == ["the backlog of claims"]
    assert kept(draft).people == ()
    assert kept(draft).promises[0] == replace(READING.notes.promises[0], by_when="Fri 20 Nov")


def test_a_question_added_by_hand_counts_once_it_has_words() -> None:
    draft = with_one_more(DRAFT)
    assert len(kept(draft).questions) == 1
    draft = corrected(draft, "questions", 2, text="Why did you leave?", own_rating=5)
    added = kept(draft).questions[1]
    assert (added.text, added.line, added.difficult) == ("Why did you leave?", None, True)
