"""What a text still lacks of what makes it worth sending. Length and tone are the word lists' part."""

import re

from prep.thanks.drafting import attached
from prep.thanks.model import Addressee, Draft, Kind

_WORD = re.compile(r"\w+")
_TELLING = 4
"""A word of so many letters tells something; shorter ones stand in every text."""
_KEPT = 0.5
"""Half of the telling words: the user may well say it in other words."""


def missing_parts(draft: Draft, addressee: Addressee, my_name: str) -> list[str]:
    """One sentence for each part that is not in the text: topic, value, both names, attachments."""
    text = draft.text.casefold()
    if not text.strip():
        return []
    return [
        sentence for is_there, sentence in _parts(draft, addressee, my_name, text) if not is_there
    ]


def _parts(draft: Draft, addressee: Addressee, my_name: str, text: str) -> list[tuple[bool, str]]:
    thanks = draft.kind in (Kind.EMAIL, Kind.CARD)
    files = attached(draft.attachments) if draft.kind is not Kind.CARD else []
    return [
        (_is_said(draft.topic, text, thanks), "The topic: one thing that only this talk gave."),
        (_is_said(draft.value, text, thanks), "What you add: something that is new to them."),
        (addressee.called.casefold() in text, f"Their name, {addressee.called[:40]}."),
        (not my_name or my_name.split()[0].casefold() in text, "Your name below it."),
        (all(name.casefold() in text for name in files), "A word about what you attach."),
    ]


def _is_said(words: str, text: str, needed: bool) -> bool:
    """Most of the telling words stand in the text; without any, whether they are needed."""
    telling = {word for word in _WORD.findall(words.casefold()) if len(word) >= _TELLING}
    if not telling:
        return words.strip().casefold() in text if words.strip() else not needed
    return sum(word in text for word in telling) / len(telling) >= _KEPT
