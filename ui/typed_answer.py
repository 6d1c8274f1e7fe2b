"""What is typed of an answer and not saved: kept in the file, so that a reload brings it back."""

from dataclasses import dataclass
from functools import cached_property

import streamlit as st

from prep import journeys
from prep.casebook import ChangedElsewhere
from prep.errors import PrepError
from prep.questions.answer_draft import AnswerDraft, answer_draft
from ui import casefile, clock
from ui.versioned_fields import (
    Saved,
    follow,
    is_unsaved,
    lay_over,
    load,
    refuse,
    started_from,
    written,
)
from ui.words import moment_text


@dataclass
class TypedAnswer:
    """The fields of one question in this tab, over the newest saved answer and the kept draft."""

    question_id: str
    saved: Saved

    @property
    def key(self) -> str:
        return self.saved.key

    @cached_property
    def in_file(self) -> AnswerDraft | None:
        """The draft that the file held when this run began."""
        return answer_draft(casefile.store(), casefile.ME, self.question_id)

    @property
    def is_foreign(self) -> bool:
        """The file holds a draft that another tab typed."""
        return self.in_file is not None and self.in_file != _kept(self.key)

    def follow(self) -> None:
        """Fill fresh fields, and take up what other tabs saved or typed while nothing is typed here."""
        follow(self.saved)
        if started_from(self.key) < self.saved.version and _says(self.key, self.saved):
            load(self.saved)
            forget_kept(self.key)
        if self.is_foreign and (is_kept(self.key) or not is_unsaved(self.key)):
            self._lay()

    @property
    def newest(self) -> Saved:
        """What the file holds to compare with: words of another tab, or else the saved answer."""
        draft = self.in_file
        if draft is None or not self.is_foreign or draft.from_version != self.saved.version:
            return self.saved
        when = moment_text(draft.saved, clock.zone(), clock.today()) if draft.saved else ""
        return Saved(self.key, draft.texts, self.saved.version, f"Typed in another tab, {when}")

    def take(self, newest: Saved) -> None:
        """Put the other text in place of what stands in the fields."""
        if newest is not self.saved and self.is_foreign:
            self._lay()
            return
        kept = _kept(self.key)
        if kept is not None:
            self._drop(kept)
        load(self.saved)

    def drop_shown(self) -> None:
        """Delete the other tab's draft, which was shown beside the fields and not chosen."""
        if self.in_file is not None and self.newest is not self.saved:
            self._drop(self.in_file)

    def keep(self) -> None:
        """Keep what stands in the fields; what is back at the saved words needs no draft."""
        kept = _kept(self.key)
        try:
            if is_unsaved(self.key):
                self._keep(kept)
            elif kept is not None:
                self._drop(kept)
        except ChangedElsewhere:
            refuse(self.key)
        except PrepError as error:
            st.error(str(error))

    def _keep(self, kept: AnswerDraft | None) -> None:
        typed = AnswerDraft(
            **written(self.key),
            from_version=started_from(self.key),
            version=kept.version if kept else 0,
        )
        st.session_state[_name(self.key)] = journeys.keep_typed_answer(
            casefile.store(), casefile.ME, self.question_id, typed, clock.now()
        )

    def _drop(self, draft: AnswerDraft) -> None:
        journeys.drop_typed_answer(casefile.store(), casefile.ME, self.question_id, draft.version)
        forget_kept(self.key)

    def _lay(self) -> None:
        if self.in_file is not None:
            lay_over(self.saved, self.in_file.texts, self.in_file.from_version)
            st.session_state[_name(self.key)] = self.in_file


def is_kept(key: str) -> bool:
    """What stands in the fields is what this tab last kept."""
    kept = _kept(key)
    return kept is not None and kept.texts == written(key)


def forget_kept(key: str) -> None:
    """This tab has no draft any more: it was saved, or dropped."""
    st.session_state.pop(_name(key), None)


def _says(key: str, saved: Saved) -> bool:
    return {name: text.strip() for name, text in written(key).items()} == dict(saved.texts)


def _kept(key: str) -> AnswerDraft | None:
    kept: AnswerDraft | None = st.session_state.get(_name(key))
    return kept


def _name(key: str) -> str:
    return f"{key}_kept"
