"""Several files at once: each a draft of its own, some refused, some known, each kept in its place."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from prep import casebook
from prep.notes import store as notes_store
from prep.questions import store as question_store
from prep.settings import PROJECT
from tests.notes.made_files import zipped
from tests.pages.notes_page import (
    ME,
    TABLE,
    drop,
    drop_all,
    has_button,
    kept_file,
    notes_page,
    words,
)
from ui import casefile, notes_desk

SHIP = b"Company: Mole Lines\nRole: Dock clerk\n\n## Questions asked\n\n1. Why ships?\n2. Why us?\n"
PICTURE = b"\x89PNG\r\n\x1a\n\x00\x00\x00\x0d"


@pytest.fixture
def page(data_folder: Path) -> AppTest:
    return notes_page()


@pytest.fixture
def three(page: AppTest) -> AppTest:
    files = {"quay.md": TABLE.encode(), "photo.md": PICTURE, "ship.md": SHIP}
    return drop_all(page, files)


def open_file(page: AppTest, name: str) -> AppTest:
    [wanted] = [each.draft_id for each in notes_desk.pending() if each.file_name == name]
    return page.radio(key="notes_files").set_value(wanted).run()


def test_the_readable_ones_wait_and_the_other_is_named_with_the_way_out(three: AppTest) -> None:
    assert not three.exception
    assert three.radio(key="notes_files").label == "2 files to look through"
    assert [each.value for each in three.error] == [
        r"photo.md is a picture, which cannot be read yet. Type the text, or copy it with your "
        r"phone's text recognition and paste it."
    ]
    three.button(key="drop_close").click().run()
    assert [each.value for each in three.error] == []


def test_each_file_has_a_place_of_its_own(three: AppTest) -> None:
    three.text_input(key="place_company").input("Quay Freight").run()
    open_file(three, "ship.md")
    assert three.text_input(key="place_company").value == "Mole Lines"
    open_file(three, "quay.md")
    assert three.text_input(key="place_company").value == "Quay Freight"
    assert three.text_input(key="place_role").value == ""


def test_keeping_one_opens_the_next(three: AppTest, data_folder: Path) -> None:
    three.text_input(key="place_company").input("Quay Freight").run()
    three.button(key="keep").click().run()
    assert not three.exception
    assert [each.value for each in three.subheader][:1] == [r"ship.md"]
    assert "**2 questions kept from quay.md.**" in words(three)
    assert has_button(three, "kept_drill")
    assert has_button(three, "kept_undo")
    three.button(key="keep").click().run()
    assert has_button(three, "kept_drill")
    with kept_file(data_folder) as store:
        titles = sorted(each.title for each in casebook.applications(store, ME))
        assert titles == ["Mole Lines, Dock clerk", "Quay Freight"]
        assert sorted(each.questions for each in notes_store.kept_notes(store, ME)) == [2, 2]


def test_drafts_are_there_after_a_restart_with_their_corrections(
    three: AppTest, data_folder: Path
) -> None:
    three.checkbox(key="review_take_questions_1").uncheck().run()
    casefile.close_all()
    again = notes_page()
    assert again.radio(key="notes_files").label == "2 files to look through"
    assert again.button(key="keep").label == "Keep 1 question"


def test_the_same_file_twice_in_one_go_waits_once(page: AppTest) -> None:
    drop_all(page, {"quay.md": TABLE.encode(), "copy.md": TABLE.encode()})
    assert [each.value for each in page.subheader][:1] == [r"quay.md"]
    assert "notes_files" not in [each.key for each in page.radio]
    assert r"copy.md is among the files to look through already." in words(page)


def test_twenty_files_at_once(page: AppTest) -> None:
    files = {f"round{number}.md": SHIP + f"3. Why {number}?\n".encode() for number in range(20)}
    drop_all(page, files)
    assert not page.exception
    assert page.radio(key="notes_files").label == "20 files to look through"
    assert len(page.radio(key="notes_files").options) == 20


def test_each_file_of_a_zip_is_looked_through_for_itself(page: AppTest) -> None:
    drop_all(page, {"export.zip": zipped({"a.md": SHIP.decode(), "b.md": TABLE})})
    assert page.radio(key="notes_files").label == "2 files to look through"


def test_what_another_tab_dropped_is_gone_here_too(page: AppTest) -> None:
    drop(page, "quay.md", TABLE)
    other = notes_page()
    other.button(key="drop_it").click().run()
    page.checkbox(key="review_take_questions_1").uncheck().run()
    assert not page.exception
    assert "kept or dropped in another tab" in page.error[0].value
    assert not has_button(page, "keep")


def test_what_another_tab_corrected_is_shown_and_not_overwritten(page: AppTest) -> None:
    drop(page, "quay.md", TABLE)
    other = notes_page()
    other.checkbox(key="review_take_questions_0").uncheck().run()
    page.checkbox(key="review_take_questions_1").uncheck().run()
    assert "corrected in another tab" in page.error[0].value
    takes = [page.checkbox(key=f"review_take_questions_{row}").value for row in (0, 1)]
    assert takes == [False, True]


def test_a_new_version_of_a_file_tells_what_is_new_and_what_is_gone(
    page: AppTest, data_folder: Path
) -> None:
    page.text_input(key="place_company").input("Mole Lines")
    drop(page, "ship.md", SHIP.decode())
    page.button(key="keep").click().run()
    drop(page, "ship.md", SHIP.decode().replace("Why us?", "What is a bill of lading?"))
    assert "2 questions found: 1 new, 1 here already." in words(page)
    assert "with 2 questions. In this one: 1 new, 0 changed, 1 gone." in words(page)
    assert "Gone: Why us?" in words(page).replace("\\", "")
    page.button(key="keep").click().run()
    with kept_file(data_folder) as store:
        texts = [each.text for each in question_store.questions(store, ME)]
    assert sorted(texts) == ["What is a bill of lading?", "Why ships?", "Why us?"]


def test_a_changed_verdict_is_taken_up_from_the_new_version(
    page: AppTest, data_folder: Path
) -> None:
    noted = "# Round 1\n\n1. Why ships?\n   said: the sea\n2. Why us?\n   said: the crew\n"
    page.text_input(key="place_company").input("Mole Lines")
    drop(page, "ship.md", noted)
    page.button(key="keep").click().run()
    drop(page, "ship.md", noted.replace("the sea\n", "the sea\n   blanked on the numbers\n"))
    assert "In this one: 0 new, 1 changed, 0 gone." in words(page)
    assert "Before: Not said. Now: Difficult." in words(page)
    assert page.selectbox(key="place_application").value
    [update] = [each for each in page.button if each.label == "Update what the notes say"]
    update.click().run()
    assert not page.exception
    assert "The question you have says this, too." in words(page)
    with kept_file(data_folder) as store:
        found = {each.text: each.difficult for each in question_store.questions(store, ME)}
    assert found == {"Why ships?": True, "Why us?": False}


APPLIED = "Company,Position,Status,Date applied\nHarbor Mutual,Claims lead,Applied,2026-11-02\n"


def test_a_list_of_applications_is_pointed_to_its_page(page: AppTest) -> None:
    drop(page, "jobs.csv", APPLIED)
    assert r"jobs.csv is a list of applications, no notes." in words(page)
    assert not has_button(page, "keep")
    page.button(key="elsewhere_0").click().run()
    assert not page.exception
    assert page.title[0].value == "Bring in a list"
    assert page.subheader[0].value == r"jobs.csv"


def test_a_list_of_people_is_pointed_to_its_page(page: AppTest) -> None:
    sample = PROJECT / "tests" / "samples" / "connections" / "linkedin-2018.csv"
    drop_all(page, {"Connections.csv": sample.read_bytes()})
    assert "is a list of people you know, no notes" in words(page)
    page.button(key="elsewhere_0").click().run()
    assert not page.exception
    assert page.title[0].value == "Connections"


def test_a_list_of_applications_can_be_read_as_notes_all_the_same(page: AppTest) -> None:
    drop(page, "jobs.csv", APPLIED)
    page.button(key="drop_as_notes_0").click().run()
    assert has_button(page, "keep")
