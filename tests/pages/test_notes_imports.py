"""Every import with its log, and taken back: what goes, what stays, and the file kept once more."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from prep import casebook, journeys
from prep.notes import imports
from prep.notes import store as notes_store
from prep.questions import store as question_store
from prep.questions.model import Answer
from tests.pages.notes_page import ME, TABLE, TODAY, drop, has_button, kept_file, notes_page, words
from ui import casefile


@pytest.fixture
def kept(data_folder: Path) -> AppTest:
    page = notes_page()
    page.text_input(key="place_company").input("Quay Freight")
    drop(page, "quay.md", TABLE)
    page.checkbox(key="review_take_questions_1").uncheck().run()
    return page.button(key="keep").click().run()


def opened(page: AppTest) -> tuple[AppTest, str]:
    """The page with its only import open, and the import's id."""
    [listed] = imports.imports(casefile.store(), ME)
    page.session_state[f"kept_{listed.import_id}"] = True
    return page.run(), listed.import_id


def test_the_log_says_what_was_kept_and_what_was_left(kept: AppTest) -> None:
    page, _ = opened(kept)
    assert "1 question kept. 1 left out." in words(page)


def test_undo_says_first_what_goes_and_then_does_it_even_after_a_restart(
    kept: AppTest, data_folder: Path
) -> None:
    casefile.close_all()
    page, key = opened(notes_page())
    page.button(key=f"undo_{key}").click().run()
    assert "This takes away 1 question, the topics" in words(page)
    assert "the interview that it added and the application that it added" in words(page)
    page.button(key=f"undo_sure_{key}").click().run()
    assert not page.exception
    assert [each.value for each in page.toast] == [r"1 question removed."]
    assert any(each.label.endswith("undone") for each in page.expander)
    with kept_file(data_folder) as store:
        assert question_store.questions(store, ME) == []
        assert notes_store.kept_notes(store, ME) == []
        assert casebook.applications(store, ME) == []


def test_looking_at_what_an_undo_would_do_changes_nothing(kept: AppTest, data_folder: Path) -> None:
    page, key = opened(kept)
    page.button(key=f"undo_{key}").click().run()
    page.button(key=f"undo_not_{key}").click().run()
    assert not has_button(page, f"undo_sure_{key}")
    with kept_file(data_folder) as store:
        assert len(question_store.questions(store, ME)) == 1
        assert [each.undone for each in imports.imports(store, ME)] == [None]


def test_what_was_worked_on_since_is_named_and_stays(kept: AppTest, data_folder: Path) -> None:
    store = casefile.store()
    [question] = question_store.questions(store, ME)
    journeys.save_answer(store, ME, question.question_id, Answer(in_full="By layers."), TODAY)
    page, key = opened(kept)
    page.button(key=f"undo_{key}").click().run()
    assert "How do you secure a service?: you answered it" in words(page).replace("\\", "")
    page.button(key=f"undo_sure_{key}").click().run()
    with kept_file(data_folder) as store:
        [left] = question_store.questions(store, ME)
        assert left.answer.in_full == "By layers."


def test_an_undone_file_can_be_kept_once_more(kept: AppTest, data_folder: Path) -> None:
    page, key = opened(kept)
    page.button(key=f"undo_{key}").click().run()
    page.button(key=f"undo_sure_{key}").click().run()
    assert not has_button(page, "kept_drill")
    page.text_input(key="place_company").input("Quay Freight")
    drop(page, "quay.md", TABLE)
    page.button(key="keep").click().run()
    assert not page.exception
    with kept_file(data_folder) as store:
        assert len(question_store.questions(store, ME)) == 2
        assert [bool(each.undone) for each in imports.imports(store, ME)] == [False, True]


def test_a_place_that_an_undo_took_away_is_chosen_no_more(kept: AppTest) -> None:
    page, key = opened(kept)
    page.selectbox(key="place_application").set_value("").run()
    page.text_input(key="place_company").input("Mole Lines").run()
    drop(page, "ship.md", "## Questions asked\n\n1. Why ships?\n")
    page.button(key="keep").click().run()
    [quay] = [each for each in casebook.applications(casefile.store(), ME) if "Quay" in each.title]
    page.selectbox(key="place_application").set_value(quay.application_id).run()
    page.button(key=f"undo_{key}").click().run()
    page.button(key=f"undo_sure_{key}").click().run()
    assert not page.exception
    assert [each.company for each in casebook.applications(casefile.store(), ME)] == ["Mole Lines"]
    assert page.selectbox(key="place_application").value is None
