"""Every import with its log: what it gave, its source, and the way to take it back."""

from collections.abc import Callable, Mapping, Sequence

import streamlit as st

from prep import journeys
from prep.casebook import Application
from prep.errors import PrepError
from prep.journeys import Undone
from prep.notes import imports
from prep.notes import store as notes_store
from prep.notes.imports import Import
from prep.store import Store
from prep.text import count_of, day_text, spoken_list
from ui import casefile, clock, kept, notes_desk
from ui.refusal import refusal_kept
from ui.source_text import whole_source
from ui.words import plain

_ASKED = "undo_asked"
_AT_ONCE = 20


def imports_list(
    store: Store, log: Sequence[Import], applications: Mapping[str, Application]
) -> None:
    """All imports, the latest first, so many at once; each opens to its log, source and undo."""
    if not log:
        return
    st.subheader("Kept before", anchor=False)
    pages = -(-len(log) // _AT_ONCE)
    page = st.pagination(pages, key="imports_page") if pages > 1 else 1
    for each in log[(page - 1) * _AT_ONCE : page * _AT_ONCE]:
        label = f"{plain(each.file_name)}, {plain(gave(each, applications))}"
        opened = st.expander(label, on_change="rerun", key=f"kept_{each.import_id}")
        if opened.open:
            with opened:
                _one(store, each)


def gave(each: Import, applications: Mapping[str, Application]) -> str:
    """`Mon 23 Nov: 4 questions for Harbor Mutual, Claims lead`."""
    application = applications.get(each.application_id)
    whom = f" for {application.title}" if application else ""
    taken_back = ", undone" if each.undone else ""
    return f"{_day(each)}: {count_of(each.new, 'question')}{whom}{taken_back}"


def log_text(each: Import) -> str:
    """`4 questions kept, 1 of them similar to one you had. 2 asked again. 3 left out.`"""
    similar = f", {each.changed} of them similar to one you had" if each.changed else ""
    parts = [
        f"{count_of(each.new, 'question')} kept{similar}.",
        f"{each.again} asked again." if each.again else "",
        f"{each.left} left out." if each.left else "",
    ]
    return " ".join(part for part in parts if part)


def _one(store: Store, each: Import) -> None:
    st.markdown(log_text(each))
    if each.undone:
        _undone_text(store, each)
    elif st.session_state.get(_ASKED) == each.import_id:
        confirmation(store, each, _ask)
    else:
        st.button(
            "Undo this import",
            on_click=_ask,
            args=(each.import_id,),
            key=f"undo_{each.import_id}",
        )
    text = notes_store.source(store, casefile.ME, each.notes_id)
    if text is not None:
        whole_source(text, each.import_id, height=400)


def confirmation(store: Store, each: Import, ask: Callable[[str], None], where: str = "") -> None:
    """What would go and what would stay, before anything does. `ask("")` takes the question away."""
    try:
        seen = journeys.look_at_undo(store, casefile.ME, each.import_id, clock.now())
    except PrepError as refusal:
        st.error(plain(str(refusal)))
        return
    with st.container(border=True, key=f"undo_confirm_{where}{each.import_id}"):
        st.markdown(f"**Undo this import?** {plain(goes_text(seen))}")
        _stays(seen)
        with st.container(horizontal=True):
            st.button(
                "Undo it",
                on_click=_undo,
                args=(store, each.import_id),
                key=f"undo_sure_{where}{each.import_id}",
            )
            st.button("Leave it", on_click=ask, args=("",), key=f"undo_not_{where}{each.import_id}")


def goes_text(seen: Undone) -> str:
    """What an undo takes away, in words."""
    mentions = "the topics, people and promises of these notes"
    parts = [count_of(seen.removed, "question"), mentions]
    parts += ["the text of the file"] if seen.file_gone else []
    parts += ["the interview that it added"] if seen.interview_gone else []
    parts += ["the application that it added"] if seen.application_gone else []
    again = count_of(seen.again, "question")
    less = f" {again} will count as asked once less." if seen.again else ""
    return f"This takes away {spoken_list(parts)}.{less}"


def _stays(seen: Undone) -> None:
    if not seen.spared:
        return
    st.markdown("What you worked on since stays:")
    st.markdown("\n".join(f"- {plain(each.text)}: {plain(each.why)}" for each in seen.spared))


def _undone_text(store: Store, each: Import) -> None:
    if each.undone is None:
        return
    spared = imports.spared(store, casefile.ME, each.import_id)
    stayed = sum(item.kind == "question" for item in spared)
    kept = f" {count_of(stayed, 'question')} you had worked on stayed." if stayed else ""
    day = day_text(each.undone.astimezone(clock.zone()).date(), clock.today())
    st.markdown(f"Undone on {day}.{kept} Drop the file again to keep it once more.")


def _ask(import_id: str) -> None:
    st.session_state[_ASKED] = import_id


def _undo(store: Store, import_id: str) -> None:
    with refusal_kept():
        undone = journeys.undo_import(store, casefile.ME, import_id, clock.now())
        st.toast(plain(undone.in_words))
        kept.forget_just()
        notes_desk.compare_again()
    st.session_state.pop(_ASKED, None)


def _day(each: Import) -> str:
    return day_text(each.kept.astimezone(clock.zone()).date(), clock.today())
