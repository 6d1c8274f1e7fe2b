"""A changed version of a kept file: what is new, changed and gone, whatever the user did with the first."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from prep import casebook, journeys, notes
from prep.casebook import NotFound
from prep.questions import store as question_store
from prep.questions.draft import Draft, corrected, merged, separated, split, to_keep, with_one_more
from prep.questions.model import Answer, Question
from prep.questions.noted_anew import with_answer
from prep.questions.version_changes import same_lines
from prep.questions.versions import NewAndGone, changed_version, place_of_earlier
from prep.store import Store
from tests.conftest import NOW
from tests.invented import first_round, harbor

ME = "me"
FIRST = """# Harbor Mutual, round 1

1. Tell me about a backlog you cleared?
   said: forty files a week
2. Why insurance? And why now?
   said: the people
3. What did you get wrong last year?
   said: a missed deadline
"""
SECOND = FIRST.replace("forty files a week", "forty files a week\n   blanked on the numbers") + (
    "4. Who pays the claims?\n   said: the pool\n"
)
BACKLOG = "Tell me about a backlog you cleared?"


def begun(store: Store, source: str) -> Draft:
    content = source.encode()
    return journeys.begin_notes_draft(store, ME, notes.read("harbor.md", content), content, NOW)


def first_kept(store: Store, as_user: Callable[[Draft], Draft]) -> dict[str, Question]:
    draft = as_user(begun(store, FIRST))
    draft = journeys.put_notes_draft(store, ME, draft, NOW)
    journeys.keep_notes(store, ME, to_keep(draft, harbor(), first_round()), NOW)
    return {each.text: each for each in question_store.questions(store, ME)}


def second(store: Store) -> tuple[Draft, NewAndGone]:
    draft = begun(store, SECOND)
    found = changed_version(store, ME, draft)
    assert found is not None
    return draft, found


def as_it_is(draft: Draft) -> Draft:
    return draft


def reworded(draft: Draft) -> Draft:
    return corrected(draft, "questions", 2, text="My worst mistake of late, in my own words")


def taken_apart(draft: Draft) -> Draft:
    return split(draft, 1, ["Why insurance?", "And why now?"])


def with_one_of_my_own(draft: Draft) -> Draft:
    more = with_one_more(draft)
    return corrected(more, "questions", len(draft.questions), text="Why did you leave?")


def with_one_left_out(draft: Draft) -> Draft:
    return corrected(draft, "questions", 2, take=False)


@pytest.mark.parametrize(
    "as_user", [as_it_is, reworded, taken_apart, with_one_of_my_own, with_one_left_out]
)
def test_only_what_the_file_changed_is_new_changed_or_gone(
    store: Store, as_user: Callable[[Draft], Draft]
) -> None:
    first_kept(store, as_user)
    draft, found = second(store)
    assert (found.new, found.gone, found.reworded) == (("Who pays the claims?",), (), ())
    assert [each.text for each in found.changed] == [BACKLOG]
    assert [each.text for each in draft.taken] == ["Who pays the claims?"]


def test_what_was_left_out_before_says_so(store: Store) -> None:
    first_kept(store, with_one_left_out)
    draft, _ = second(store)
    assert [each.left_before for each in draft.questions] == [False, False, True, False]
    ticked = journeys.put_notes_draft(store, ME, corrected(draft, "questions", 2, take=True), NOW)
    assert len(ticked.taken) == 2


def test_keeping_a_changed_version_doubles_nothing_that_was_reworded(store: Store) -> None:
    before = first_kept(store, reworded)
    place = casebook.applications(store, ME)[0], casebook.interviews(store, ME)[0]
    draft, _ = second(store)
    journeys.keep_notes(store, ME, to_keep(draft, *place), NOW)
    after = {each.text for each in question_store.questions(store, ME)}
    assert after - set(before) == {"Who pays the claims?"}


def test_a_changed_verdict_is_taken_up_and_the_users_own_word_stays(store: Store) -> None:
    backlog = first_kept(store, as_it_is)[BACKLOG]
    journeys.rate_question(store, ME, backlog.question_id, 2)
    journeys.save_answer(store, ME, backlog.question_id, Answer(result="Cleared by May."), NOW)
    draft, found = second(store)
    [changed] = found.changed
    assert (changed.before, changed.now, changed.is_taken_up) == ("unstated", "yes", False)
    row = draft.questions[changed.row]
    journeys.take_up_notes(store, ME, changed.question_id, row.reasons, row.noted_answer, NOW)
    now = question_store.question(store, ME, backlog.question_id)
    assert (now.own_rating, now.answer.result, now.difficult) == (2, "Cleared by May.", False)
    assert [each.says for each in now.reasons] == ["difficult"]
    assert "forty files a week" in now.noted_answer
    assert journeys.rate_question(store, ME, backlog.question_id, None).difficult
    again = changed_version(store, ME, draft)
    assert again is not None
    assert again.changed == (replace(changed, before="yes", is_taken_up=True),)
    with pytest.raises(NotFound):
        journeys.take_up_notes(store, ME, "nobody", (), "", NOW)


def test_a_changed_version_belongs_where_the_earlier_one_does(store: Store) -> None:
    first_kept(store, as_it_is)
    [application], [interview] = casebook.applications(store, ME), casebook.interviews(store, ME)
    draft, _ = second(store)
    place = place_of_earlier(store, ME, draft)
    assert place == (application.application_id, interview.interview_id)
    assert place_of_earlier(store, "you", draft) == ("", "")


def test_lines_are_found_where_they_are_now() -> None:
    assert same_lines("a\nb\n\nc", "x\nA \nc\n") == {1: 2, 4: 3}


def test_answers_as_noted_are_put_together_once() -> None:
    assert with_answer("the people", "The people".lower()) == "the people"
    assert with_answer("the people", "the people, badly") == "the people, badly"
    assert with_answer("the people", "the product") == "the people\nthe product"
    assert with_answer("", "the product") == "the product"


def test_a_kept_question_joined_with_a_new_one_is_not_taken_for_the_kept_one(store: Store) -> None:
    first_kept(store, as_it_is)
    draft, _ = second(store)
    joined = journeys.put_notes_draft(store, ME, merged(draft, [2, 3]), NOW)
    assert joined.questions[2].take
    assert [each.take for each in separated(joined, 2).questions] == [False, False, False, True]
