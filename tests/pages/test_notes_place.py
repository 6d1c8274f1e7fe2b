"""Where notes belong: the interview entered, taken over from the notes, saved alone."""

from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from prep import casebook
from prep.casebook import PanelRole
from prep.notes import store as notes_store
from prep.settings import PROJECT
from tests.pages.notes_page import (
    ME,
    TABLE,
    drop,
    has_button,
    kept_file,
    key_like,
    notes_page,
    words,
)
from ui import casefile


@pytest.fixture
def page(data_folder: Path) -> AppTest:
    return notes_page()


@pytest.fixture
def read(page: AppTest) -> AppTest:
    page.text_input(key="place_company").input("Quay Freight")
    page.text_input(key="place_role").input("Team lead")
    return drop(page, "quay.md", TABLE)


def test_the_interview_is_kept_with_its_moment_and_panel(read: AppTest, data_folder: Path) -> None:
    read.date_input(key=key_like(read.date_input, "place_day_")).set_value(date(2026, 11, 12))
    read.time_input(key=key_like(read.time_input, "place_at_")).set_value(time(10, 0))
    read.selectbox(key=key_like(read.selectbox, "place_zone_")).set_value("Europe/Lisbon")
    read.text_input(key=key_like(read.text_input, "panel_name_")).input("Mara Lind")
    read.selectbox(key=key_like(read.selectbox, "panel_role_")).set_value(PanelRole.SPECIALIST)
    read.button(key="keep").click().run()
    with kept_file(data_folder) as store:
        [interview] = casebook.interviews(store, ME)
        assert interview.starts == datetime(2026, 11, 12, 10, 0, tzinfo=UTC)
        assert (interview.time_zone, interview.round) == ("Europe/Lisbon", 1)
        [mara] = interview.interviewers
        assert (mara.name, mara.panel_role) == ("Mara Lind", PanelRole.SPECIALIST)
        [application] = casebook.applications(store, ME)
        assert application.in_stage_since == date(2026, 11, 12)


def test_a_time_that_the_clocks_skip_is_asked_again(read: AppTest) -> None:
    read.date_input(key=key_like(read.date_input, "place_day_")).set_value(date(2026, 3, 29))
    read.time_input(key=key_like(read.time_input, "place_at_")).set_value(time(1, 30))
    read.selectbox(key=key_like(read.selectbox, "place_zone_")).set_value("Europe/London").run()
    assert "jump over 01:30" in read.error[0].value
    assert read.button(key="keep").disabled


def test_a_date_without_a_time_is_asked_again(read: AppTest) -> None:
    read.date_input(key=key_like(read.date_input, "place_day_")).set_value(date(2026, 3, 29)).run()
    assert "A date needs its time" in read.error[0].value


def test_interviewers_are_added_and_removed_row_by_row(read: AppTest) -> None:
    read.text_input(key=key_like(read.text_input, "panel_name_")).input("Mara Lind").run()
    read.button(key=key_like(read.button, "panel_add_")).click().run()
    names = [each for each in read.text_input if "panel_name_" in (each.key or "")]
    assert [each.value for each in names] == ["Mara Lind", ""]
    read.button(key=key_like(read.button, "panel_gone_")).click().run()
    names = [each for each in read.text_input if "panel_name_" in (each.key or "")]
    assert [each.value for each in names] == [""]


def test_an_interviewer_named_in_the_notes_is_on_the_panel_and_can_be_removed(
    read: AppTest, data_folder: Path
) -> None:
    assert read.text_input(key=key_like(read.text_input, "panel_name_")).value == "Mara Lind"
    assert not has_button(read, "review_panel_0")
    read.button(key=key_like(read.button, "panel_gone_")).click().run()
    read.button(key="review_panel_0").click().run()
    assert not read.exception
    read.button(key="keep").click().run()
    with kept_file(data_folder) as store:
        [mara] = casebook.interviews(store, ME)[0].interviewers
    assert (mara.name, mara.panel_role) == ("Mara Lind", PanelRole.SPECIALIST)


def test_a_change_to_a_known_interview_is_saved_alone(read: AppTest, data_folder: Path) -> None:
    read.button(key="keep").click().run()
    assert [each for each in read.button if each.key == "place_save"] == []
    read.number_input(key=key_like(read.number_input, "place_round_")).set_value(2).run()
    assert read.button(key="place_save").label == "Save the changes"
    read.button(key="place_save").click().run()
    with kept_file(data_folder) as store:
        [interview] = casebook.interviews(store, ME)
    assert (interview.round, interview.version) == (2, 2)


def test_without_a_company_it_says_so_and_keeps_nothing(page: AppTest, data_folder: Path) -> None:
    unnamed = TABLE.replace("# Quay Freight, first interview", "# First interview")
    drop(page, "notes.md", unnamed).button(key="keep").click().run()
    assert "These notes need a company. Enter it under “Which interview”" in page.error[0].value
    assert [each.value for each in page.main.get("error")] == []
    assert ":red[**Enter it here, in the field “Company”.**]" in words(page)
    assert page.button(key="keep").label == "Keep 2 questions"
    page.text_input(key="place_company").input("Quay Freight").run()
    assert [each.value for each in page.error] == []
    assert ":red[" not in words(page)
    with kept_file(data_folder) as store:
        assert notes_store.kept_notes(store, ME) == []


def test_an_interview_is_saved_without_notes(page: AppTest, data_folder: Path) -> None:
    page.text_input(key="place_company").input("Quay Freight")
    page.button(key="place_save").click().run()
    assert [each.value for each in page.toast] == ["Interview saved."]
    assert page.selectbox(key="place_application").value != ""
    with kept_file(data_folder) as store:
        assert [each.round for each in casebook.interviews(store, ME)] == [1]


def test_notes_that_name_their_company_fill_the_empty_fields(page: AppTest) -> None:
    drop(page, "quay.md", "Company: Quay Freight\nRole: Team lead\n\n1. Why do you want this?\n")
    assert page.text_input(key="place_company").value == "Quay Freight"
    assert page.text_input(key="place_role").value == "Team lead"


def test_what_you_typed_stands_against_what_the_notes_say(page: AppTest) -> None:
    page.text_input(key="place_company").input("Harbor Mutual")
    drop(page, "quay.md", "Company: Quay Freight\nRole: Team lead\n\n1. Why do you want this?\n")
    assert page.text_input(key="place_company").value == "Harbor Mutual"


def test_notes_of_a_known_company_go_to_its_application(read: AppTest, data_folder: Path) -> None:
    read.button(key="keep").click().run()
    again = AppTest.from_file(PROJECT / "ui" / "router.py", default_timeout=30).run()
    again.switch_page("../pages/notes.py").run()
    drop(again, "more.md", "Company: quay freight\n\n1. Why do you want this?\n")
    known = casebook.applications(casefile.store(), ME)[0].application_id
    assert again.selectbox(key="place_application").value == known
