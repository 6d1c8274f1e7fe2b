"""Each page in the states that every page meets: an empty file, the demo, a file that won't open."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from prep import demo
from prep.settings import PROJECT, database_path
from prep.store import Store, open_store
from ui import clock

TITLES = {
    "today.py": "Today",
    "notes.py": "Notes",
    "hard_questions.py": "Hard questions",
    "panel_drill.py": "Panel drill",
    "thank_you.py": "Thank you",
    "references.py": "References",
    "connections.py": "Connections",
    "waiting.py": "Waiting",
    "pipeline.py": "Pipeline",
    "banks.py": "Banks",
}
every_page = pytest.mark.parametrize("name", TITLES)
_NOISE = b"this was a database once" * 1000


@pytest.fixture
def held(data_folder: Path) -> Iterator[Store]:
    """The pages' file, held by someone else who also wrote their number beside it."""
    holder = open_store(database_path(data_folder), clock.now())
    yield holder
    holder.close()


@pytest.fixture(scope="module")
def demo_made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo's file, made once for this module."""
    return demo.build(tmp_path_factory.mktemp("made"), clock.now())


@pytest.fixture
def demo_file(demo_made: Path, data_folder: Path) -> Path:
    """A copy of the demo as the pages' own file."""
    return Path(shutil.copy(demo_made, database_path(data_folder)))


def test_no_page_is_forgotten_here() -> None:
    assert sorted(TITLES) == sorted(each.name for each in (PROJECT / "pages").glob("*.py"))


@every_page
def test_an_empty_file(name: str) -> None:
    page = _shown(name)
    _stands(page, name)


@every_page
def test_the_demo(name: str, demo_file: Path) -> None:
    page = _shown(name)
    _stands(page, name)
    assert "first_step" not in [button.key for button in page.button]


@every_page
def test_the_step_that_an_empty_page_offers_leads_to_another_page(name: str) -> None:
    page = _shown(name)
    for step in [button for button in page.button if button.key == "first_step"]:
        step.click().run()
        assert not page.exception
        assert page.title[0].value in set(TITLES.values()) - {TITLES[name]}


@every_page
def test_a_damaged_file_is_left_alone_and_opens_once_it_is_put_right(
    name: str, data_folder: Path
) -> None:
    file = database_path(data_folder)
    file.write_bytes(_NOISE)
    page = _shown(name)

    assert [each.value for each in page.title] == ["Your file can't be read"]
    assert "is damaged or no Round Two file" in page.error[0].value
    assert file.read_bytes() == _NOISE

    file.unlink()
    page.button(key="open_again").click().run()
    _stands(page, name)
    assert not page.error


@every_page
def test_a_file_that_is_taken_names_who_has_it_and_opens_once_it_is_free(
    name: str, held: Store
) -> None:
    page = _shown(name)
    assert [each.value for each in page.title] == ["Your file is open elsewhere"]
    assert f"PID {os.getpid()}" in page.error[0].value

    page.button(key="open_again").click().run()
    assert [each.value for each in page.title] == ["Your file is open elsewhere"]

    held.close()
    page.button(key="open_again").click().run()
    _stands(page, name)
    assert not page.error


def _shown(name: str) -> AppTest:
    app = AppTest.from_file(PROJECT / "ui" / "router.py", default_timeout=30)
    return app.run().switch_page(f"../pages/{name}").run()


def _stands(page: AppTest, name: str) -> None:
    assert not page.exception
    assert [each.value for each in page.title] == [TITLES[name]]
