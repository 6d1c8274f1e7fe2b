"""From one file to the next: a place of its own for each, a button for one draft only, facts filled in."""

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
    drop,
    drop_all,
    has_button,
    kept_file,
    key_like,
    notes_page,
    words,
)
from ui import casefile, notes_desk

HELIOS = b"Company: Helios\n\n## Questions asked\n\n1. Why the sun?\n"
PLAIN = b"## Questions asked\n\n1. Why you?\n"
OTHER = b"## Questions asked\n\n1. Why now?\n"
NORTHWIND = (
    "# Northwind Logistics - first interview\n\nDate: 2026-11-12, 10:00, phone\n\n"
    "Interviewer: Mara Lind (Solution Architect)\n\n## Questions asked\n\n1. Why freight?\n"
)


@pytest.fixture
def page(data_folder: Path) -> AppTest:
    return notes_page()


def names(page: AppTest) -> list[str]:
    return [each.value for each in page.subheader][:1]


def open_file(page: AppTest, name: str) -> AppTest:
    [wanted] = [each.draft_id for each in notes_desk.pending() if each.file_name == name]
    return page.radio(key="notes_files").set_value(wanted).run()


def companies_kept() -> list[str]:
    return sorted(each.company for each in casebook.applications(casefile.store(), ME))


class TestTheNextFile:
    @pytest.fixture
    def after_one(self, page: AppTest) -> AppTest:
        drop_all(page, {"helios.md": HELIOS, "plain.md": PLAIN, "other.md": OTHER})
        return page.button(key="keep").click().run()

    def test_it_is_not_preset_to_the_company_just_kept(self, after_one: AppTest) -> None:
        assert names(after_one) == ["plain.md"]
        assert after_one.selectbox(key="place_application").value is None
        after_one.button(key="keep").click().run()
        assert "These notes need a company. Choose the application" in after_one.error[0].value
        assert names(after_one) == ["plain.md"]
        assert len(notes_store.kept_notes(casefile.store(), ME)) == 1

    def test_clicked_it_is_as_empty_as_opened(self, after_one: AppTest) -> None:
        [helios] = casebook.applications(casefile.store(), ME)
        after_one.selectbox(key="place_application").set_value(helios.application_id).run()
        open_file(after_one, "other.md")
        assert after_one.selectbox(key="place_application").value is None
        open_file(after_one, "plain.md")
        assert after_one.selectbox(key="place_application").value == helios.application_id

    def test_a_file_dropped_later_is_not_preset_either(self, page: AppTest) -> None:
        drop(page, "helios.md", HELIOS.decode())
        page.button(key="keep").click().run()
        drop(page, "plain.md", PLAIN.decode())
        assert names(page) == ["plain.md"]
        assert page.selectbox(key="place_application").value is None

    def test_one_that_names_a_company_of_the_pipeline_goes_there(self, after_one: AppTest) -> None:
        drop(after_one, "round-2-helios.md", "## Questions asked\n\n1. Why again?\n")
        open_file(after_one, "round-2-helios.md")
        [helios] = casebook.applications(casefile.store(), ME)
        assert after_one.selectbox(key="place_application").value == helios.application_id

    def test_the_page_begins_at_its_top_and_says_what_was_kept(self, after_one: AppTest) -> None:
        assert after_one.session_state["page_top_turn"] == 1
        assert "**1 question kept from helios.md.**" in words(after_one)
        after_one.button(key="kept_undo").click().run()
        assert "Undo this import?" in words(after_one)
        after_one.button(key=key_like(after_one.button, "undo_sure_kept_")).click().run()
        assert companies_kept() == []
        assert not has_button(after_one, "kept_undo")


class TestTwoTabs:
    def test_a_button_drawn_for_a_kept_draft_keeps_no_other(self, page: AppTest) -> None:
        drop_all(page, {"helios.md": HELIOS, "second.md": HELIOS.replace(b"sun", b"moon")})
        other = notes_page()
        page.button(key="keep").click().run()
        other.button(key="keep").click().run()
        assert "helios.md was kept in another tab. Nothing was kept" in other.error[0].value
        assert names(other) == ["second.md"]
        assert [each.file_name for each in notes_store.kept_notes(casefile.store(), ME)] == [
            "helios.md"
        ]

    def test_nor_one_drawn_for_a_discarded_draft(self, page: AppTest) -> None:
        drop_all(page, {"helios.md": HELIOS, "second.md": HELIOS.replace(b"sun", b"moon")})
        other = notes_page()
        page.button(key="drop_it").click().run()
        other.button(key="keep").click().run()
        assert "helios.md was discarded in another tab." in other.error[0].value
        assert notes_store.kept_notes(casefile.store(), ME) == []


