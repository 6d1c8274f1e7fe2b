"""How sure it is that an item or a line was asked: by its section, its list and its own words.

The numbers are ranks, not odds: labelled and marked questions in a section of questions stand
highest, bare topics count only where their list or section speaks for them (see `found.SURE`).
"""

import re
from typing import NamedTuple

from prep.notes.any_case import AnyCase, holds_any
from prep.notes.cues import asks, ends_with_mark, has_mark, is_advice, is_own_voice, is_small_talk
from prep.notes.found import EXPECTED_BY
from prep.notes.lists import Group, is_topic
from prep.notes.model import Block
from prep.notes.readers.lines import label
from prep.notes.reported import is_told
from prep.notes.roles import is_label_of_facts, role_of
from prep.notes.sections import Section, meaning, names_a_field, names_a_part, place_of
from prep.notes.sentences import pieces_of, sentences

EXCLUDED = (Section.TO_ASK, Section.TEMPLATE)
"""Nothing below such a heading was asked by an interviewer."""
ABOUT_ANSWERS = (Section.ANSWER, Section.ASIDE)
"""What stands here is about answers and plans, and may at most quote a question."""
ASKED_HERE = (Section.ASKED, Section.ROUND)

_DECORATION = re.compile(r"^[^\w\s(\[]{1,4}\s{0,2}")
_LONGEST_TASK_WORDS = 90
_LOGISTICS = AnyCase(
    r"^\W*(?:duration|time|mode|platform|level|difficulty|venue|date|verdict|result|total|round|score|status|outcome|overall|tips?|note|interviewers?|panel|role|location|company|stipend|ctc|package|salary|no\.? of|number of)\b\s*(?:[:=]|[-–—] |was\b|were\b|is\b)"
    r"|^\W*(?:\d+|one|two|three|four|five)\s?(?:[-–+]|to)?\s?\d*\s?(?:\w+ ){0,2}(?:questions?|mcqs?|problems?|mins?|minutes|hours?|hrs|rounds?|marks|sections?|interviewers?|people|panell?ists?)\b"
    r"|^\W*\d{1,2}[:.]?\d{2} ?(?:am|pm|h|uhr)? (?:\w+ed|began|till|until)\b|^\W*(?:https?:|www\.|rejected|selected|cleared|passed|failed|(?:online|offline|virtual)(?= round| test| assessment| interview| mode| via| on |$)|(?:easy|medium|hard)(?= level| difficulty|$)|(?:next|second|final|third|last)(?= round| stage| interview| step| call)|cutoff|cgpa)"
    r"|^\W*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d|\b(?:recruiter|interviewer|hiring manager|spoke (?:with|to)|teams call|zoom call)\b|\b(?:next week|will (?:call|ring|email|let|get|hear)|get back|hear back|be in touch)\b|\b(?:minutes|mins?|hours?|hrs|marks)\b|\b(?:was|were|went|got) (?:asked|very|quite|easy|good|well|hard|fine|ok|selected|rejected|shortlisted)\b"
)
_EXERCISE = AnyCase(
    r"\W{0,4}(?:\d{1,5}[.)] ?)?(?:build|check|clone|construct|convert|count|create|delete|design|detect|find|implement|merge|print|remove|return|reverse|rotate|search|solve|sort|swap|validate|write)\b"
)
_REQUEST_LINE = re.compile(r"`?(?:GET|POST|PUT|PATCH|DELETE) /")
_IN_BRACKETS = re.compile(r"[(（\[][^()（）]{0,400}[)）\]][.。]?|\d{1,2}[:：]\d{2}")
"""An aside, or a clock time: no topic."""
_CODE_BEGINS = re.compile(r"\s*(?:return|def|var|let|const|int|public|import|#include)\b")
_CODE_SIGN = re.compile(r"[{};]\s*$|=>|==|\w\(\)")


class Place(NamedTuple):
    """A block with all that its surroundings tell.

    `headed`: something stands indented below it; `followed`: something about it comes right after.
    """

    block: Block
    at: int
    section: Section
    group: Group
    headed: bool
    followed: bool


Verdict = tuple[float, str]
"""Confidence (0 to 1) and the rule in words."""


