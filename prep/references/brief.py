"""One page for a reference: facts, stories, doubts, the advert; never a script.

Plain text that can be mailed as it is: a greeting, titles on lines of their own, "- " before points.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from prep.questions.model import Answer, Question
from prep.references.message import TEMPLATES, message_fields
from prep.references.model import Standing
from prep.text import count_of, shortened, squeezed
from prep.wording import fill

STORIES, DOUBTS = 3, 2
ONE_PAGE_WORDS = 480
"""About what an A4 page of 11 points holds with its titles."""

KNOWN_FROM, TO_REMEMBER, UNSURE, WANTED, ASKED, ASK_OF_YOU = TITLES = (
    "How we know each other",
    "Stories you may remember",
    "What the first interview was not sure of",
    "What they look for, from the advert",
    "What they usually ask",
    "What I ask of you",
)

_STORY, _DOUBT, _ADVERT, _NAME = 330, 200, 700, 120


@dataclass(frozen=True, slots=True)
class Story:
    """A worked-out answer that a brief may tell: its question's id and words, and the story."""

    question_id: str
    question: str
    text: str


def stories_of(questions: Sequence[Question], application_id: str) -> list[Story]:
    """The worked-out answers: this application's before others', ready ones before the rest."""

    def place(each: Question) -> tuple[bool, bool, bool, int]:
        other = each.application_id != application_id
        return (other, not each.ready, not each.difficult, each.position)

    told = [each for each in questions if not each.answer.is_empty]
    return [
        Story(each.question_id, each.text, story_text(each.answer))
        for each in sorted(told, key=place)
    ]


def doubts_of(
    found: Sequence[str], questions: Sequence[Question], application_id: str
) -> list[str]:
    """What a brief may take up: doubts in the notes, then this application's difficult questions."""
    hard = [
        squeezed(each.text)
        for each in questions
        if each.difficult and each.application_id == application_id
    ]
    return list(dict.fromkeys([*(squeezed(each) for each in found), *hard]))


def story_text(answer: Answer) -> str:
    """An answer in one paragraph: situation, action and result, each in its share of the room, so
    that the result is never cut off; else as it was written in full."""
    parts = [answer.situation or answer.task, answer.action, answer.result]
    told = [squeezed(part) for part in parts if part.strip()]
    if not told:
        return shortened(answer.in_full, _STORY)
    room = _STORY // len(told)
    return " ".join(_sentence(shortened(part, room)) for part in told)


def _sentence(text: str) -> str:
    return text if text.endswith((".", "…", "?", "。")) else f"{text}."


def drafted_brief(
    standing: Standing,
    stories: Sequence[Story],
    doubts: Sequence[str],
    my_name: str,
    today: date,
) -> str:
    """The brief from what was chosen. Sections without content are left out."""
    return "\n".join(_lines(standing, stories, doubts, my_name, today)).strip() + "\n"


def plain_brief(text: str, first_name: str) -> str:
    """A brief without Markdown's signs for titles, which a mail would show: a blank line stands
    before each instead. One that begins with such a title gets a greeting before it."""
    lines: list[str] = [_greeting(first_name), ""] if text.lstrip().startswith("# ") else []
    for line in text.split("\n"):
        title = line.lstrip("#").strip() if line.startswith(("# ", "## ")) else ""
        if title and lines and lines[-1]:
            lines.append("")
        lines.append(title or line)
    return "\n".join(lines)


def brief_title(standing: Standing) -> str:
    """`Ana Duarte, before the call from Harbor Mutual`, over the page to print."""
    firm = standing.call.firm or standing.application.company
    name = shortened(standing.reference.name, _NAME)
    return f"{name}, before the call from {shortened(firm, _NAME)}"


def length_words(text: str) -> str:
    """`310 words, one page.`, or by how many it is likely over."""
    words = len(text.split())
    if words <= ONE_PAGE_WORDS:
        return f"{count_of(words, 'word')}, one page."
    return f"{count_of(words, 'word')}, about {words - ONE_PAGE_WORDS} more than one page holds."


def _lines(
    standing: Standing,
    stories: Sequence[Story],
    doubts: Sequence[str],
    my_name: str,
    today: date,
) -> Iterator[str]:
    fields = message_fields(standing, my_name, today)
    person = standing.reference
    yield from (_greeting(person.first_name), "", fill(TEMPLATES / "brief_caller.txt", fields))
    facts = [person.how_known, *person.facts.splitlines()]
    yield from _section(KNOWN_FROM, facts)
    yield from _section(TO_REMEMBER, [each.text for each in stories])
    unsure = [shortened(each, _DOUBT) for each in doubts]
    yield from _section(UNSURE, unsure)
    yield from _section(WANTED, _advert(standing.call.advert))
    yield from ("", ASKED, "", fill(TEMPLATES / "brief_asked.txt", {}))
    yield from ("", ASK_OF_YOU, "", fill(TEMPLATES / "brief_request.txt", {}))


def _greeting(first_name: str) -> str:
    return f"Hi {shortened(first_name, _NAME)},"


def _section(title: str, points: Sequence[str]) -> Iterator[str]:
    told = [squeezed(each).removeprefix("- ") for each in points if each.strip()]
    if told:
        yield from ("", title, "")
        yield from (f"- {each}" for each in told)


def _advert(text: str) -> list[str]:
    """The advert's lines up to so many characters."""
    kept: list[str] = []
    left = _ADVERT
    for line in (squeezed(each).lstrip("-*•· ") for each in text.splitlines()):
        if line and left > 40:
            kept.append(shortened(line, left))
            left -= len(kept[-1])
    return kept
