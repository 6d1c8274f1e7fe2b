"""A reading on its way through the user's hands: ticks, corrections, verdicts."""

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.notes.model import Document, Exchange, Notes, Person, Promise, Reading, Topic
from prep.questions.draft import (
    Counts,
    Draft,
    DraftQuestion,
    Repeat,
    WordsLost,
    corrected,
    counted,
    draft_of,
    merged,
    separated,
    split,
    to_keep,
    with_one_more,
)
from prep.questions.model import Flag, Reason, Stated
from prep.text import squeezed
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


def row(text: str, **changes: object) -> DraftQuestion:
    return replace(DraftQuestion(text, take=True), **changes)  # type: ignore[arg-type]


def of(*rows: DraftQuestion) -> Draft:
    return replace(DRAFT, questions=rows)


IN_FILE = Repeat("exact", "Why insurance?", "q9", None, "Quay Freight, round 1")
NEARLY = Repeat("near", "Why us", "q7", None, "Quay Freight, round 1")


def test_a_tick_and_a_choice_go_together() -> None:
    there = of(row("Why insurance?", take=False, choice="leave", repeat=IN_FILE))
    ticked = corrected(there, "questions", 0, take=True)
    assert (ticked.questions[0].take, ticked.questions[0].choice) == (True, "again")
    new = corrected(ticked, "questions", 0, choice="new")
    assert (new.questions[0].take, new.questions[0].choice) == (True, "new")
    left = corrected(new, "questions", 0, choice="leave")
    assert (left.questions[0].take, left.questions[0].choice) == (False, "leave")
    assert corrected(DRAFT, "questions", 1, take=True).questions[1].choice == "new"


def test_the_counts_say_what_is_new_what_is_here_and_what_becomes_of_it() -> None:
    draft = of(
        row("Why now?"),
        row("A plan?", sure=False, take=False, choice="leave"),
        row("Why insurance?", take=False, choice="leave", repeat=IN_FILE),
        row("Why us?", choice="again", repeat=NEARLY),
        row("  "),
    )
    assert counted(draft) == Counts(
        found=4, new=2, here=1, similar=1, unsure=1, kept=1, again=1, left=2
    )


def test_what_was_asked_again_goes_beside_the_new_ones() -> None:
    draft = of(
        row("Why now?", line=3),
        row("Why us?", choice="again", repeat=NEARLY, line=5, noted_answer="the product"),
        row("why now", choice="again", repeat=Repeat("exact", "Why now?", "", 0, "line 3")),
        row("Why us again?", choice="again", repeat=Repeat("near", "Why us?", "", 1, "line 5")),
    )
    result = to_keep(draft, harbor(), first_round())
    assert [each.text for each in result.questions] == ["Why now?"]
    assert [(each.asked.text, each.question_id, each.row) for each in result.again] == [
        ("Why us?", "q7", None),
        ("why now", "", 0),
        ("Why us again?", "q7", None),
    ]
    assert result.again[0].asked.noted_answer == "the product"
    assert result.left == 0


def test_a_near_one_kept_as_new_is_counted_as_similar() -> None:
    result = to_keep(
        of(row("Why us?", repeat=NEARLY), row("A plan?", take=False)), harbor(), first_round()
    )
    assert ([each.text for each in result.questions], result.similar, result.left) == (
        ["Why us?"],
        1,
        1,
    )


def test_rows_put_together_lose_nothing() -> None:
    draft = of(
        row("Why us?", noted_answer="the product", asked_by="Dana", line=5, last_line=5, ends=6),
        row("Why you?", line=9),
        row(
            "And why now?",
            take=False,
            noted_answer="blanked",
            asked_by="Tom",
            line=7,
            last_line=8,
            difficult="yes",
            stated="yes",
            reasons=(BLANKED,),
            own_rating=4,
        ),
        row("Again why us?", repeat=Repeat("near", "And why now?", "", 2, "line 7")),
    )
    together = merged(draft, [2, 0, 0])
    one = together.questions[0]
    assert (one.text, one.noted_answer, one.asked_by) == (
        "Why us? And why now?",
        "the product\nblanked",
        "Dana, Tom",
    )
    assert (one.line, one.last_line, one.ends) == (5, 8, 6)
    assert (one.difficult, one.reasons, one.own_rating, one.take) == ("yes", (BLANKED,), 4, True)
    assert [each.text for each in together.questions[1:]] == ["Why you?", "Again why us?"]
    assert together.questions[2].repeat == Repeat("near", "And why now?", "", 0, "line 7")
    assert merged(draft, [1]) == draft


def test_a_row_taken_apart_keeps_its_place_and_its_answer_once() -> None:
    draft = of(row("A?"), row("Why us? Why now?", noted_answer="the product", line=7), row("B?"))
    apart = split(draft, 1, ["Why us?", " ", " Why now? "])
    assert [(each.text, each.noted_answer, each.line) for each in apart.questions] == [
        ("A?", "", None),
        ("Why us?", "the product", 7),
        ("Why now?", "", 7),
        ("B?", "", None),
    ]


STRUGGLED = Reason("note", "difficult", "struggled", 2)
SMOOTH = Reason("note", "fine", "went well", 4)


