"""The page Notes: read, correct, keep once, and know the file again."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from prep import casebook
from prep.casebook import Stage
from prep.notes import imports
from prep.notes import store as notes_store
from prep.questions import store as question_store
from prep.settings import MAX_NOTES_BYTES
from tests.pages.notes_page import ME, TABLE, drop, kept_file, notes_page, words
from ui import casefile
from ui.words import plain


@pytest.fixture
def page(data_folder: Path) -> AppTest:
    return notes_page()


@pytest.fixture
def read(page: AppTest) -> AppTest:
    page.text_input(key="place_company").input("Quay Freight")
    page.text_input(key="place_role").input("Team lead")
    return drop(page, "quay.md", TABLE)


def expander(page: AppTest, label: str) -> bool:
    """Whether the expander of that label stands open."""
    return bool(next(each for each in page.expander if each.label == label).proto.expanded)


def test_a_newcomer_meets_the_file_first_and_no_field_open(page: AppTest) -> None:
    assert not page.exception
    assert page.title[0].value == "Notes"
    kinds = [each.type for each in page.main]
    assert kinds.index("file_uploader") < kinds.index("text_input")
    assert not expander(page, "Enter an interview without notes")
    assert page.text_input(key="place_company").value == ""
    assert [each for each in page.button if each.key == "keep"] == []


def test_with_notes_read_the_interview_is_asked_above_the_questions(page: AppTest) -> None:
    drop(page, "quay.md", TABLE)
    labels = [getattr(each, "label", "") for each in page.main]
    assert labels.index("Company (needed)") < labels.index("How do you secure a service?")
    assert [each for each in page.button if each.key == "place_save"] == []


def test_a_file_too_large_is_refused_by_the_one_limit(page: AppTest) -> None:
    assert page.file_uploader[0].proto.max_upload_size_mb * 1024 * 1024 == MAX_NOTES_BYTES


def test_notes_without_questions_can_be_kept_and_say_how_to_add_one(
    page: AppTest, data_folder: Path
) -> None:
    page.text_input(key="place_company").input("Quay Freight")
    drop(page, "bread.md", "Mix flour and water.\nLet it rest.\nBake for an hour.\n")
    assert "Add questions by hand" in words(page)
    assert "Tick" not in words(page)
    assert page.button(key="keep").label == "Keep the notes without questions"
    page.button(key="keep").click().run()
    with kept_file(data_folder) as store:
        assert [each.questions for each in notes_store.kept_notes(store, ME)] == [0]


def test_reading_shows_counts_and_evidence_and_writes_nothing(
    read: AppTest, data_folder: Path
) -> None:
    assert not read.exception
    assert "2 questions found: 2 sure, 2 of them difficult." in words(read)
    assert "Likely answered at code level" in words(read)
    assert read.button(key="keep").label == "Keep 2 questions"
    with kept_file(data_folder) as store:
        assert notes_store.kept_notes(store, ME) == []


def test_keeping_adds_everything_in_one_go(read: AppTest, data_folder: Path) -> None:
    read.button(key="keep").click().run()
    assert not read.exception
    assert [each.value for each in read.toast] == ["2 questions kept from quay.md."]
    with kept_file(data_folder) as store:
        [application] = casebook.applications(store, ME)
        assert (application.title, application.stage) == (
            "Quay Freight, Team lead",
            Stage.FIRST_INTERVIEW,
        )
        questions = question_store.questions(store, ME)
        assert [(each.text, each.difficult) for each in questions] == [
            ("How do you secure a service?", True),
            ("Message queues", True),
        ]
        [notes] = notes_store.kept_notes(store, ME)
        assert notes_store.source(store, ME, notes.notes_id) == TABLE


def test_after_keeping_it_shows_the_way_on(read: AppTest) -> None:
    read.button(key="keep").click().run()
    assert read.button(key="kept_work_out").label == "Work out the 2 difficult ones"
    assert read.button(key="kept_drill").label == "Start a drill"
    assert [each.label for each in read.expander if "quay" in each.label] != []


def test_the_same_file_again_says_so_and_offers_nothing_to_keep(
    read: AppTest, data_folder: Path
) -> None:
    read.button(key="keep").click().run()
    drop(read, "copy of quay.md", TABLE)
    assert "You kept copy of quay.md on" in words(read)
    assert "as quay.md" in words(read)
    assert "2 questions for Quay Freight, Team lead" in words(read)
    assert [each for each in read.button if each.key == "keep"] == []
    with kept_file(data_folder) as store:
        assert len(notes_store.kept_notes(store, ME)) == 1


def test_an_unticked_question_is_not_kept(read: AppTest, data_folder: Path) -> None:
    read.checkbox(key="review_take_questions_1").uncheck().run()
    assert read.button(key="keep").label == "Keep 1 question"
    read.button(key="keep").click().run()
    with kept_file(data_folder) as store:
        assert [each.text for each in question_store.questions(store, ME)] == [
            "How do you secure a service?"
        ]


def test_a_correction_is_what_is_kept(read: AppTest, data_folder: Path) -> None:
    read.button(key="review_edit_questions_0").click().run()
    read.text_area(key="review_questions_0_text").input("How do you secure a platform?").run()
    read.text_input(key="review_questions_0_asked_by").input("Mara").run()
    read.segmented_control(key="review_questions_0_difficult").set_value("no").run()
    read.button(key="review_edit_questions_0").click().run()
    read.button(key="keep").click().run()
    with kept_file(data_folder) as store:
        first = question_store.questions(store, ME)[0]
        assert (first.text, first.asked_by) == ("How do you secure a platform?", "Mara")
        assert (first.verdict, first.difficult) == ("fine", False)


def test_a_question_can_be_added_by_hand(read: AppTest, data_folder: Path) -> None:
    read.button(key="review_add").click().run()
    assert read.button(key="keep").label == "Keep 2 questions"
    read.text_area(key="review_questions_2_text").input("Why did you leave?").run()
    read.segmented_control(key="review_questions_2_own_rating").set_value(5).run()
    read.button(key="keep").click().run()
    with kept_file(data_folder) as store:
        added = question_store.questions(store, ME)[2]
        assert (added.text, added.own_rating, added.difficult) == ("Why did you leave?", 5, True)


def test_the_source_of_kept_notes_is_shown_on_opening(read: AppTest) -> None:
    read.button(key="keep").click().run()
    [kept] = [each for each in read.expander if "quay" in each.label]
    assert len(read.code) == 0
    read.session_state[key_of_kept(read)] = True
    read.run()
    assert not read.exception
    assert kept.label.startswith("quay.md, ")
    assert [each.value for each in read.code] == [TABLE.strip()]


def key_of_kept(page: AppTest) -> str:
    """The key of the only kept file's expander."""
    [listed] = imports.imports(casefile.store(), ME)
    return f"kept_{listed.import_id}"