def of_item(place: Place) -> Verdict:
    """A list item."""
    text, section, where = place.block.text, place.section, place_of(place.block)
    strength = 0.0 if _REQUEST_LINE.match(text) else wording_strength(text)
    if section in ABOUT_ANSWERS:
        doubtful = section is Section.ASIDE and strength >= 0.85
        return (0.4 if doubtful else 0.0), f"asks, but {where}"
    if section is Section.EXPECTED:
        likely = strength >= 0.7 or place.group.asks_share >= 0.4
        return (0.45 if likely else 0.0), f"{EXPECTED_BY}, {where}"
    if is_fact(place.block) or is_advice(text):
        return (0.5 if strength >= 0.85 else 0.0), f"asks {where}"
    if strength >= 0.7:
        base = {Section.ASKED: 0.92, Section.ROUND: 0.85}.get(section, 0.75)
        if section is Section.NEUTRAL and _only_orders(place, strength):
            base = 0.5
        return base * min(1.0, strength + 0.1), f"{_kind(place.block)} {where}"
    if section is Section.WENT:
        named = "question" in place.block.bold.casefold()
        return (0.65 if named else 0.0), f"named {where}"
    if has_mark(text) and not is_own_voice(text):
        return (0.7 if section in ASKED_HERE else 0.5), f"{_kind(place.block)} {where}"
    return _of_topic(place), f"topic in a list {where}"


def _only_orders(place: Place, strength: float) -> bool:
    """`Merge two lists` in a list where little else asks, under no heading of questions: an exercise."""
    group = place.group
    few = group.items >= 3 and group.asks_share < 0.5 and not (group.marked or group.main)
    return strength < 0.85 and few and _EXERCISE.match(place.block.text) is not None


def _of_topic(place: Place) -> float:
    """A bare topic counts by the list it stands in, and by what the section says."""
    text, section, group = place.block.text, place.section, place.group
    is_category = place.followed and names_a_field(text)
    if not _may_be_topic(text, group) or names_a_part(text) or is_category:
        return 0.0
    if _REQUEST_LINE.match(text):
        return 0.0
    if group.aside >= 2 and group.aside >= 0.3 * group.items:
        return 0.0
    about_the_day = _LOGISTICS.search(text) is not None
    if section is Section.ASKED:
        return 0.35 if about_the_day or group.tells_share > 0.5 else 0.72
    if group.asks_share >= 0.5 and group.items >= 3:
        return 0.65
    if group.headed >= 2 and place.headed and not about_the_day:
        return 0.65 if group.asks_share >= 0.2 or section is Section.ROUND else 0.5
    if section is Section.ROUND and not about_the_day and group.items >= 2:
        steady = group.tells_share <= 0.25 and group.short_share >= 0.6 and not group.advising
        return 0.62 if steady else 0.4
    if group.main and group.asks_share >= 0.25 and group.tells_share <= 0.3:
        return 0.4 if about_the_day else 0.62
    few_ask = group.items >= 3 and group.asks_share >= 0.25
    return 0.35 if place.block.ordered and few_ask else 0.0


def _may_be_topic(text: str, group: Group) -> bool:
    """Short, or as long as a task may be in a list where most items ask."""
    tasks = group.asks_share >= 0.5 and len(text.split()) <= _LONGEST_TASK_WORDS
    if text.rstrip().endswith("!"):
        return False
    return is_topic(text) or (tasks and not is_own_voice(text) and not is_told(text))


def of_paragraph(place: Place, text: str, answering: bool) -> Verdict:
    """A paragraph or a line; `text` is its bold lead where that asks, else all of it."""
    block, section, where = place.block, place.section, place_of(place.block)
    in_bold = bool(block.bold) and text == block.bold
    strength = wording_strength(text)
    if is_advice(text) or section is Section.ANSWER or (answering and not in_bold):
        return 0.0, ""
    if section is Section.ASIDE:
        return (0.4 if strength >= 0.85 else 0.0), f"asks, but {where}"
    if section is Section.EXPECTED:
        return (0.45 if strength >= 0.8 else 0.0), f"{EXPECTED_BY}, {where}"
    if in_bold:
        return (0.85 if strength >= 0.7 else 0.7), f"in bold {where}"
    if is_own_voice(text) or is_told(text) or is_fact(block) or _is_code(text):
        return 0.0, ""
    if strength >= 0.7 and _is_short(place, text):
        base = {Section.ASKED: 0.9, Section.ROUND: 0.85}.get(section, 0.7)
        return base * min(1.0, strength + 0.15), f"{_kind(block)} {where}"
    bare = not text.rstrip().endswith((":", "："))
    if bare and section in ASKED_HERE and names_a_field(label_name(block)) and len(text) <= 300:
        return 0.65, f"topics named {where}"
    return _of_line(place), f"topic {where}"


