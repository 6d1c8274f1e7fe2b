"""When and how the interview was, as notes say it themselves: `Date: 2026-11-12, 10:00, video`."""

import re
from collections.abc import Iterator
from datetime import date, time
from pathlib import PurePath
from typing import NamedTuple

from prep.notes.model import Document
from prep.notes.readers.lines import MOST_CHARACTERS, without_markup

_LINES = 40
_TITLE_LINES = 3

_LABEL = re.compile(
    r"^\W{0,8}(?P<label>(?:interview )?date(?: and time| ?/ ?time)?|when|held(?: on)?|day|time|starts?(?: at)?"
    r"|format|type|kind|mode|where|location|via|datum|fecha|uhrzeit)\W{0,2}\s{0,3}[:：]\s*(?P<words>\S.{0,120})",
    re.IGNORECASE,
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = r"(?P<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?"
_WRITTEN = (
    re.compile(r"(?<!\d)(?P<year>\d{4})[-/._](?P<number>\d{1,2})[-/._](?P<day>\d{1,2})(?!\d)"),
    re.compile(rf"(?i)(?<![a-z]){_MONTH} (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year>\d{{4}})"),
    re.compile(rf"(?i)(?<!\d)(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\.? (?:of )?{_MONTH},? (?P<year>\d{{4}})"),
    re.compile(r"(?<!\d)(?P<day>\d{1,2})\.\s?(?P<number>\d{1,2})\.\s?(?P<year>\d{4})(?!\d)"),
)  # fmt: skip
_CLOCK = re.compile(
    r"(?i)(?<![\d:.+-])(?P<hour>\d{1,2})(?:[:.h](?P<minute>\d\d))?(?::\d\d)?(?:\.\d+)?"
    r"(?P<rest> ?[ap]\.?m\b| ?uhr\b)?(?P<zone> ?Z\b|[+-]\d\d:?\d\d)?(?![\d:])"
)
_KINDS = (
    ("panel", r"panel"),
    ("video", r"video|zoom|teams|google meet|webex|skype|online|remote"),
    ("phone", r"phone|telephone|telefon\w*|teléfono|by call"),
    ("on site", r"on[- ]?site|in person|in the office|face to face|vor ort"),
)
_KIND = tuple((kind, re.compile(rf"(?i)\b(?:{words})\b")) for kind, words in _KINDS)


class Occasion(NamedTuple):
    """A day, a clock's time there, and a kind of INTERVIEW_KINDS; None and "" where not named."""

    day: date | None
    at: time | None
    kind: str


def occasion(document: Document) -> Occasion:
    """What the top of the notes says, by label first; a day may stand in a title or the file's name."""
    labelled = list(_labelled(document.source))
    titles = [without_markup(line) for line in _top(document.source)[:_TITLE_LINES]]
    titles.append(PurePath(document.name).stem.replace("_", "-"))
    when = [words for label, words in labelled if label != "how"]
    day = next(filter(None, map(day_in, [*when, *titles])), None)
    at = next(filter(None, map(time_in, when)), None)
    kind = next(filter(None, map(_kind_in, [*(words for _, words in labelled), *titles])), "")
    return Occasion(day, at if day else None, kind)


def day_in(words: str) -> date | None:
    """The first day that is written with its year and is one of the calendar, else None."""
    for pattern in _WRITTEN:
        for found in pattern.finditer(words[:200]):
            parts = found.groupdict()
            month = parts.get("number") or 1 + _MONTHS.index(parts["month"].lower())
            try:
                return date(int(parts["year"]), int(month), int(parts["day"]))
            except ValueError:
                continue
    return None


def time_in(words: str) -> time | None:
    """The first clock's time (`10:00`, `2:30 pm`, `9 am`), else None; one of a stated zone is left."""
    for found in _CLOCK.finditer(_without_days(words[:200])):
        rest = (found["rest"] or "").lower().replace(".", "").strip()
        if found["zone"] or not (found["minute"] or rest):
            continue
        hour = int(found["hour"])
        if rest in ("am", "pm"):
            hour = hour % 12 + (12 if rest == "pm" else 0)
        if hour < 24 and int(found["minute"] or 0) < 60:
            return time(hour, int(found["minute"] or 0))
    return None


def _without_days(words: str) -> str:
    for pattern in _WRITTEN:
        words = pattern.sub(" ", words)
    return re.sub(r"(?<=\s)T(?=\d)", " ", words)


def _labelled(source: str) -> Iterator[tuple[str, str]]:
    """`("when" or "how", words)` of each labelled line at the top."""
    for line in _top(source):
        found = _LABEL.match(without_markup(line))
        if found:
            how = found["label"].lower() in (
                "format",
                "type",
                "kind",
                "mode",
                "where",
                "location",
                "via",
            )
            yield ("how" if how else "when"), found["words"].strip("\"', ")


def _kind_in(words: str) -> str:
    return next((kind for kind, pattern in _KIND if pattern.search(words[:200])), "")


def _top(source: str) -> list[str]:
    return [line[:MOST_CHARACTERS] for line in source.split("\n", _LINES)[:_LINES]]
