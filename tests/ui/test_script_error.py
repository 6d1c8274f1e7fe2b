"""A page that breaks: its code is the same on screen and in the log, and the log quotes no note."""

import logging

import pytest

from ui.script_error import code_of, keep_notes_out_of_the_log

_NOTE = "blanked on the budget question"


def _broken(note: str) -> Exception:
    try:
        try:
            raise KeyError(note)
        except KeyError as first:
            raise ValueError(f"can't read {note}") from first
    except ValueError as error:
        return error


def test_one_fault_has_one_code_whatever_value_brought_it_about() -> None:
    assert code_of(_broken("one")) == code_of(_broken("two"))
    assert len(code_of(_broken("one"))) == 6


def test_another_kind_at_another_place_has_another_code() -> None:
    assert code_of(_broken("one")) != code_of(ValueError("one"))
    assert code_of(ValueError("one")) != code_of(TypeError("one"))


def test_the_log_has_code_kinds_and_places_but_not_the_note(
    caplog: pytest.LogCaptureFixture,
) -> None:
    keep_notes_out_of_the_log()
    keep_notes_out_of_the_log()
    log = logging.getLogger("streamlit.error_util")
    log.addHandler(caplog.handler)
    error = _broken(_NOTE)
    try:
        log.error("Uncaught app execution", exc_info=error)
    finally:
        log.removeHandler(caplog.handler)

    assert f"A page stopped, code {code_of(error)}" in caplog.text
    assert caplog.text.index("KeyError") < caplog.text.index("which led to")
    assert caplog.text.rstrip().endswith("ValueError")
    assert "in _broken" in caplog.text
    assert _NOTE not in caplog.text
