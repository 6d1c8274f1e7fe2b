"""A fresh draft from a template. The words are the user's from then on: nothing rewrites them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from prep.casebook import Application
from prep.errors import PrepError
from prep.text import shortened, spoken_list
from prep.thanks.model import Addressee, Draft, Kind
from prep.thanks.topic import Fitted, fitted
from prep.wording import fill

TEMPLATES = Path(__file__).parent / "templates"
VARIANTS = 3
"""So many templates a kind, so that a panel does not get one text three times."""

_GAPS = re.compile(r"\n{3,}")
_BLANKS = re.compile(r"(?<=\S) {2,}| +(?=\n|$)")
_SUBJECT_LIMIT = 60
_PROMISING = re.compile(
    r"^(?:(?:I|i)(?:['’]ll| will| would)|(?:(?:I|i) )?(?:promised|offered|agreed) to) "
    r"(?:send|share|mail|e-?mail|forward|show|give)(?: (?:you|them|him|her))? ",
    re.IGNORECASE,
)


class NoTopic(PrepError):
    """A message without the one thing that only this talk gave."""


@dataclass(frozen=True, slots=True)
class About:
    """What a message is about beside the user's own words. `held_on` and `promised_on` are days of
    the user's; `is_last` for the note that closes after two questions without an answer."""

    application: Application
    addressee: Addressee
    my_name: str
    held_on: date | None = None
    promised_on: date | None = None
    is_last: bool = False


@dataclass(frozen=True, slots=True)
class Fresh:
    """What a template gave. A card has no subject."""

    subject: str
    text: str


def fresh(words: Draft, about: About, own: Path) -> Fresh:
    """A draft from the template of its kind; `words` gives topic, value and attachments, `own` is
    the folder whose templates win over ours.

    Raises NoTopic for thanks without a topic, TemplateFault for a template that can't be filled.
    """
    if words.kind in (Kind.EMAIL, Kind.CARD) and not words.topic.strip():
        raise NoTopic(
            "There is no draft without a topic: thanks that could go to anyone is better not sent. "
            "Choose one thing that only this talk gave, or type it."
        )
    name = template_name(words.kind, about)
    fields = draft_fields(words, about)
    text = _tidy(fill(template(name, own), fields))
    if words.kind is Kind.CARD:
        return Fresh("", text)
    subject = fill(template(f"{name}_subject", own), fields)
    return Fresh(subject[:1].upper() + subject[1:], text)


def template_name(kind: Kind, about: About) -> str:
    """Which template: of thanks another for each seat of the panel."""
    if kind is Kind.FOLLOW_UP and about.is_last:
        return "follow_up_closing"
    variant = about.addressee.seat % VARIANTS + 1
    varies = kind in (Kind.EMAIL, Kind.CARD) and variant > 1
    return f"{kind.value}_{variant}" if varies else kind.value


def template(name: str, own: Path) -> Path:
    """The user's own template of this name where there is one, else ours."""
    theirs = own / f"{name}.txt"
    return theirs if theirs.is_file() else TEMPLATES / f"{name}.txt"


def draft_fields(words: Draft, about: About) -> Mapping[str, str]:
    """What the templates may use. A day reads `12 November`; what is not known is "". `said` is the
    topic where it is a whole sentence, in quotation marks; `topic_short` then names the talk."""
    topic = _topic(words)
    talk = f"our talk on {_day(about.held_on)}" if about.held_on else "our talk"
    return {
        "called": about.addressee.called,
        "topic": topic.thing,
        "said": topic.said,
        "topic_short": talk if topic.said else shortened(topic.thing, _SUBJECT_LIMIT),
        "value": words.value.strip(),
        "attachments": spoken(words.attachments),
        "role": about.application.role or "open",
        "company": about.application.company,
        "day": _day(about.held_on),
        "promised": _day(about.promised_on),
        "my_name": about.my_name,
    }


def attached(typed: str) -> list[str]:
    """The file names in what was typed: one a line, or with commas or semicolons between."""
    return [name.strip() for name in re.split(r"[,;\n\r]+", typed) if name.strip()]


def spoken(typed: str) -> str:
    """File names in a sentence: `plan.pdf and figures.xlsx`."""
    return spoken_list(attached(typed) or [""])


def promised_thing(words: str) -> str:
    """A promise as a thing: `I'll send you the figures` gives `the figures`; other words stay."""
    return _PROMISING.sub("", words.strip()) or words.strip()


def _topic(words: Draft) -> Fitted:
    """A promise is the user's own words and stays as they put it."""
    if words.kind is Kind.PROMISE:
        return Fitted(words.topic.strip().rstrip(".;:"), "")
    return fitted(words.topic)


def _tidy(text: str) -> str:
    return _GAPS.sub("\n\n", _BLANKS.sub(_one_blank, text)).strip()


def _one_blank(found: re.Match[str]) -> str:
    return "" if found.end() == len(found.string) or found.string[found.end()] == "\n" else " "


def _day(day: date | None) -> str:
    return f"{day.day} {day:%B}" if day else ""