def _is_code(text: str) -> bool:
    head = text[:300]
    signs = holds_any(head, "{};=(") and _CODE_SIGN.search(head)
    return bool(signs or _CODE_BEGINS.match(head)) and not ends_with_mark(text)


def _is_short(place: Place, text: str) -> bool:
    few = ends_with_mark(text) or len(sentences(list(pieces_of(place.block, place.at)))) <= 2
    return few and len(text) <= 900


def _of_line(place: Place) -> float:
    """A line of its own without a cue: one of a list that has no list marks."""
    section, group = place.section, place.group
    if not _is_bare_line(place) or group.tells_share > 0.4:
        return 0.0
    sectioned = section is Section.ASKED or group.asks_share >= 0.2
    if group.headed >= 2 and sectioned:
        steady = place.headed or section in ASKED_HERE or group.asks_share >= 0.35
        return 0.65 if steady else 0.5
    if group.items < 3 or group.short_share < 0.7:
        return 0.0
    if section is Section.ASKED:
        return 0.66
    among = max(group.asks_share, group.alike.asks_share if group.alike else 0.0)
    some_ask = section is Section.ROUND and among >= 0.2
    return 0.62 if group.asks_share >= 0.5 or some_ask else 0.0


def _is_bare_line(place: Place) -> bool:
    block, text = place.block, place.block.text
    stops = ("!", ":", ",", "：")
    full_stops = place.group.asks_share >= 0.4 and place.group.marked_share < 0.6
    single = 1 < block.line == block.last_line and len(text.split()) <= 12
    ends = stops if full_stops else (*stops, ".")
    if not single or text.rstrip().endswith(ends) or not is_topic(text):
        return False
    if text.casefold().startswith("asked ") or _IN_BRACKETS.fullmatch(text.strip()):
        return False
    return not (_LOGISTICS.search(text) or names_a_field(text) or names_a_part(text))


def bold_asks(place: Place) -> bool:
    """A bold lead that asks, or a bold line of its own that names a topic that was asked."""
    block, group = place.block, place.group
    bare = block.bold.rstrip(":： ")
    if _IN_BRACKETS.fullmatch(bare):
        return False
    if not bare or block.kind != "paragraph" or is_label_of_facts(bare) or role_of(bare):
        return False
    if meaning(bare) in (*EXCLUDED, *ABOUT_ANSWERS):
        return False
    if wording_strength(bare) >= 0.8:
        return True
    alone = bold_is_all(block)
    if not alone or (group.items >= 3 and group.asks_share >= 0.5):
        return alone
    is_category = names_a_field(bare) or meaning(bare) is not Section.NEUTRAL
    asked = place.section is Section.ASKED and place.followed
    return asked and not is_category and is_topic(bare)


def bold_is_all(block: Block) -> bool:
    """Whether nothing but its bold lead stands in a block: a title of its own."""
    return bool(block.bold) and not any(one.isalpha() for one in block.text[len(block.bold) :])


def wording_strength(text: str) -> float:
    """`asks`, with greetings and checks of the line set low."""
    return 0.2 if has_mark(text) and is_small_talk(text) else asks(text)


def is_fact(block: Block) -> bool:
    """`Date: 3 May`, `**Company:** Acme`: a fact about the interview."""
    name = block.bold.rstrip(":： ") if block.bold.endswith((":", "：")) else label_name(block)
    return bool(name) and is_label_of_facts(name) and not ends_with_mark(block.text)


def label_name(block: Block) -> str:
    """What stands before the block's first colon, or ""."""
    head = block.text[:200]
    if ":" not in head and "：" not in head:
        return ""
    found = label(_DECORATION.sub("", head))
    return found.name if found else ""


def _kind(block: Block) -> str:
    if block.kind != "item":
        return "written"
    return "numbered item" if block.ordered else "item"
