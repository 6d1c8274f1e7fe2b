"""Everyone who is kept, whatever company they are at: so many at once, and found by a word."""

import streamlit as st

from prep.connections import store as connection_store
from prep.connections.store import AT_ONCE
from prep.store import Store
from prep.text import count_of
from ui.casefile import ME
from ui.connection_list import open_person
from ui.words import plain


def everyone(store: Store, people: int) -> None:
    """A fold with all people; read only while it is open."""
    label = f"Everyone you know: {people:,}"
    with st.expander(label, on_change="rerun", key="everyone") as fold:
        if fold.open:
            _listed(store)


def _listed(store: Store) -> None:
    words = st.text_input("Search by name, company or position", key="everyone_words")
    page = st.session_state.get("everyone_page") or 1
    found, listed = connection_store.everyone(store, ME, words, page)
    if not found:
        st.write("Nobody has these words. Try a part of a name or of a company.")
        return
    pages = -(-found // AT_ONCE)
    if page > pages:  # the words changed since
        st.session_state["everyone_page"] = 1
        _, listed = connection_store.everyone(store, ME, words, 1)
    st.caption(count_of(found, "person", "people"))
    for connection_id, name, company, position in listed:
        _line(connection_id, name, ", ".join(filter(None, (position, company))))
    if pages > 1:
        st.pagination(pages, key="everyone_page")


def _line(connection_id: str, name: str, where: str) -> None:
    with st.container(horizontal=True, vertical_alignment="center", wrap=False):
        with st.container(gap=None, width="stretch"):
            st.markdown(f"**{plain(name)}**")
            st.caption(plain(where))
        st.button(
            "Open",
            on_click=open_person,
            args=(connection_id,),
            type="tertiary",
            key=f"everyone_{connection_id}",
            help=plain(f"Open {name}"),
        )