def hard_and_easy() -> Draft:
    return of(
        row(
            "Why us?",
            line=1,
            last_line=1,
            ends=2,
            stated="yes",
            difficult="yes",
            reasons=(STRUGGLED,),
        ),
        row(
            "Why now?",
            line=3,
            last_line=3,
            ends=4,
            stated="no",
            difficult="no",
            reasons=(SMOOTH,),
            own_rating=2,
        ),
    )


def test_rows_put_together_come_back_whole() -> None:
    before = hard_and_easy()
    together = merged(before, [0, 1])
    assert together.questions[0].difficult == "yes"
    assert separated(together, 0) == before
    assert split(together, 0, ["Why us?", "Why now?"]) == before
    assert separated(before, 0) == before
    three = merged(of(*before.questions, row("Why you?", line=5)), [0, 1])
    assert [each.text for each in separated(merged(three, [0, 1]), 0).questions] == [
        "Why us?",
        "Why now?",
        "Why you?",
    ]


def test_what_is_said_of_rows_put_together_stays_when_they_come_apart() -> None:
    together = merged(hard_and_easy(), [0, 1])
    told = corrected(together, "questions", 0, own_rating=5, noted_answer="the product")
    apart = separated(told, 0).questions
    assert [(each.own_rating, each.noted_answer) for each in apart] == [(5, "the product"), (5, "")]


def test_a_part_has_the_evidence_of_its_own_lines_and_of_headings_above() -> None:
    title = Reason("title", "difficult", "Questions that hurt", 1)
    source = "Questions that hurt\n\n- Why us?\n  struggled here\n- Why now?\n  went well"
    one = row(
        "Why us? Why now?",
        line=3,
        last_line=5,
        ends=6,
        stated="yes",
        difficult="yes",
        reasons=(replace(STRUGGLED, line=4), replace(SMOOTH, line=6)),
    )
    first, second = split(with_source(of(one), source), 0, ["Why us?", "Why now?"]).questions
    assert (first.reasons, first.difficult) == ((replace(STRUGGLED, line=4),), "yes")
    assert (second.reasons, second.difficult) == ((replace(SMOOTH, line=6),), "no")
    assert ((first.line, first.ends), (second.line, second.ends)) == ((3, 4), (5, 6))
    titled = of(replace(one, reasons=(*one.reasons, title)))
    parts = split(with_source(titled, source), 0, ["Why us?", "Why now?"]).questions
    assert all(title in each.reasons for each in parts)


def test_a_maybe_that_asks_and_has_a_verdict_or_an_answer_is_ticked() -> None:
    def ticked(question: str, answer: str, stated: Stated) -> bool:
        exchange = replace(DOUBTFUL, question=question, answer=answer)
        reading = replace(READING, notes=replace(READING.notes, exchanges=(exchange,)))
        return draft_of(reading, (Flag(stated),)).questions[0].take

    assert ticked("Why insurance?", "", "yes")
    assert ticked("Why insurance?", "said the people", "unstated")
    assert ticked("为什么？", "", "no")
    assert not ticked("Why insurance?", " ", "unstated")
    assert not ticked("Insurance as such", "said the people", "yes")


def test_how_many_would_be_left_out() -> None:
    assert DRAFT.left_out == 1
    assert corrected(DRAFT, "questions", 1, take=True).left_out == 0


def with_source(draft: Draft, source: str) -> Draft:
    notes = draft.reading.notes
    notes = replace(notes, document=replace(notes.document, source=source))
    return replace(draft, reading=replace(draft.reading, notes=notes))


def test_a_row_is_not_taken_apart_into_less_than_it_says() -> None:
    draft = of(row("Why us? Why now?"))
    with pytest.raises(WordsLost, match="lack words of the question: now"):
        split(draft, 0, ["Why us?", "Why?"])
    with pytest.raises(WordsLost):
        split(draft, 0, [" "])


texts = st.text("abc ?,.é-", min_size=1, max_size=12).filter(lambda text: bool(text.strip()))
some_rows = st.lists(
    st.builds(
        row,
        texts,
        noted_answer=st.text("abc \n", max_size=8),
        asked_by=st.sampled_from(["", "Dana", "Tom"]),
        line=st.none() | st.integers(1, 9),
    ),
    min_size=2,
    max_size=6,
)


def all_words(draft: Draft) -> Counter[str]:
    return Counter(
        word for each in draft.questions for word in f"{each.text} {each.noted_answer}".split()
    )


@given(some_rows, st.data())
def test_no_word_is_lost_by_putting_together_and_taking_apart_gives_the_texts_back(
    rows: list[DraftQuestion], data: st.DataObject
) -> None:
    draft = of(*rows)
    picked = data.draw(st.lists(st.integers(0, len(rows) - 1), min_size=2, unique=True))
    together = merged(draft, picked)
    assert len(together.questions) == len(rows) - len(picked) + 1
    assert all_words(together) == all_words(draft)
    first, parts = min(picked), [rows[place].text for place in sorted(picked)]
    apart = split(together, first, parts)
    given = [squeezed(text) for text in parts]
    assert [each.text for each in apart.questions[first : first + len(parts)]] == given
    assert all_words(apart) == all_words(draft)
