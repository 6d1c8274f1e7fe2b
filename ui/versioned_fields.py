"""Text fields over something that is saved in versions: typed text stays, nobody's is overwritten."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

import streamlit as st

from prep.casebook import ChangedElsewhere
from prep.errors import PrepError
from ui.words import plain


@dataclass(frozen=True, slots=True)
class Saved:
    """What the file holds: texts by field name, and the version under which it was saved.

    `key` tells one thing's fields from another's, `title` names the version for the reader.
    """

    key: str
    texts: Mapping[str, str]
    version: int
    title: str = ""


def follow(saved: Saved) -> None:
    """Fill fresh fields, and take up what was saved elsewhere while nothing is typed here."""
    base = _base(saved.key)
    if base is None or (saved.version > base.version and not is_unsaved(saved.key)):
        load(saved)


def load(saved: Saved) -> None:
    """Put a saved version into the fields, in place of what stands there."""
    st.session_state[f"{saved.key}_base"] = saved
    st.session_state.pop(f"{saved.key}_conflict", None)
    for name, text in saved.texts.items():
        st.session_state[field_key(saved.key, name)] = text


def lay_over(saved: Saved, typed: Mapping[str, str], started: int) -> None:
    """Put typed text that is not saved into the fields. It was begun on version `started`: where the
    file holds a newer one, both are shown (`both_texts`)."""
    load(saved)
    st.session_state[f"{saved.key}_base"] = replace(saved, version=started)
    for name, text in typed.items():
        st.session_state[field_key(saved.key, name)] = text
    if started != saved.version:
        refuse(saved.key)


def refuse(key: str) -> None:
    """Have both texts shown: the file holds other words than these fields were filled from."""
    st.session_state[f"{key}_conflict"] = True


def field_key(key: str, name: str) -> str:
    """The widget key of one field."""
    return f"{key}_{name}"


def written(key: str) -> dict[str, Any]:
    """What stands in the fields now."""
    base = _base(key)
    names = base.texts if base else {}
    return {name: st.session_state.get(field_key(key, name)) or "" for name in names}


def started_from(key: str) -> int:
    """The version that the fields were filled from."""
    base = _base(key)
    return base.version if base else 0


def is_unsaved(key: str) -> bool:
    """The fields say something else than the version they were filled from."""
    base = _base(key)
    return base is not None and _trimmed(written(key)) != _trimmed(base.texts)


def attempt(key: str, save: Callable[[], Saved], said: str) -> None:
    """Save and load what is in the file then. A newer version there leaves the fields as they are
    and is shown beside them (`both_texts`)."""
    try:
        saved = save()
    except ChangedElsewhere:
        refuse(key)
    except PrepError as error:
        st.error(str(error))
    else:
        load(saved)
        st.toast(said)


def keep_typed(key: str, save: Callable[[], Saved]) -> None:
    """Save while the user types. Unlike `attempt` it leaves the fields alone, so that what is typed
    meanwhile is not overwritten, and says nothing."""
    try:
        saved = save()
    except ChangedElsewhere:
        refuse(key)
    except PrepError as error:
        st.error(str(error))
    else:
        st.session_state[f"{key}_base"] = saved


def is_refused(key: str) -> bool:
    """The last save of these fields was refused, and neither text is chosen yet."""
    return f"{key}_conflict" in st.session_state


def both_texts(
    newest: Saved,
    labels: Mapping[str, str],
    save_over: Callable[[int], None],
    take: Callable[[Saved], None] = load,
) -> None:
    """After a refused save: what the other tab saved, and the two ways on. The fields stay."""
    if not is_refused(newest.key):
        return
    with st.container(border=True, key=f"{newest.key}_both"):
        st.error("This was saved in another tab. Yours is below and not saved: compare the two.")
        st.markdown(f"**In your file: {plain(newest.title)}**")
        show_texts(newest.texts, labels)
        with st.container(horizontal=True):
            st.button(
                "Save mine in its place",
                on_click=save_over,
                args=(newest.version,),
                key=f"{newest.key}_mine",
            )
            st.button(
                "Take the one in the file",
                on_click=take,
                args=(newest,),
                key=f"{newest.key}_theirs",
            )


def show_texts(texts: Mapping[str, str], labels: Mapping[str, str]) -> None:
    """Texts under their labels, as they were typed."""
    for name, text in texts.items():
        if text:
            st.caption(labels[name])
            st.text(text)


def _base(key: str) -> Saved | None:
    base: Saved | None = st.session_state.get(f"{key}_base")
    return base


def _trimmed(texts: Mapping[str, str]) -> dict[str, str]:
    return {name: text.strip() for name, text in texts.items()}