class TestDiscarding:
    def test_it_asks_and_goes_to_the_file_beside_it(self, page: AppTest) -> None:
        drop_all(page, {"a.md": HELIOS, "b.md": PLAIN, "c.md": OTHER})
        open_file(page, "b.md")
        assert "Let go of these notes? Your corrections go too." in words(page)
        assert page.button(key="drop_it").label == "Discard them"
        page.button(key="drop_it").click().run()
        assert names(page) == ["c.md"]
        page.button(key="drop_it").click().run()
        assert names(page) == ["a.md"]


class TestWaitingFiles:
    def test_those_just_added_are_said_and_marked(self, page: AppTest) -> None:
        drop_all(page, {"a.md": HELIOS, "b.md": PLAIN})
        assert [each.value for each in page.toast] == []
        drop(page, "c.md", OTHER.decode())
        assert [each.value for each in page.toast] == ["1 file read, now 3 to look through."]
        marked = [each for each in page.radio(key="notes_files").options if "just added" in each]
        assert [each.split(",")[0] for each in marked] == ["c.md"]
        assert "**3 files to look through**, this is number 1" in words(page)

    def test_a_reload_comes_back_to_the_file_one_was_on(self, page: AppTest) -> None:
        drop_all(page, {"a.md": HELIOS, "b.md": PLAIN})
        open_file(page, "b.md")
        again = AppTest.from_file(PROJECT / "ui" / "router.py", default_timeout=30)
        again.query_params["file"] = page.query_params["file"]
        again.switch_page("../pages/notes.py").run()
        assert names(again) == ["b.md"]


class TestWhatTheNotesSay:
    def test_company_day_time_kind_and_panel_are_filled_in(
        self, page: AppTest, data_folder: Path
    ) -> None:
        drop(page, "notes.md", NORTHWIND)
        assert page.text_input(key="place_company").value == "Northwind Logistics"
        assert page.date_input(key=key_like(page.date_input, "place_day_")).value == date(
            2026, 11, 12
        )
        assert page.time_input(key=key_like(page.time_input, "place_at_")).value == time(10, 0)
        assert page.selectbox(key=key_like(page.selectbox, "place_kind_")).value == "phone"
        page.selectbox(key=key_like(page.selectbox, "place_zone_")).set_value("Europe/Lisbon").run()
        page.button(key="keep").click().run()
        with kept_file(data_folder) as store:
            [interview] = casebook.interviews(store, ME)
        assert interview.starts == datetime(2026, 11, 12, 10, 0, tzinfo=UTC)
        assert [(each.name, each.panel_role) for each in interview.interviewers] == [
            ("Mara Lind", PanelRole.SPECIALIST)
        ]

    def test_a_day_without_a_time_stands_at_noon_and_says_so(self, page: AppTest) -> None:
        drop(page, "notes.md", NORTHWIND.replace(", 10:00, phone", ""))
        assert page.time_input(key=key_like(page.time_input, "place_at_")).value == time(12, 0)
        assert "12:00 stands in until you change it" in words(page)
        assert not page.button(key="keep").disabled

    def test_what_they_say_is_folded_and_read_on_its_line(self, page: AppTest) -> None:
        drop(page, "notes.md", NORTHWIND)
        [folded] = [each for each in page.expander if each.label.startswith("Date, panel")]
        assert folded.label == "Date, panel, promised answer: Thu 12 Nov, 10:00, Mara Lind"
        assert not folded.proto.expanded

    def test_each_file_has_the_facts_of_its_own(self, page: AppTest) -> None:
        drop_all(page, {"a.md": NORTHWIND.encode(), "b.md": PLAIN})
        open_file(page, "b.md")
        assert page.date_input(key=key_like(page.date_input, "place_day_")).value is None
        assert page.text_input(key=key_like(page.text_input, "panel_name_")).value == ""

    def test_the_interviewers_of_a_talk_are_on_the_panel_and_the_user_is_not(
        self, page: AppTest
    ) -> None:
        talk = (PROJECT / "tests" / "samples" / "notes" / "zoom.vtt").read_bytes()
        drop_all(page, {"talk.vtt": talk})
        page.button(key="speakers_told").click().run()
        panel = [each.value for each in page.text_input if "panel_name_" in (each.key or "")]
        assert panel == ["Ingrid Solberg", "Anton Reyes"]
        people = [each.label for each in page.checkbox if "take_people" in (each.key or "")]
        assert not [each for each in people if each.startswith("Paul Mensah")]
