"""Drafts in the file: they outlast refresh, second tab and restart, and go whole."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from prep import journeys, notes
from prep.casebook import ChangedElsewhere
from prep.notes import UnreadableNotes
from prep.notes import store as notes_store
from prep.questions import draft_store
from prep.questions.draft import Draft, corrected, merged, to_keep
from prep.questions.draft_store import DraftGone
from prep.questions.rereading import Original
from prep.store import Store, open_store
from tests.conftest import NOW
from tests.invented import SOURCE, first_round, harbor

ME = "me"
LATER = NOW + timedelta(minutes=5)
OTHER = b"1. Why us?\n2. Tell me about a backlog that you have cleared\n3. Why insurance\n"


def begun(store: Store, source: bytes = SOURCE.encode(), name: str = "harbor.md") -> Draft:
    return journeys.begin_notes_draft(store, ME, notes.read(name, source), source, NOW)


def texts(draft: Draft) -> list[str]:
    return [each.text for each in draft.questions]


def count(store: Store) -> dict[str, int]:
    return {
        table: store.rows(f"select count(*) as n from {table}")[0]["n"]
        for table in ("notes_draft", "notes_draft_state")
    }


def test_a_draft_is_listed_and_comes_back_as_it_was(store: Store) -> None:
    draft = begun(store)
    [head] = draft_store.pending(store, ME)
    assert (head.draft_id, head.file_name, head.questions, head.version) == (
        draft.draft_id,
        "harbor.md",
        2,
        1,
    )
    assert (head.created, head.updated) == (NOW, NOW)
    assert draft_store.draft(store, ME, draft.draft_id) == draft
    assert draft_store.original(store, ME, draft.draft_id) == Original(
        "harbor.md", draft.reading.notes.digest, SOURCE.encode(), pasted=False
    )


def test_corrections_outlast_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "round_two.duckdb"
    store = open_store(path, NOW)
    draft = corrected(begun(store), "questions", 0, text="A backlog?", own_rating=5)
    saved = journeys.put_notes_draft(store, ME, draft, LATER)
    store.close()
    store = open_store(path, LATER)
    again = draft_store.draft(store, ME, draft.draft_id)
    assert again == saved
    assert (again.version, again.questions[0].text, again.questions[0].own_rating) == (
        2,
        "A backlog?",
        5,
    )
    assert draft_store.pending(store, ME)[0].updated == LATER
    store.close()


def test_the_same_bytes_again_go_on_with_the_draft_there_is(store: Store) -> None:
    draft = corrected(begun(store), "questions", 0, take=False)
    journeys.put_notes_draft(store, ME, draft, LATER)
    assert begun(store).questions[0].take is False
    assert count(store) == {"notes_draft": 1, "notes_draft_state": 1}


def test_the_later_of_two_tabs_is_told_and_nothing_is_lost(store: Store) -> None:
    draft = begun(store)
    first = corrected(draft, "questions", 0, text="Mine")
    second = corrected(draft, "questions", 1, text="Theirs")
    saved = journeys.put_notes_draft(store, ME, first, LATER)
    with pytest.raises(ChangedElsewhere, match="another tab"):
        journeys.put_notes_draft(store, ME, second, LATER)
    assert draft_store.draft(store, ME, draft.draft_id) == saved
    newest = draft_store.version_in_file(store, ME, draft.draft_id) or 0
    forced = journeys.put_notes_draft(store, ME, replace(second, version=newest), LATER)
    assert (forced.version, forced.questions[1].text) == (3, "Theirs")


def test_the_same_corrections_from_two_tabs_are_no_quarrel(store: Store) -> None:
    draft = corrected(begun(store), "questions", 0, text="Mine")
    first = journeys.put_notes_draft(store, ME, draft, LATER)
    assert journeys.put_notes_draft(store, ME, draft, LATER) == first


def test_corrections_leave_bytes_and_reading_untouched(store: Store) -> None:
    draft = begun(store)
    before = store.rows("select * from notes_draft")
    journeys.put_notes_draft(store, ME, corrected(draft, "questions", 0, text="Mine"), LATER)
    assert store.rows("select * from notes_draft") == before


def test_a_dropped_draft_is_gone_whole_and_dropping_twice_is_fine(store: Store) -> None:
    draft = begun(store)
    journeys.drop_notes_draft(store, ME, draft.draft_id)
    journeys.drop_notes_draft(store, ME, draft.draft_id)
    assert count(store) == {"notes_draft": 0, "notes_draft_state": 0}
    with pytest.raises(DraftGone, match="kept or dropped"):
        journeys.put_notes_draft(store, ME, draft, LATER)
    with pytest.raises(DraftGone):
        draft_store.draft(store, ME, draft.draft_id)


def test_another_candidate_sees_and_drops_nothing_of_it(store: Store) -> None:
    draft = begun(store)
    assert draft_store.pending(store, "you") == []
    journeys.drop_notes_draft(store, "you", draft.draft_id)
    with pytest.raises(DraftGone):
        draft_store.draft(store, "you", draft.draft_id)
    assert count(store) == {"notes_draft": 1, "notes_draft_state": 1}


def test_keeping_drops_the_draft_in_the_same_transaction(store: Store) -> None:
    draft = begun(store)
    journeys.keep_notes(store, ME, to_keep(draft, harbor(), first_round()), LATER)
    assert count(store) == {"notes_draft": 0, "notes_draft_state": 0}


def test_what_another_tab_corrected_is_not_kept_unseen(store: Store) -> None:
    draft = begun(store)
    journeys.put_notes_draft(store, ME, corrected(draft, "questions", 0, text="Mine"), LATER)
    with pytest.raises(ChangedElsewhere, match="nothing was kept"):
        journeys.keep_notes(store, ME, to_keep(draft, harbor(), first_round()), LATER)
    assert notes_store.kept_notes(store, ME) == []
    assert count(store) == {"notes_draft": 1, "notes_draft_state": 1}


def test_repeats_of_kept_questions_are_marked_and_exact_ones_left_out(store: Store) -> None:
    first = to_keep(begun(store), harbor(), first_round())
    journeys.keep_notes(store, ME, first, NOW)
    draft = begun(store, OTHER, "second.txt")
    marks = [(each.repeat and each.repeat.kind, each.take, each.choice) for each in draft.questions]
    assert marks == [(None, True, "new"), ("near", True, "new"), ("exact", False, "leave")]
    repeat = draft.questions[2].repeat
    assert repeat is not None
    assert (repeat.text, repeat.where) == (
        "Why insurance?",
        "Harbor Mutual, Claims lead, round 1",
    )


def test_a_draft_begun_before_is_compared_with_what_was_kept_since(store: Store) -> None:
    waiting = begun(store, OTHER, "second.txt")
    assert [each.repeat for each in waiting.questions] == [None, None, None]
    journeys.keep_notes(store, ME, to_keep(begun(store), harbor(), first_round()), NOW)
    again = draft_store.draft(store, ME, waiting.draft_id)
    assert [each.take for each in again.questions] == [True, True, False]


def test_a_choice_outlasts_reload_and_new_words_are_compared_anew(store: Store) -> None:
    journeys.keep_notes(store, ME, to_keep(begun(store), harbor(), first_round()), NOW)
    draft = corrected(begun(store, OTHER, "second.txt"), "questions", 2, choice="again")
    saved = journeys.put_notes_draft(store, ME, draft, LATER)
    assert draft_store.draft(store, ME, draft.draft_id).questions[2].choice == "again"
    changed = corrected(saved, "questions", 2, text="Why did you leave?")
    saved = journeys.put_notes_draft(store, ME, changed, LATER)
    row = saved.questions[2]
    assert (row.repeat, row.take, row.choice) == (None, True, "new")
    changed = corrected(saved, "questions", 0, text="why insurance")
    row = journeys.put_notes_draft(store, ME, changed, LATER).questions[0]
    assert (row.repeat and row.repeat.kind, row.take) == ("exact", False)


def test_rows_put_together_are_compared_anew(store: Store) -> None:
    draft = begun(store, b"1. Why us?\n2. Why now?\n3. Why us? Why now?\n", "three.txt")
    together = journeys.put_notes_draft(store, ME, merged(draft, [0, 1]), LATER)
    assert texts(together) == ["Why us? Why now?", "Why us? Why now?"]
    repeat = together.questions[1].repeat
    assert repeat is not None
    assert (repeat.kind, repeat.index, repeat.question_id) == ("exact", 0, "")


ZURICH = "Fragen:\n1. Was war schwierig in Zürich?\n".encode("cp1252")


def test_a_file_is_read_again_in_another_encoding(store: Store) -> None:
    draft = begun(store, ZURICH, "zurich.txt")
    assert "Zürich" in texts(draft)[0]
    again = journeys.reread_notes_draft(store, ME, draft.draft_id, LATER, encoding="mac-roman")
    assert "Z\u00b8rich" in texts(again)[0]
    assert (again.draft_id, again.version, again.encoding) == (draft.draft_id, 2, "mac-roman")
    assert draft_store.draft(store, ME, draft.draft_id) == again
    with pytest.raises(UnreadableNotes, match="not in the encoding"):
        journeys.reread_notes_draft(store, ME, draft.draft_id, LATER, encoding="utf-8")
    assert draft_store.draft(store, ME, draft.draft_id) == again


def test_pasted_text_is_read_again_as_text(store: Store) -> None:
    pasted = "Why us?\nWhat do you know of Zürich?"
    reading = notes.read_text(pasted)
    draft = journeys.begin_notes_draft(store, ME, reading, pasted.encode(), NOW, pasted=True)
    again = journeys.reread_notes_draft(store, ME, draft.draft_id, LATER)
    assert again.reading == reading


def test_a_draft_of_another_version_of_the_app_is_read_from_its_bytes(store: Store) -> None:
    draft = begun(store)
    with store.transaction() as db:
        db.run("update notes_draft set reading = '{\"old\": 1}'")
    assert draft_store.draft(store, ME, draft.draft_id) == draft
    with store.transaction() as db:
        db.run("update notes_draft_state set state = '{}'")
    again = draft_store.draft(store, ME, draft.draft_id)
    assert again.questions == draft.questions
    assert "read this file anew" in str(again.reading.problems[-1])


def test_nothing_half_is_left_when_it_stops_in_the_middle(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(draft_store, "_state_row", stopped)
    with pytest.raises(KeyboardInterrupt):
        begun(store)
    assert count(store) == {"notes_draft": 0, "notes_draft_state": 0}


def test_own_names_are_remembered_the_last_one_first(store: Store) -> None:
    for minute, name in enumerate(["Nora Quill", " Nora Q. ", "Nora Quill", " "]):
        journeys.remember_me(store, ME, name, NOW + timedelta(minutes=minute))
    assert notes_store.own_names(store, ME) == ["Nora Quill", "Nora Q."]
    assert notes_store.own_names(store, "you") == []
