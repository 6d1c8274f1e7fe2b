"""The file behind the pages: opened once, made with its candidate, opened again after a fault."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from prep import casebook, demo
from prep.settings import DATA_VARIABLE, ONE_PERSON, PROJECT, database_path, demo_folder
from prep.store import Store, open_store
from ui import casefile


def _router(**context: str) -> AppTest:
    app = AppTest.from_file(PROJECT / "ui" / "router.py", default_timeout=30)
    app.context = context
    return app


def _held(data_folder: Path) -> Store:
    return casefile._opened(str(database_path(data_folder)), "UTC")


def test_a_fresh_file_has_its_candidate_in_the_browsers_time_zone(data_folder: Path) -> None:
    _router(timezone="Asia/Tokyo").run()
    _router(timezone="Europe/Lisbon").run()

    person = casebook.candidate(_held(data_folder), ONE_PERSON)
    assert person == casebook.Candidate(ONE_PERSON, "", "Asia/Tokyo")


def test_two_folders_in_one_process_are_two_files(
    data_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _router().run()
    monkeypatch.setenv(DATA_VARIABLE, str(tmp_path / "other"))
    app = _router().run()

    assert not app.error
    assert database_path(data_folder).is_file()
    assert database_path(tmp_path / "other").is_file()


def test_the_file_stays_open_from_run_to_run_and_is_opened_anew_once_closed(
    data_folder: Path,
) -> None:
    app = _router().run()
    first = _held(data_folder)
    app.run()
    assert _held(data_folder) is first

    first.close()
    app.run()
    assert not app.exception
    assert not app.error
    assert _held(data_folder) is not first


def test_closing_all_lets_another_process_have_the_file(data_folder: Path) -> None:
    _router().run()
    casefile.close_all()

    opened = open_store(database_path(data_folder), casefile.clock.now())
    assert casebook.candidate(opened, ONE_PERSON) is not None
    opened.close()


def _shows_where_it_is() -> None:
    import streamlit as st

    from prep import casebook
    from ui import casefile, frame

    frame.heading("Here")
    person = casebook.candidate(casefile.store(), casefile.ME)
    st.write(person.name if person else "nobody")
    st.button("Look", on_click=casefile.look_at_demo, key="look")


def test_the_demo_is_a_file_of_its_own_with_a_way_back(data_folder: Path) -> None:
    app = AppTest.from_function(_shows_where_it_is, default_timeout=30).run()
    assert app.markdown[-1].value == ""

    app.button(key="look").click().run()
    assert app.markdown[-1].value == demo.CANDIDATE
    assert app.button(key="leave_demo").label == "Back to my own file"

    app.button(key="leave_demo").click().run()
    assert app.markdown[-1].value == ""
    assert "leave_demo" not in [button.key for button in app.button]


def test_a_second_window_joins_the_demo_that_is_open(data_folder: Path) -> None:
    first = AppTest.from_function(_shows_where_it_is, default_timeout=30).run()
    first.button(key="look").click().run()
    second = AppTest.from_function(_shows_where_it_is, default_timeout=30).run()
    second.button(key="look").click().run()

    assert not second.exception
    assert second.markdown[-1].value == demo.CANDIDATE


def test_a_demo_that_can_not_be_opened_has_a_way_back_too(data_folder: Path) -> None:
    taken = open_store(database_path(demo_folder(data_folder)), casefile.clock.now())
    app = AppTest.from_function(_shows_where_it_is, default_timeout=30).run()
    app.button(key="look").click().run()
    assert [each.value for each in app.title] == ["Here", "Your file is open elsewhere"]

    app.button(key="leave_demo").click().run()
    assert [each.value for each in app.title] == ["Here"]
    taken.close()


def test_a_server_of_the_demo_alone_says_so_and_offers_no_way_to_another_file(
    data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(DATA_VARIABLE, str(demo_folder(data_folder)))
    app = _router().run()
    assert "Demo: an invented candidate" in app.markdown[0].value
    assert "leave_demo" not in [button.key for button in app.button]
