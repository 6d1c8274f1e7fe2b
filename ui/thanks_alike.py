"""Two drafts to one panel that say the same, side by side with the words they share marked."""

from collections.abc import Sequence

import streamlit as st

from prep.text import shortened
from prep.thanks import Draft
from prep.thanks.alike import Likeness, too_alike
from ui.thanks_desk import Desk
from ui.words import plain


def show(desk: Desk, draft: Draft) -> None:
    """Each other draft of the panel that is too like this one; nothing where none is."""
    others = [each for each in desk.drafts if each.addressee_key != draft.addressee_key]
    names = {person.key: person.name for person in desk.people}
    for at, found in enumerate(too_alike(draft, others)):
        name = names.get(found.other.addressee_key, "someone who was on the panel")
        _pair(draft, found, shortened(name, 60), at)


def _pair(draft: Draft, found: Likeness, name: str, at: int) -> None:
    with st.container(border=True, key=f"alike_{at}"):
        st.markdown(
            f":orange-badge[Look at] {plain(f'{found.share:.0%} of this text and the one to {name} is the same words. They may compare: say one thing in another way.')}"
        )
        left, right = st.columns(2)
        with left:
            st.caption("This one")
            st.markdown(_marked(draft.text, found.here))
        with right:
            st.caption(plain(f"To {name}"))
            st.markdown(_marked(found.other.text, found.there))


def _marked(text: str, places: Sequence[tuple[int, int]]) -> str:
    """The text with the shared words on a coloured ground; lines stay lines."""
    parts, done = [], 0
    for start, end in places:
        parts += [plain(text[done:start]), _ground(text[start:end])]
        done = end
    return "".join([*parts, plain(text[done:])]).replace("\n", "  \n")


def _ground(words: str) -> str:
    """Line by line, and paragraph by paragraph: a marked stretch ends with its line."""
    lines = words.split("\n")
    return "\n".join(
        f":orange-background[{plain(each)}]" if each.strip() else each for each in lines
    )
