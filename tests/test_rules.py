"""Rules of the house that are about text: no markup of the user's, nothing fetched, no way around."""

import ast
import re
from itertools import chain

import pytest

from prep.settings import PROJECT

_PYTHON = sorted(
    chain.from_iterable((PROJECT / part).rglob("*.py") for part in ("pages", "ui", "prep"))
)
_PYTHON.append(PROJECT / "app.py")
_FORBIDDEN_CALLS = {
    "st.html": "text of a note could become part of the page",
    "st.iframe": "another page would stand inside ours",
    "st.components.v1": "a frame with rights of its own",
    "st.divider": "the look has none",
    "st.experimental_rerun": "it is st.rerun",
    "pickle.loads": "a file could run code",
    "eval": "a text could run code",
    "exec": "a text could run code",
    "time.sleep": "a page that waits blocks its script; use a fragment with run_every",
}
_FORBIDDEN_NAMES = {"unsafe_allow_html", "use_container_width", "unsafe_allow_javascript"}
_ADDRESS = re.compile(r"https?://[^\s\"')>]+")


@pytest.fixture(params=_PYTHON, ids=[str(each.relative_to(PROJECT)) for each in _PYTHON])
def tree(request: pytest.FixtureRequest) -> ast.Module:
    return ast.parse(request.param.read_text(encoding="utf-8"))


def test_no_call_that_opens_a_way_around(tree: ast.Module) -> None:
    used = {_dotted(each) for each in ast.walk(tree) if isinstance(each, ast.Attribute | ast.Name)}
    assert used & set(_FORBIDDEN_CALLS) == set()


def test_no_argument_that_lets_markup_through_or_is_gone(tree: ast.Module) -> None:
    named = {each.arg for each in ast.walk(tree) if isinstance(each, ast.keyword)}
    assert named & _FORBIDDEN_NAMES == set()


def test_prep_works_without_a_browser() -> None:
    for file in (PROJECT / "prep").rglob("*.py"):
        for name in _imported(ast.parse(file.read_text(encoding="utf-8"))):
            assert name.split(".")[0] not in ("streamlit", "ui", "pages"), file


def test_no_page_or_picture_loads_anything_from_elsewhere() -> None:
    drawn = [
        *(PROJECT / "ui").glob("*.svg"),
        *(PROJECT / "ui").rglob("*.py"),
        *(PROJECT / "pages").rglob("*.py"),
    ]
    found = {
        f"{file.name}: {address}"
        for file in drawn
        for address in _ADDRESS.findall(file.read_text(encoding="utf-8"))
        if not address.startswith(("http://www.w3.org/2000/svg", "http://localhost"))
    }
    assert found == set()


def test_pages_stay_short() -> None:
    lengths = {
        each.name: len(each.read_text("utf-8").splitlines())
        for each in (PROJECT / "pages").glob("*.py")
    }
    assert {name: lines for name, lines in lengths.items() if lines > 90} == {}


def _dotted(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return f"{_dotted(node.value)}.{node.attr}"
    return node.id if isinstance(node, ast.Name) else ""


def _imported(tree: ast.Module) -> set[str]:
    names = set()
    for each in ast.walk(tree):
        if isinstance(each, ast.Import):
            names |= {alias.name for alias in each.names}
        elif isinstance(each, ast.ImportFrom) and each.module:
            names.add(each.module)
    return names
