"""The encoding of a file in words, and another one tried on its own lines before it is read that way."""

from dataclasses import replace

import streamlit as st

from prep.errors import PrepError
from prep.notes import ENCODINGS, encoding_label
from prep.questions import draft_store
from prep.questions.draft import Draft
from prep.questions.rereading import read_again
from ui import casefile, notes_anew
from ui.words import plain

_LINES = 8
_TRIED = "encoding_tried"


def encoding(draft: Draft) -> None:
    """For what was decoded from bytes: the name of its encoding, and the way to another."""
    now = draft.reading.notes.document.encoding
    if now in ("", "text"):
        return
    opened = st.expander(
        f"Read as {encoding_label(now)}",
        on_change="rerun",
        key=f"encoding_{draft.draft_id}",
        type="compact",
    )
    if opened.open:
        with opened:
            _other(draft, now)


def telling_lines(source: str) -> str:
    """The first lines of a source that tell one encoding from another; else simply the first."""
    lines = [line.strip() for line in source.split("\n") if line.strip()]
    telling = [line for line in lines if not line.isascii()]
    return "\n".join(line[:200] for line in (telling or lines)[:_LINES])


def _other(draft: Draft, now: str) -> None:
    names = [name for name, _ in ENCODINGS]
    options = names if now in names else [now, *names]
    wanted = st.selectbox(
        "Read it as",
        options,
        index=options.index(now),
        format_func=encoding_label,
        key=f"encoding_wanted_{draft.draft_id}_{now}",
    )
    try:
        sample = telling_lines(
            draft.reading.notes.document.source if wanted == now else _tried(draft, wanted)
        )
    except PrepError as refusal:
        st.error(plain(str(refusal)))
        return
    st.caption("So its lines read:")
    st.code(sample, language=None, wrap_lines=True)
    st.button(
        f"Read it as {encoding_label(wanted)}",
        on_click=notes_anew.read_as,
        args=(wanted,),
        disabled=wanted == now,
        key="encoding_told",
    )


def _tried(draft: Draft, wanted: str) -> str:
    """The source as it would be read, tried once for each choice. Raises UnreadableNotes, DraftGone."""
    key, held = (draft.draft_id, wanted), st.session_state.get(_TRIED)
    if held is None or held[0] != key:
        first = draft_store.original(casefile.store(), casefile.ME, draft.draft_id)
        reading = read_again(replace(first, encoding=wanted))
        held = (key, reading.notes.document.source)
        st.session_state[_TRIED] = held
    return str(held[1])
