"""What a single line of notes shows: its list mark, its label, its markup, whether it goes on."""

import html
import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from prep.notes.any_case import AnyCase
from prep.notes.remembered import remembered

MOST_CHARACTERS = 2000
"""A line is cut here before any pattern looks at it, so that no line can take long."""


class Line(NamedTuple):
    """A line of the source: its 1-based number and its text, without the line's end."""

    number: int
    text: str


class Mark(NamedTuple):
    """A list mark at the start of a line, and the text after it.

    An arrow (`-> said 5 days`) points from the line above it: what it opens lies one deeper.
    """

    indent: int
    ordered: bool
    checkbox: bool
    text: str
    arrow: bool = False


class Label(NamedTuple):
    """`Emily: hello` or `[12:37] Emily: hello`: who or what stands before the colon."""

    name: str
    words: str


_CLOCK = r"[\[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])]?"
_LABEL = re.compile(
    rf"^(?:{_CLOCK} ?[-–—]? ?)?(?P<name>[^\W\d][^:：?!\n]{{0,48}}?) ?(?:{_CLOCK} ?)?[:：]\s?(?P<words>.*)$",
    re.DOTALL,
)
_NAME_ALONE = re.compile(
    rf"^(?:{_CLOCK} ?[-–—]? ?)?[(\[]?(?P<name>(?:(?:Mr|Mrs|Ms|Dr|Prof)\. ?)?[^\W\d][^:：?!.,\n()\[\]/<>=$]{{0,38}}?)[)\]]?(?:\s*[-–—,]?\s*(?P<clock>{_CLOCK}))?\s*:?$"
)
_BULLET = re.compile(
    r"^(?P<indent>[ \t]*)(?P<sign>[-*•◦▪●○‣–—+»·➤→✓✔✗✘o]|->|=>|-->)[ \t]+(?P<box>\[[ xX✓]?\][ \t]*)?(?P<text>\S.*)$"
)
_NUMBER = re.compile(
    r"^(?P<indent>[ \t]*)(?P<open>\(?)(?P<mark>\d{1,3}|[a-hA-H]|[ivx]{1,4})"
    r"(?P<close>[.)\]]\)?|\s?[-–:](?=\s|[A-Za-z])|、|\uff0e|\uff09)(?P<gap>\s*)(?P<text>\S.*)$"
)
_IMAGE_OR_LINK = re.compile(r"!?\[([^\[\]\n]{0,300})\]\([^()\n]{0,600}\)")
_TAG = re.compile(r"</?[A-Za-z][^<>\n]{0,200}/?>")
_EMPHASIS = re.compile(r"(\*{1,3}|~~|(?<!\w)_{1,3})(?=[^\s*])([^*\n]{1,300}?)(?<=\S)\1")
_HIGHLIGHT = re.compile(r"(?<![A-Za-z0-9_=)\]])==(?=[^\s=])([^=\n]{1,300}?)(?<=\S)==(?!=)")
_MOST_WORDS = 10
"""A name alone has four, beside it a clock at either end, dashes and a colon."""
_MARKS_ALONE = frozenset("xX×✗✘❌✓✔✅!?")
_CODE_SPAN = re.compile(r"`{1,2}([^`\n]{1,500})`{1,2}")
_BOLD_LEAD = re.compile(r"^\s*(?:\*\*|__)(?=\S)([^*_\n]{1,300}?)(?:\*\*|__)")
_BULLET_SIGNS = frozenset("-*•◦▪●○‣–—+»·➤→✓✔✗✘o=")
_NUMBER_SIGNS = frozenset(".)]-–:、\uff0e\uff09")
_ARROWS = ("->", "=>", "-->", "→", "➤", "»")
_HANGS = AnyCase(
    r"\b(?:a|an|the|and|or|of|to|in|on|for|with|from|by|at|as|that|which|who|when|if|is|are|was|be|your|my|our|their|into|than|you|we|de|la|el|que|et|der|die|das|und|een|het)$"
)
_OPENER = (
    r"(?:what|how|why|when|where|who|which|is|are|do|does|did|can|could|would|have|has|any"
    r"|pourquoi|comment|quel\w{0,3}|warum|wie|was|wo|waarom|hoe|wat|por qué|porque|como)\b"
)
_OPENS_A_QUESTION = AnyCase(rf"^\W{{0,4}}(?:\d{{1,3}}\W{{1,3}})?{_OPENER}")
_ENDS_A_QUESTION = re.compile(rf"(?!{_OPENER})\w+ [^.?!:]{{1,200}}\?$")
_CARRIES_ON = AnyCase(
    r"(?:that|which|whose|of|than|into|between|across|within)\b(?! (?:i|course|was|is|went|one)\b)"
)
_LONG_ENOUGH = 25
"""A shorter line is not cut: what begins with a small letter below it is a remark."""
_SENTENCE_END = re.compile(r"[.!?] +")
_TERMINAL = tuple(".?!。？！")


def numbered_lines(text: str) -> list[Line]:
    """All lines of a text, counted by "\\n" alone, each cut to what patterns may see."""
    return [
        Line(number, line.rstrip()[:MOST_CHARACTERS])
        for number, line in enumerate(text.split("\n"), start=1)
    ]