@pytest.mark.parametrize(
    ("name", "content"),
    [("empty.md", b""), ("picture.md", b"\x89PNG\r\n\x1a\n\x00\x00\x00\x0d")],
    ids=["empty", "a picture"],
)
def test_what_cannot_be_read_is_said_in_words(page: AppTest, name: str, content: bytes) -> None:
    page.file_uploader[0].upload(name, content)
    page.run()
    assert not page.exception
    assert plain(name) in page.error[0].value
    assert [each for each in page.button if each.key == "keep"] == []


def test_pasted_text_is_read_too(page: AppTest) -> None:
    page.segmented_control(key="drop_way").set_value("Pasted text").run()
    page.text_area(key="drop_text_0").input(TABLE).run()
    page.button(key="drop_read").click().run()
    assert "2 questions found" in words(page)


def test_dropped_notes_are_gone(read: AppTest) -> None:
    read.button(key="drop_it").click().run()
    assert "2 questions found" not in words(read)
    assert read.file_uploader[0].value == []


def test_the_draft_outlasts_a_look_at_another_page(read: AppTest) -> None:
    read.checkbox(key="review_take_questions_1").uncheck().run()
    read.switch_page("../pages/hard_questions.py").run()
    read.switch_page("../pages/notes.py").run()
    assert read.button(key="keep").label == "Keep 1 question"
    assert read.text_input(key="place_company").value == "Quay Freight"


def test_fifty_questions_show_fields_for_the_open_one_only(page: AppTest) -> None:
    lines = [f"{number}. How would you handle case {number}?" for number in range(1, 51)]
    drop(page, "long.md", "## Questions they asked\n\n" + "\n".join(lines) + "\n")
    assert not page.exception
    assert len([each for each in page.checkbox if "questions" in (each.key or "")]) == 50
    assert len(page.text_area) == 0
    page.button(key="review_edit_questions_49").click().run()
    assert len(page.text_area) == 2
