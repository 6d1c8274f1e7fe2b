"""Imports as batches: logged, undone whole, and never at the cost of what the user did since."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from prep import casebook, journeys, notes
from prep.casebook import NotFound, Stage
from prep.drills import AnswerMode, DrillPlan
from prep.drills.made import InRunningDrill
from prep.drills.panel import suggested_panel
from prep.journeys.imports import AlreadyUndone
from prep.notes import imports
from prep.notes import store as notes_store
from prep.notes.imports import Import
from prep.notes.store import KeptNotes
from prep.questions import made, occurrences
from prep.questions import store as question_store
from prep.questions.draft import Draft, corrected, to_keep
from prep.questions.keeping import Kept
from prep.questions.model import Answer, Question
from prep.questions.versions import changed_version, shared_lines
from prep.store import Store, open_store
from tests.conftest import NOW
from tests.invented import backlog_and_motive, first_round, harbor
from tests.test_removal import everything

ME = "me"
LATER = NOW + timedelta(hours=1)
FIRST = """# Harbor Mutual, round 1

1. Tell me about a backlog you cleared?
   blanked on the numbers
2. Why insurance?
   fine
"""
SECOND = """# Quay Freight, round 1

1. Why insurance?
   said: the people
2. Where do you see yourself in 5 years?
"""


def begun(store: Store, source: str, name: str = "harbor.md") -> Draft:
    content = source.encode()
    return journeys.begin_notes_draft(store, ME, notes.read(name, content), content, NOW)


def kept(store: Store, source: str = FIRST, name: str = "harbor.md") -> KeptNotes:
    return journeys.keep_notes(
        store, ME, to_keep(begun(store, source, name), harbor(), first_round()), NOW
    )


def asked_again_at_quay(store: Store) -> Kept:
    draft = corrected(begun(store, SECOND, "quay.md"), "questions", 0, choice="again")
    quay = replace(harbor(), company="Quay Freight")
    return to_keep(draft, quay, first_round())


def latest(store: Store) -> Import:
    return imports.imports(store, ME)[0]


def questions(store: Store) -> dict[str, Question]:
    return {each.text: each for each in question_store.questions(store, ME)}


def without_log(tables: dict[str, list[dict[str, object]]]) -> dict[str, list[dict[str, object]]]:
    log = ("notes_import", "import_item", "import_spared")
    return {name: rows for name, rows in tables.items() if name not in log}


def test_an_import_is_logged_with_what_it_made(store: Store) -> None:
    notes_kept = kept(store)
    [logged] = imports.imports(store, ME)
    assert (logged.notes_id, logged.file_name, logged.kept) == (
        notes_kept.notes_id,
        "harbor.md",
        NOW,
    )
    assert (logged.new, logged.again, logged.left, logged.changed) == (2, 0, 0, 0)
    assert logged.undone is None
    kinds = [each.kind for each in imports.items(store, ME, logged.import_id)]
    assert kinds[:4] == ["application", "interview", "question", "question"]
    assert imports.imports(store, "you") == []


def test_undo_leaves_the_file_as_it_was_before(store: Store) -> None:
    journeys.keep_notes(store, ME, backlog_and_motive(digest="other"), NOW)
    before = everything(store)
    kept(store, SECOND, "quay.md")
    assert without_log(everything(store)) != without_log(before)
    undone = journeys.undo_import(store, ME, latest_named(store, "quay.md").import_id, LATER)
    assert without_log(everything(store)) == without_log(before)
    assert (undone.removed, undone.spared) == (1, ())
    assert (undone.file_gone, undone.interview_gone, undone.application_gone) == (True, True, True)
    assert undone.in_words == "1 question removed."
    assert latest_named(store, "quay.md").undone == LATER


def latest_named(store: Store, name: str) -> Import:
    return next(each for each in imports.imports(store, ME) if each.file_name == name)


def test_undo_works_after_a_restart_and_not_twice(tmp_path: Path) -> None:
    path = tmp_path / "round_two.duckdb"
    store = open_store(path, NOW)
    kept(store)
    store.close()
    store = open_store(path, LATER)
    import_id = latest(store).import_id
    assert journeys.undo_import(store, ME, import_id, LATER).removed == 2
    before = everything(store)
    with pytest.raises(AlreadyUndone, match=r"harbor\.md was undone already"):
        journeys.undo_import(store, ME, import_id, LATER)
    with pytest.raises(NotFound):
        journeys.undo_import(store, ME, "no such import", LATER)
    with pytest.raises(NotFound):
        journeys.undo_import(store, "you", import_id, LATER)
    assert everything(store) == before
    store.close()


def edit(store: Store, question: Question) -> None:
    journeys.edit_question(store, ME, replace(question, text="Why insurance, of all?"))


def rate(store: Store, question: Question) -> None:
    journeys.rate_question(store, ME, question.question_id, 5)


def overrule(store: Store, question: Question) -> None:
    journeys.overrule(store, ME, question.question_id, "difficult")


def answer(store: Store, question: Question) -> None:
    journeys.save_answer(store, ME, question.question_id, Answer(action="I sorted it."), NOW)


def make_ready(store: Store, question: Question) -> None:
    journeys.set_ready(store, ME, question.question_id, True)


def ask_again(store: Store, _: Question) -> None:
    journeys.keep_notes(store, ME, asked_again_at_quay(store), LATER)


@pytest.mark.parametrize(
    ("touch", "why"),
    [
        (edit, "you edited or rated it"),
        (rate, "you edited or rated it"),
        (overrule, "you edited or rated it"),
        (answer, "you answered it"),
        (make_ready, "you marked it ready"),
        (ask_again, "asked again in other notes"),
    ],
)
def test_what_the_user_worked_on_is_spared(
    store: Store, touch: Callable[[Store, Question], None], why: str
) -> None:
    kept(store)
    import_id = latest(store).import_id
    mine = questions(store)["Why insurance?"]
    touch(store, mine)
    before = question_store.question(store, ME, mine.question_id)
    undone = journeys.undo_import(store, ME, import_id, LATER)
    assert [(each.item_id, each.why) for each in undone.spared if each.kind == "question"] == [
        (mine.question_id, why)
    ]
    assert undone.removed == 1
    assert undone.in_words == f"1 question removed, 1 stays: {why}."
    assert question_store.question(store, ME, mine.question_id) == before
    assert "Tell me about a backlog you cleared?" not in questions(store)
    assert (undone.file_gone, undone.application_gone) == (False, False)
    assert notes_store.where_asked(store, ME, mine.question_id) is not None
    assert [each.kind for each in imports.spared(store, ME, import_id)] == [
        "application",
        "interview",
        "question",
    ]


def test_what_was_dealt_in_a_drill_is_spared(store: Store) -> None:
    application_id = kept(store).application_id
    plan = DrillPlan(application_id, suggested_panel((), application_id), 1, AnswerMode.TYPED)
    journeys.start_drill(store, ME, plan, (), UTC, NOW)
    undone = journeys.undo_import(store, ME, latest(store).import_id, LATER)
    [spared] = [each for each in undone.spared if each.kind == "question"]
    assert (undone.removed, spared.why) == (1, "you practised it")


def test_a_place_that_was_edited_or_moved_on_is_spared(store: Store) -> None:
    application_id = kept(store).application_id
    journeys.enter_stage(store, ME, application_id, Stage.SECOND_INTERVIEW, NOW.date(), NOW)
    undone = journeys.undo_import(store, ME, latest(store).import_id, LATER)
    assert (undone.interview_gone, undone.application_gone) == (True, False)
    [spared] = undone.spared
    assert (spared.text, spared.why) == ("Harbor Mutual, Claims lead", "other things stand in it")


def test_an_interview_that_was_edited_is_spared(store: Store) -> None:
    kept(store)
    [interview] = casebook.interviews(store, ME)
    [application] = casebook.applications(store, ME)
    journeys.save_interview(store, ME, application, replace(interview, round=2), NOW)
    undone = journeys.undo_import(store, ME, latest(store).import_id, LATER)
    assert [(each.text, each.why) for each in undone.spared] == [
        ("Round 2", "you edited it"),
        ("Harbor Mutual, Claims lead", "other things stand in it"),
    ]


def test_a_place_that_was_there_before_stays(store: Store) -> None:
    saved = journeys.save_interview(store, ME, harbor(), first_round(), NOW)
    there = harbor(saved.application_id)
    before = without_log(everything(store))
    journeys.keep_notes(store, ME, to_keep(begun(store, FIRST), there, saved), NOW)
    undone = journeys.undo_import(store, ME, latest(store).import_id, LATER)
    assert without_log(everything(store)) == before
    assert undone.spared == ()


def test_the_same_file_is_kept_again_after_an_undo(store: Store) -> None:
    kept(store)
    journeys.undo_import(store, ME, latest(store).import_id, LATER)
    again = kept(store)
    assert (again.added, again.questions) == (True, 2)
    assert sorted(questions(store)) == ["Tell me about a backlog you cleared?", "Why insurance?"]
    assert [each.undone for each in imports.imports(store, ME)].count(None) == 1


def test_after_an_undo_that_spared_something_only_the_rest_is_new(store: Store) -> None:
    first = kept(store)
    answer(store, questions(store)["Why insurance?"])
    journeys.undo_import(store, ME, latest(store).import_id, LATER)
    draft = begun(store, FIRST)
    assert [each.take for each in draft.questions] == [True, False]
    place = casebook.applications(store, ME)[0], casebook.interviews(store, ME)[0]
    again = journeys.keep_notes(store, ME, to_keep(draft, *place), LATER)
    assert (again.notes_id, again.questions) == (first.notes_id, 1)
    assert sorted(questions(store)) == ["Tell me about a backlog you cleared?", "Why insurance?"]
    assert questions(store)["Why insurance?"].answer.action == "I sorted it."
    [standing] = [each for each in imports.imports(store, ME) if each.undone is None]
    undone = journeys.undo_import(store, ME, standing.import_id, LATER)
    assert (undone.removed, list(questions(store))) == (1, ["Why insurance?"])


def test_a_question_of_the_same_file_is_known_whatever_its_words_are_by_now(store: Store) -> None:
    kept(store)
    mine = questions(store)["Why insurance?"]
    journeys.edit_question(store, ME, replace(mine, text="What drew you to this trade?"))
    journeys.undo_import(store, ME, latest(store).import_id, LATER)
    draft = begun(store, FIRST)
    repeat = draft.questions[1].repeat
    assert repeat is not None
    assert (repeat.kind, repeat.text, repeat.question_id) == (
        "exact",
        "What drew you to this trade?",
        mine.question_id,
    )
    assert [each.take for each in draft.questions] == [True, False]
    place = casebook.applications(store, ME)[0], casebook.interviews(store, ME)[0]
    journeys.keep_notes(store, ME, to_keep(draft, *place), LATER)
    assert sorted(questions(store)) == [
        "Tell me about a backlog you cleared?",
        "What drew you to this trade?",
    ]


def test_what_an_undo_spared_is_not_made_twice_even_where_it_is_ticked(store: Store) -> None:
    journeys.keep_notes(store, ME, backlog_and_motive(), NOW)
    make_ready(store, questions(store)["Why insurance?"])
    journeys.undo_import(store, ME, latest(store).import_id, LATER)
    place = casebook.applications(store, ME)[0], casebook.interviews(store, ME)[0]
    again = backlog_and_motive(application=place[0], interview=place[1])
    assert journeys.keep_notes(store, ME, again, LATER).questions == 1
    assert len(question_store.questions(store, ME)) == 2
    assert questions(store)["Why insurance?"].ready


def test_the_same_file_again_adds_what_was_left_out_the_first_time(store: Store) -> None:
    draft = corrected(begun(store, FIRST), "questions", 1, take=False)
    first = journeys.keep_notes(store, ME, to_keep(draft, harbor(), first_round()), NOW)
    assert (first.questions, latest(store).left) == (1, 1)
    place = casebook.applications(store, ME)[0], casebook.interviews(store, ME)[0]
    draft = begun(store, FIRST)
    assert [each.take for each in draft.questions] == [False, True]
    again = journeys.keep_notes(store, ME, to_keep(draft, *place), LATER)
    assert (again.notes_id, again.questions, again.added) == (first.notes_id, 1, True)
    assert [each.file_name for each in notes_store.kept_notes(store, ME)] == ["harbor.md"]
    assert len(questions(store)) == 2
    second, _ = imports.imports(store, ME)
    journeys.undo_import(store, ME, second.import_id, LATER)
    assert list(questions(store)) == ["Tell me about a backlog you cleared?"]
    assert notes_store.source(store, ME, first.notes_id) == FIRST


def test_mentions_are_not_kept_twice(store: Store) -> None:
    more = backlog_and_motive()
    journeys.keep_notes(store, ME, replace(more, questions=more.questions[:1]), NOW)
    place = casebook.applications(store, ME)[0], casebook.interviews(store, ME)[0]
    more = replace(more, application=place[0], interview=place[1])
    assert journeys.keep_notes(store, ME, more, LATER).questions == 1
    for table in ("topic", "person", "promise", "notes"):
        assert len(store.rows(f"select * from {table}")) == 1


def test_asked_again_is_an_occurrence_and_no_second_question(store: Store) -> None:
    kept(store)
    mine = questions(store)["Why insurance?"]
    rate(store, mine)
    answer(store, mine)
    rated = question_store.question(store, ME, mine.question_id)
    journeys.keep_notes(store, ME, asked_again_at_quay(store), LATER)
    assert questions(store)["Why insurance?"] == replace(rated, occurrences=1)
    [again] = occurrences.occurrences(store, ME, mine.question_id)
    assert (again.file_name, again.line, again.text) == ("quay.md", 3, "Why insurance?")
    asked = notes_store.where_asked(store, ME, again.occurrence_id)
    assert asked is not None
    assert (asked.file_name, asked.line) == ("quay.md", 3)
    logged = latest(store)
    assert (logged.new, logged.again, logged.left) == (1, 1, 0)
    undone = journeys.undo_import(store, ME, logged.import_id, LATER)
    assert (undone.removed, undone.again, undone.application_gone) == (1, 1, True)
    assert questions(store) == {
        "Why insurance?": rated,
        "Tell me about a backlog you cleared?": questions(store)[
            "Tell me about a backlog you cleared?"
        ],
    }


def test_asked_again_of_a_question_removed_meanwhile_is_new(store: Store) -> None:
    kept(store)
    waiting = asked_again_at_quay(store)
    journeys.remove_question(store, ME, questions(store)["Why insurance?"].question_id)
    journeys.keep_notes(store, ME, waiting, LATER)
    assert questions(store)["Why insurance?"].occurrences == 0
    assert (latest(store).new, latest(store).again) == (2, 0)


def test_rows_asked_again_within_one_file_count_for_the_first(store: Store) -> None:
    source = "1. Why us?\n2. A plan?\n3. Why us\n"
    draft = corrected(begun(store, source, "twice.txt"), "questions", 2, choice="again")
    journeys.keep_notes(store, ME, to_keep(draft, harbor(), first_round()), NOW)
    assert {text: each.occurrences for text, each in questions(store).items()} == {
        "Why us?": 1,
        "A plan?": 0,
    }
    undone = journeys.undo_import(store, ME, latest(store).import_id, LATER)
    assert (undone.removed, undone.spared) == (2, ())


def test_a_stop_in_the_middle_of_an_undo_leaves_all_as_it_was(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept(store)
    before = everything(store)

    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(casebook, "forget_application", stopped)
    with pytest.raises(KeyboardInterrupt):
        journeys.undo_import(store, ME, latest(store).import_id, LATER)
    assert everything(store) == before


def test_a_stop_in_the_middle_of_keeping_leaves_draft_and_file_as_they_were(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    confirmed = to_keep(begun(store, FIRST), harbor(), first_round())
    before = everything(store)

    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(imports, "add_import", stopped)
    with pytest.raises(KeyboardInterrupt):
        journeys.keep_notes(store, ME, confirmed, NOW)
    assert everything(store) == before


def test_undoing_five_hundred_takes_as_many_statements_as_two(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    from prep.store.database import Transaction

    ran: list[str] = []
    real = Transaction.rows

    def counting(self: Transaction, sql: str, /, **values: object) -> list[dict[str, object]]:
        ran.append(sql)
        return real(self, sql, **values)

    monkeypatch.setattr(Transaction, "rows", counting)
    numbers = []
    for size in (2, 500):
        source = "".join(
            f"{n}. Why is plan {n} the best of all plans?\n" for n in range(1, size + 1)
        )
        kept(store, source, f"{size}.txt")
        ran.clear()
        assert (
            journeys.undo_import(
                store, ME, latest_named(store, f"{size}.txt").import_id, LATER
            ).removed
            == size
        )
        numbers.append(len(ran))
    assert numbers[0] == numbers[1]


def test_a_kept_file_is_removed_even_where_a_question_of_it_is_spared(store: Store) -> None:
    notes_id = kept(store).notes_id
    mine = questions(store)["Why insurance?"]
    answer(store, mine)
    [undone] = journeys.remove_notes(store, ME, notes_id, LATER)
    assert undone.removed == 1
    assert notes_store.source(store, ME, notes_id) is None
    assert notes_store.where_asked(store, ME, mine.question_id) is None
    assert list(questions(store)) == ["Why insurance?"]
    with pytest.raises(NotFound):
        journeys.remove_notes(store, ME, notes_id, LATER)


def test_a_question_is_removed_with_all_of_its_own_and_its_practice_stays_logged(
    store: Store,
) -> None:
    from tests.test_removal import lived_through

    application_id = lived_through(store, "d1", "Harbor Mutual", NOW)
    [first, _] = question_store.questions(store, ME, application_id)
    attempts = store.rows("select * from attempt")
    assert len(attempts) == 1
    journeys.remove_question(store, ME, first.question_id)
    gone = ("question", "answer", "flag_reason", "card")
    for table in gone:
        assert (
            store.rows(f"select * from {table} where question_id = $q", q=first.question_id) == []
        )
    assert notes_store.where_asked(store, ME, first.question_id) is None
    assert store.rows("select * from attempt") == attempts
    with pytest.raises(NotFound):
        journeys.remove_question(store, ME, first.question_id)
    journeys.remove_application(store, ME, application_id)
    assert store.rows("select * from attempt") == []


def test_a_question_in_a_running_drill_is_not_removed(store: Store) -> None:
    application_id = kept(store).application_id
    plan = DrillPlan(application_id, suggested_panel((), application_id), 3, AnswerMode.TYPED)
    drill_id = journeys.start_drill(store, ME, plan, (), UTC, NOW)
    mine = questions(store)["Why insurance?"].question_id
    with pytest.raises(InRunningDrill, match="End the drill"):
        journeys.remove_question(store, ME, mine)
    journeys.end_drill(store, ME, drill_id, LATER)
    journeys.remove_question(store, ME, mine)


def test_removing_an_application_takes_log_and_occurrences_along(store: Store) -> None:
    kept(store)
    before = everything(store)
    added = journeys.keep_notes(store, ME, asked_again_at_quay(store), LATER)
    journeys.remove_application(store, ME, added.application_id)
    assert everything(store) == before


def test_removing_the_application_of_a_question_asked_again_elsewhere(store: Store) -> None:
    first = kept(store)
    journeys.keep_notes(store, ME, asked_again_at_quay(store), LATER)
    journeys.remove_application(store, ME, first.application_id)
    assert list(questions(store)) == ["Where do you see yourself in 5 years?"]
    assert store.rows("select * from occurrence") == []


CHANGED = FIRST.replace(
    "1. Tell me about a backlog you cleared?", "1. Tell me about a backlog you have cleared?"
)
CHANGED = CHANGED.replace("2. Why insurance?", "2. Why now?\n3. Who pays the claims?")


def test_a_changed_version_says_what_is_new_and_what_is_gone(store: Store) -> None:
    first = kept(store)
    found = changed_version(store, ME, begun(store, CHANGED, "Harbor (2).md"))
    assert found is not None
    assert (found.notes_id, found.file_name) == (first.notes_id, "harbor.md")
    assert (found.application_id, found.interview_id) == (first.application_id, first.interview_id)
    assert found.new == ("Why now?", "Who pays the claims?")
    assert found.gone == ("Why insurance?",)
    assert found.reworded == (
        (
            "Tell me about a backlog you cleared?",
            "Tell me about a backlog you have cleared?",
        ),
    )


def test_keeping_a_changed_version_adds_and_deletes_nothing(store: Store) -> None:
    kept(store)
    before = questions(store)
    place = casebook.applications(store, ME)[0], casebook.interviews(store, ME)[0]
    draft = begun(store, CHANGED)
    journeys.keep_notes(store, ME, to_keep(draft, *place), LATER)
    after = questions(store)
    assert {text: after[text] for text in before} == before
    assert set(after) - set(before) == {
        "Tell me about a backlog you have cleared?",
        "Why now?",
        "Who pays the claims?",
    }
    assert latest_named(store, "harbor.md").changed in (0, 1)


def test_the_same_lines_under_another_name_are_a_changed_version(store: Store) -> None:
    kept(store)
    found = changed_version(store, ME, begun(store, FIRST + "\n3. And why now?\n", "monday.md"))
    assert found is not None
    assert (found.new, found.gone) == (("And why now?",), ())


def test_another_talk_under_the_same_name_is_none(store: Store) -> None:
    kept(store, FIRST, "notes.md")
    assert changed_version(store, ME, begun(store, SECOND, "notes.md")) is None
    assert changed_version(store, "you", begun(store, CHANGED, "notes.md")) is None


def test_the_very_same_bytes_are_no_changed_version(store: Store) -> None:
    kept(store)
    assert changed_version(store, ME, begun(store, FIRST)) is None


def test_shared_lines_are_counted_by_the_shorter_text() -> None:
    assert shared_lines("a\nb\nc\n", "A \n\nb\nx\ny\nz") == pytest.approx(2 / 3)
    assert shared_lines("", "a") == 0.0


def test_files_kept_before_there_was_a_log_are_undone_with_care(store: Store) -> None:
    kept(store)
    mine = questions(store)["Why insurance?"]
    rate(store, mine)
    with store.transaction() as db:  # as the step of the schema leaves them
        db.run("update import_item set state = ''")
        db.run("delete from import_item where kind in ('application', 'interview')")
    undone = journeys.undo_import(store, ME, latest(store).import_id, LATER)
    assert [(each.text, each.why) for each in undone.spared] == [
        ("Why insurance?", "you edited or rated it")
    ]
    assert undone.removed == 1
    assert len(casebook.applications(store, ME)) == 1


def test_the_state_of_a_question_tells_each_change_of_the_user(store: Store) -> None:
    kept(store)
    mine = questions(store)["Why insurance?"]
    changes = (
        {"text": "x"},
        {"own_rating": 3},
        {"verdict": "fine"},
        {"ready": True},
        {"competency": "x"},
    )
    states = {made.state_of_question(replace(mine, **each)) for each in changes}  # type: ignore[arg-type]
    assert len({made.state_of_question(mine), *states}) == 6


choices = st.lists(st.sampled_from(["new", "again", "leave"]), min_size=4, max_size=4)
ROWS = (
    "1. Why insurance?\n2. Tell me about a backlog that you have cleared\n3. Why now?\n4. why now\n"
)


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(chosen=choices, number=st.integers(0, 10**9))
def test_whatever_is_kept_an_undo_gives_the_file_back(
    store: Store, chosen: list[str], number: int
) -> None:
    if not imports.imports(store, ME):
        kept(store)
    before = without_log(everything(store))
    draft = begun(store, f"{ROWS}\nNo {number}\n", "more.txt")
    for row, choice in enumerate(chosen):
        draft = corrected(draft, "questions", row, choice=choice)
    draft = journeys.put_notes_draft(store, ME, draft, LATER)
    confirmed = to_keep(draft, replace(harbor(), company="Quay"), first_round())
    added = journeys.keep_notes(store, ME, confirmed, LATER)
    assert added.questions == sum(choice != "leave" for choice in chosen)
    logged = next(each for each in imports.imports(store, ME) if each.notes_id == added.notes_id)
    assert logged.new + logged.again + logged.left == 4
    journeys.undo_import(store, ME, logged.import_id, LATER)
    assert without_log(everything(store)) == before
