"""The Notes page takes every format: drop, look, keep; and says in words what it can't read."""

from contextlib import closing
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from prep.notes import store as notes_store
from prep.settings import PROJECT, database_path
from prep.store import open_store
from tests.conftest import NOW
from tests.notes.made_files import locked_pdf
from tests.notes.test_formats import FILES
from ui import casefile
from ui.casefile import ME


@pytest.fixture
def page(data_folder: Path) -> AppTest:
    app = AppTest.from_file(PROJECT / "ui" / "router.py", default_timeout=30).run()
    return app.switch_page("../pages/notes.py").run()


@pytest.mark.parametrize("name", FILES)
def test_a_file_is_dropped_looked_through_and_kept(
    page: AppTest, name: str, data_folder: Path
) -> None:
    page.text_input(key="place_company").input("Harbor Mutual")
    page.text_input(key="place_role").input("Claims lead")
    page.file_uploader[0].upload(name, FILES[name])
    page.run()
    assert not page.exception
    page.button(key="keep").click().run()
    assert not page.exception
    casefile.close_all()
    with closing(open_store(database_path(data_folder), NOW)) as store:
        (kept,) = notes_store.kept_notes(store, ME)
    assert kept.questions == 2


def test_what_cannot_be_opened_is_said_in_words_and_nothing_is_offered(page: AppTest) -> None:
    page.file_uploader[0].upload("offer.pdf", locked_pdf())
    page.run()
    assert not page.exception
    assert page.error[0].value.startswith(r"offer.pdf is protected by a password.")
    assert [each for each in page.button if each.key == "keep"] == []
