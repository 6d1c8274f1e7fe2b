"""What tests of the page Notes do again and again."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from streamlit.testing.v1 import AppTest

from prep.settings import PROJECT, database_path
from prep.store import Store, open_store
from ui import casefile

ME = "me"
TODAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)

TABLE = """# Quay Freight, first interview

**Interviewer:** Mara Lind (Solution Architect)

## Topics Asked

| Topic | What they expected | Where I landed |
|-------|--------------------|----------------|
| How do you secure a service? | Layers, gateway, rotation | Likely answered at code level: tokens |
| Message queues | Ordering, retries, outbox | Likely answered: one library's names |

## The Pattern

Gap: I answered in functions, she thinks in systems.
"""


def notes_page() -> AppTest:
    """The page as a newcomer meets it, in a session of its own."""
    app = AppTest.from_file(PROJECT / "ui" / "router.py", default_timeout=30).run()
    return app.switch_page("../pages/notes.py").run()


def drop_all(page: AppTest, files: dict[str, bytes]) -> AppTest:
    """Drop several files at once."""
    for name, content in files.items():
        page.file_uploader[0].upload(name, content)
    return page.run()


def drop(page: AppTest, name: str, text: str) -> AppTest:
    page.file_uploader[0].upload(name, text.encode())
    return page.run()


@contextmanager
def kept_file(folder: Path) -> Iterator[Store]:
    """The file as it is on disk, after the page let go of it."""
    casefile.close_all()
    store = open_store(database_path(folder), TODAY)
    yield store
    store.close()


def words(page: AppTest) -> str:
    return "\n".join(str(each.value) for each in (*page.markdown, *page.caption, *page.error))


def key_like(elements: object, part: str) -> str:
    return next(each.key for each in elements if part in (each.key or ""))  # type: ignore[attr-defined]


def has_button(page: AppTest, key: str) -> bool:
    """Whether a button of this key is on the page."""
    return key in [each.key for each in page.button]