@remembered
def without_markup(text: str) -> str:
    """Words without Markdown or HTML marks; its line ends stay."""
    if "](" in text:
        text = _IMAGE_OR_LINK.sub(r"\1", text)
    if "<" in text:
        text = _TAG.sub("", text)
    if "`" in text:
        text = _CODE_SPAN.sub(r"\1", text)
    if "*" in text or "_" in text or "~~" in text:
        text = _without_emphasis(text)
    if "==" in text:
        text = _HIGHLIGHT.sub(_highlighted, text)
    if "\\" in text:
        text = re.sub(r"\\([\\`*_{}\[\]()#+\-.!|~>])", r"\1", text)
    return html.unescape(text).strip() if "&" in text else text.strip()


def _without_emphasis(text: str) -> str:
    """Twice, for bold words may stand in slanted ones."""
    once = _EMPHASIS.sub(r"\2", text)
    return once if once == text else _EMPHASIS.sub(r"\2", once)


def _highlighted(found: re.Match[str]) -> str:
    """The highlighted words; a mark alone ("==X==") says how it went, and is no word."""
    return "" if found[1] in _MARKS_ALONE else found[1]


def bold_lead(text: str) -> str:
    """The bold words that a block begins with, or ""."""
    found = _BOLD_LEAD.match(text[:400])
    return without_markup(found[1]) if found else ""


@remembered
def list_mark(text: str) -> Mark | None:
    """The list mark of a line, if it has one."""
    head = text.lstrip()[:7]
    if not head or (head[0] not in _BULLET_SIGNS and not _NUMBER_SIGNS.intersection(head)):
        return None
    if bullet := _BULLET.match(text):
        width, box = _width(bullet["indent"]), bullet["box"] is not None
        return Mark(width, False, box, bullet["text"], bullet["sign"] in _ARROWS)
    number = _NUMBER.match(text)
    if number is None or not _is_a_number(number):
        return None
    return Mark(_width(number["indent"]), True, False, number["text"])


@remembered
def label(text: str) -> Label | None:
    """What stands before a line's colon, when it could be a speaker or a heading of the line."""
    if ":" not in text and "：" not in text:
        return None
    found = _LABEL.match(text)
    if found is None or found["words"].startswith("//"):
        return None
    name = found["name"].strip(" *_-–—.")
    return Label(name, found["words"].strip(" *_")) if name and len(name.split()) <= 6 else None


@remembered
def name_alone(text: str) -> tuple[str, bool] | None:
    """A line that is only a short name, and whether a clock time stands with it."""
    if "?" in text or len(text.split()) > _MOST_WORDS:
        return None
    found = _NAME_ALONE.match(text)
    if found is None or len(found["name"].split()) > 4:
        return None
    clocked = found["clock"] is not None or text[:1] in "[(0123456789"
    return found["name"].strip(" *_"), clocked


def goes_on(before: str, after: str, lower_case: bool, wrapped: bool) -> bool:
    """Whether a line is the rest of the one before it (a hard wrap), not a line of its own.

    `lower_case`: the notes are typed without capitals; `wrapped`: their lines fill a fixed width.
    """
    before, after = before.rstrip(), after.strip()
    if not before or not after or before.endswith(_TERMINAL):
        return False
    if wrapped and len(before) >= 55 and not before.endswith(":"):
        return True
    if after[0] in "(,;" or before.endswith(","):
        return not lower_case or after[0].islower()
    if lower_case or not after[0].islower():
        return False
    if len(before) >= _LONG_ENOUGH and _CARRIES_ON.match(after):
        return True
    return _HANGS.search(before[-20:]) is not None or _is_one_question(before, after)


def _is_one_question(before: str, after: str) -> bool:
    """`How do you plan a lane` / `across two countries?`: it opens on one line and ends on the next."""
    last = _SENTENCE_END.split(before[-400:])[-1]
    opens = _OPENS_A_QUESTION.match(last) and not before.endswith(":")
    cut_short = len(last.split()) <= 3 and after.endswith("?")
    return bool(opens and (cut_short or _ENDS_A_QUESTION.match(after)))


def fill_a_width(lines: Sequence[Line]) -> bool:
    """Whether the notes are wrapped by hand or machine: lines that go on are about equally long."""
    inside = [
        len(before.text)
        for before, after in pairwise(lines)
        if before.text.strip() and after.text.strip() and list_mark(after.text) is None
    ]
    long = sorted(length for length in inside if length >= 55)
    if len(long) < 3 or long[-1] > 140:
        return False
    middle = long[len(long) // 2]
    near = sum(1 for length in long if abs(length - middle) <= 14)
    return near >= 0.7 * len(long) and len(long) >= 0.5 * len(inside)


def mostly_lower_case(lines: Sequence[Line]) -> bool:
    """Notes typed without capitals: there a small letter does not mean that a line goes on."""
    own = [
        after
        for before, after in pairwise(lines)
        if after.text.strip() and len(before.text) < 60 and not _is_indented_rest(after)
    ]
    starts = [line.text.lstrip(" \t-*•0123456789.)")[:1] for line in own]
    letters = [start for start in starts if start.isalpha()]
    return sum(1 for start in letters if start.islower()) > 0.3 * len(letters)


def _is_indented_rest(line: Line) -> bool:
    """Indented without a list mark: the rest of the item above, or a remark on it."""
    return line.text[:1] in (" ", "\t") and list_mark(line.text) is None


def _is_a_number(number: re.Match[str]) -> bool:
    """`1.` and `a)` are list marks; `2.5 years`, `e.g. x` and `a - b` are not."""
    mark, close, gap, text = number["mark"], number["close"], number["gap"], number["text"]
    if mark.isdigit():
        return bool(gap) or not text[0].isdigit()
    return bool(gap) and close[0] in ".)]" and (close[0] != "." or len(mark) == 1 or mark == "ii")


def _width(indent: str) -> int:
    return len(indent.expandtabs(4))
