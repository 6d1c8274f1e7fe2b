"""How one line names its speaker, whatever stands around the name: times, brackets, a company."""

import re

from prep.notes.readers.lines import Label, label, name_alone

_TIME = r"\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?"
_SECONDS = r"\d{1,5}(?:\.\d{1,3})? ?s"
_TIME_AFTER_NAME = re.compile(
    r"(?<=\w) ?[(\[]\d{1,3}:\d{2}[\d:.,]{0,12}(?: ?\\?[-\u2013\u2014] ?\d{1,3}:[\d:.,]{2,14})?[)\]](?= ?:)"
)
_SPAN_BEFORE_NAME = re.compile(
    rf"^[\[(]?(?:{_TIME}|{_SECONDS}) ?(?:-->|->|[-\u2013\u2014]|to) ?(?:{_TIME}|{_SECONDS})[\])]? ?[|:]? ?"
)
_BRACKETED = re.compile(
    r"^[\[(](?P<name>[^\W\d][^\[\]()\n:]{0,38})[\])] ?[:\-\u2013]? ?(?P<words>.*)$", re.DOTALL
)
_SOUNDS = frozenset({
    "music", "applause", "laughter", "laughs", "laughing", "inaudible", "crosstalk", "cross-talk", "silence",
    "pause", "foreign", "noise", "unintelligible", "sighs", "cough", "musik", "música", "risas", "aplausos",
})  # fmt: skip
"""What captions put in brackets where nobody speaks."""
_CLOCKED = re.compile(rf"^[\[(]?{_TIME}[\])]? ?[|\u2013\u2014-]? ?(?=[^\W\d])")
_ASIDE_AFTER_NAME = re.compile(r" ?\([^()\d]{1,40}\)$")
_CLOCK_ALONE = re.compile(rf"^\s*[\[(]?{_TIME}[\])]?\s*$")


def speaker_label(text: str) -> Label | None:
    """The name and the words of `Emily: hello`, `Emily (0:12): hello`, `[Emily] hello`, `[0:01 - 0:04] Emily: hello`."""
    head = text[:90]
    if head[:1] in "[(0123456789" and (span := _SPAN_BEFORE_NAME.match(head)):
        text = text[span.end() :]
        head = text[:90]
    if head[:1] in ("[", "(") and (found := _bracketed(text)):
        return found
    if ("(" in head or "[" in head) and _TIME_AFTER_NAME.search(head):
        text = _TIME_AFTER_NAME.sub("", text, count=1)
    return label(text)


def speaker_alone(text: str) -> tuple[str, bool] | None:
    """A line that is only a name, and whether a time stands with it (`0:12 | Emily (Acme)`)."""
    if found := name_alone(text):
        return found
    if text[:1] not in "[(0123456789" or len(text) > 100:
        return None
    clock = _CLOCKED.match(text)
    found = name_alone(_ASIDE_AFTER_NAME.sub("", text[clock.end() :])) if clock else None
    return (found[0], True) if found else None


def is_clock(text: str) -> bool:
    """Whether a line is only a time."""
    return _CLOCK_ALONE.match(text[:40]) is not None


def _bracketed(text: str) -> Label | None:
    """`[Dana Reyes] hello`; `[laughs] hello` and `(see below)` begin small and name nobody."""
    found = _BRACKETED.match(text)
    if found is None or not found["name"][0].isupper() or len(found["name"].split()) > 4:
        return None
    if found["name"].casefold() in _SOUNDS:
        return None
    return Label(found["name"].strip(), found["words"].strip()) if found["words"] else None
