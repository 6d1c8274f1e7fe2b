"""A page that breaks: words and a code on the screen, the trace beside the same code in the log."""

import hashlib
import logging
import traceback

import streamlit as st

from prep.errors import PrepError

_SENTENCE = (
    "This page stopped: something in Round Two went wrong (code {code}). What was saved before is "
    "kept. Reload the page; if it stops again, the terminal that Round Two runs in has the same "
    "code with what happened."
)


def tell(error: Exception) -> bool:
    """Show a page's uncaught error as words; True: nothing else of it is shown."""
    words = str(error) if isinstance(error, PrepError) else _SENTENCE.format(code=code_of(error))
    st.error(words)
    return True


def code_of(error: BaseException) -> str:
    """Six letters and digits, the same each time an error of one kind happens at one place."""
    places = [(frame.name, frame.lineno) for frame in traceback.extract_tb(error.__traceback__)]
    return hashlib.sha256(f"{type(error).__name__}{places}".encode()).hexdigest()[:6].upper()


def keep_notes_out_of_the_log() -> None:
    """From here on Streamlit's log of a page's error has its code and places, but not its message."""
    log = logging.getLogger("streamlit.error_util")
    if not any(isinstance(each, _WithoutMessages) for each in log.filters):
        log.addFilter(_WithoutMessages())


class _WithoutMessages(logging.Filter):
    """An error's message may quote the value that broke it, and that may be your notes."""

    def filter(self, record: logging.LogRecord) -> bool:
        error = record.exc_info[1] if record.exc_info else None
        if error is not None:
            record.msg, record.args = f"A page stopped, code {code_of(error)}", ()
            record.exc_text = _places(error)
            record.exc_info = None
        return True


def _places(error: BaseException) -> str:
    """The trace of an error and of those that led to it, each with its type alone."""
    earlier = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    trace = "".join(traceback.format_tb(error.__traceback__))
    own = f"Traceback (most recent call last):\n{trace}{type(error).__qualname__}"
    return f"{_places(earlier)}\n\nwhich led to\n\n{own}" if earlier else own
