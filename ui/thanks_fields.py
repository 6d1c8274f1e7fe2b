"""The fields of one message: saved while they are typed, what they replace is kept."""

from dataclasses import dataclass, replace
from hashlib import sha256

import streamlit as st

from prep import journeys
from prep.thanks import Addressee, Draft, Kind
from ui import clock
from ui.casefile import ME
from ui.kept_typing import keep_while_typing
from ui.thanks_desk import Desk
from ui.versioned_fields import (
    Saved,
    attempt,
    field_key,
    is_refused,
    keep_typed,
    started_from,
    written,
)

LABELS = {
    "topic": "The one thing only this talk gave",
    "topic_source": "Where it stands in your notes",
    "value": "What you add",
    "attachments": "Files you attach, by name",
    "subject": "Subject",
    "text": "Your text",
    "address": "Address",
}


@dataclass(frozen=True, slots=True)
class Writing:
    """One message that is being written: to whom, and the draft as the file has it."""

    desk: Desk
    addressee: Addressee
    draft: Draft
    is_last: bool = False

    @property
    def key(self) -> str:
        """Tells this message's widgets from any other's; fit for a style sheet's class."""
        d = self.draft
        digest = sha256(f"{d.interview_id} {d.addressee_key}".encode("utf-8", "replace"))
        return f"thanks_{digest.hexdigest()[:16]}_{d.kind.value}"

    @property
    def tone_kind(self) -> str:
        """The kind in the word lists."""
        return "follow_up_closing" if self.is_last else self.draft.kind.value

    @property
    def typed(self) -> Draft:
        """The draft as it stands in the fields."""
        return replace(self.draft, **written(self.key), version=started_from(self.key))


def field(writing: Writing, name: str, hint: str) -> None:
    """One line of text; what is typed is saved when the field is left."""
    st.text_input(
        LABELS[name],
        placeholder=hint,
        key=field_key(writing.key, name),
        persist_state="session",
        on_change=keep,
        args=(writing,),
    )


def address_field(writing: Writing) -> None:
    """Where it goes: an e-mail address, or the lines on the envelope."""
    field = field_key(writing.key, "address")
    if writing.draft.kind is Kind.CARD:
        st.text_area(
            "Address on the envelope",
            height=130,
            key=field,
            persist_state="session",
            on_change=keep,
            args=(writing,),
        )
        keep_while_typing(field)
        return
    st.text_input(
        "Their e-mail address, if you have it",
        key=field,
        persist_state="session",
        on_change=keep,
        args=(writing,),
    )


def put_back(writing: Writing, text: str) -> None:
    """Put an earlier text in place of the one that stands there, which is kept in turn."""
    replaced_by(writing, replace(writing.typed, text=text))


def save_over(writing: Writing, version: int) -> None:
    """Save what stands in the fields over another tab's version, which is kept."""
    replaced_by(writing, replace(writing.typed, version=version))


def replaced_by(writing: Writing, draft: Draft) -> None:
    """What stands in the fields unsaved goes in first, so that it is among the earlier texts."""

    def save() -> Saved:
        newest = draft
        if draft.version == started_from(writing.key) and not is_refused(writing.key):
            newest = replace(draft, version=_save(writing, writing.typed).version)
        saved = journeys.replace_thanks(writing.desk.store, ME, newest, clock.now())
        return saved_of(writing.key, saved)

    begun = bool(writing.typed.text.strip())
    kept = " The text before is kept under Earlier texts." if begun else ""
    attempt(writing.key, save, f"Done.{kept}")


def keep(writing: Writing) -> None:
    """Save what is typed; the fields are left alone."""
    keep_typed(writing.key, lambda: _save(writing, writing.typed))


def _save(writing: Writing, draft: Draft) -> Saved:
    saved = journeys.save_thanks(writing.desk.store, ME, draft, clock.now())
    return saved_of(writing.key, saved)


def saved_of(key: str, draft: Draft) -> Saved:
    """The fields' texts as the file has them."""
    texts = {name: str(getattr(draft, name)) for name in LABELS}
    title = f"version {draft.version}" if draft.version else "nothing saved yet"
    return Saved(key, texts, draft.version, title)
