import re
from importlib import import_module
from pkgutil import walk_packages
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import prep.notes
from prep.notes.any_case import AnyCase

MODULES = [import_module(found.name) for found in walk_packages(prep.notes.__path__, "prep.notes.")]
PATTERNS = {
    f"{module.__name__}.{name}": value
    for module in MODULES
    for name, value in vars(module).items()
    if isinstance(value, AnyCase)
}
QUICK = {name: pattern for name, pattern in PATTERNS.items() if pattern.needs}


@pytest.mark.parametrize("name", PATTERNS)
def test_a_pattern_is_written_in_small_letters(name: str):
    letters = re.sub(r"\\U\w{8}|\\u\w{4}|\\.|\(\?P<", "", PATTERNS[name].pattern)
    assert letters == letters.lower()


@pytest.mark.parametrize("name", QUICK)
def test_whatever_a_pattern_finds_in_ascii_holds_one_of_the_words_it_needs(name: str):
    pattern = QUICK[name]
    shortest = [text for text in _shortest(re._parser.parse(pattern.pattern)) if text.isascii()]
    assert shortest
    assert [text for text in shortest if not any(word in text for word in pattern.needs)] == []


def _shortest(parsed: Any) -> list[str]:
    """The shortest text of every way through a pattern; "~" stands where a class of letters does."""
    texts = [""]
    for operation, argument in parsed:
        ways = _ways(str(operation), argument)
        texts = [text + way for text in texts for way in dict.fromkeys(ways)]
    return texts


def _ways(operation: str, argument: Any) -> list[str]:
    if operation == "LITERAL":
        return [chr(argument)]
    if operation == "IN":
        letters = [chr(value) for kind, value in argument if str(kind) == "LITERAL"]
        return letters if len(letters) == len(argument) else ["~"]
    if operation == "BRANCH":
        return [text for branch in argument[1] for text in _shortest(branch)]
    if operation == "SUBPATTERN":
        return _shortest(argument[-1])
    if operation in ("MAX_REPEAT", "MIN_REPEAT"):
        least, _, repeated = argument
        return [text * least for text in _shortest(repeated)] if least else [""]
    if operation == "ASSERT":
        return _shortest(argument[1]) if argument[0] > 0 else [""]
    return [""] if operation in ("AT", "ASSERT_NOT") else ["~"]


@given(st.text("aAiI\u0130\u0131\u017fsSKk\u212aßẞéÉ ?1"))
def test_it_finds_what_ignoring_case_finds(text: str):
    written = r"\bs(?:ik|ée?)\w|k{2}|(?<!a)i\b"
    found, expected = AnyCase(written).search(text), re.search(written, text, re.IGNORECASE)
    assert (found and found.span()) == (expected and expected.span())


def test_it_finds_where_the_text_has_it():
    found = AnyCase(r"(?P<who>dana) asked").search("Then DANA asked")
    assert found is not None
    assert found.span("who") == (5, 9)
