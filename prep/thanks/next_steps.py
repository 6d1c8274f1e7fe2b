"""Whether thanks are still in time, and what comes after a message: each line with its day."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Literal, NamedTuple

from prep.casebook import Interview
from prep.contact import Situation
from prep.contact.company import asking_on
from prep.text import day_text, days_away, spoken_list
from prep.thanks.guarding import thanked_on
from prep.thanks.model import Addressee, Kind

IN_TIME, STILL = timedelta(hours=24), timedelta(hours=48)
_EVENING, _NIGHT = 18, timedelta(hours=9)
_CARD_DAYS = 7
"""A card may take a working week: where they decide sooner it comes too late (our judgement; the postal times stand on a weak page)."""


class Timing(NamedTuple):
    """`level` green within 24 hours of the interview, amber within 48, gray after; `until` is when
    the level ends (aware UTC), None for gray or without a date."""

    level: Literal["green", "orange", "gray"]
    until: datetime | None


def timing(interview: Interview, now: datetime) -> Timing:
    """How the time for thanks stands (TopResume, Fox Valley Technical College: within a day); counted from the interview's start."""
    if interview.starts is None:
        return Timing("gray", None)
    for level, room in (("green", IN_TIME), ("orange", STILL)):
        if now <= interview.starts + room:
            return Timing("green" if level == "green" else "orange", interview.starts + room)
    return Timing("gray", None)


def time_words(interview: Interview, zone: tzinfo, now: datetime) -> str:
    """`best by tonight; in time until Wed 25 Nov`: the end of the 24 and of the 48 hours on the
    user's clock, the hour with it unless it is midnight. "" once both are over, or without a date."""
    level, until = timing(interview, now)
    if interview.starts is None or until is None:
        return ""
    today = now.astimezone(zone).date()
    last = _clock_words(interview.starts + STILL, zone, today)
    if level == "green":
        best = _near_words((interview.starts + IN_TIME).astimezone(zone), today)
        return f"best by {best}; in time until {last}"
    return f"still in time until {last}"


def _near_words(moment: datetime, today: date) -> str:
    """`tonight` from this evening to early tomorrow, else `today, 10:00` or `tomorrow, 10:00`."""
    begins = datetime.combine(today, time(_EVENING), moment.tzinfo)
    if begins <= moment <= begins + _NIGHT:
        return "tonight"
    return f"{days_away(moment.date(), today)}, {moment:%H:%M}"


def _clock_words(moment: datetime, zone: tzinfo, today: date) -> str:
    local = moment.astimezone(zone)
    day = day_text(local.date(), today)
    return day if local.time() == time() else f"{day}, {local:%H:%M}"


def still_to_thank(people: Sequence[Addressee], kind: Kind, known: Situation) -> list[Addressee]:
    """Those who have had no thanks by this channel since the interview."""
    return [each for each in people if thanked_on(each, kind, known) is None]


def what_comes_next(people: Sequence[Addressee], known: Situation, today: date) -> list[str]:
    """After something was sent: who else is to be thanked, the cards, the first question's day."""
    lines = []
    if left := still_to_thank(people, Kind.EMAIL, known):
        lines.append(f"Still to thank by e-mail: {_names(left)}.")
    if cards := still_to_thank(people, Kind.CARD, known):
        lines.append(f"{_when_to_post(known, today)}: {_names(cards)}.")
    day = asking_on(known)
    if day > today:
        lines.append(
            f"Then nothing to do until {day_text(day, today)}: that day you may ask how it stands."
        )
    else:
        lines.append("A question how it stands is in order from today.")
    return lines


def card_comes_too_late(known: Situation, today: date) -> bool:
    """They named a day less than a week away."""
    return known.promised_on is not None and (known.promised_on - today).days < _CARD_DAYS


def _when_to_post(known: Situation, today: date) -> str:
    if card_comes_too_late(known, today):
        return "They decide within a week, so a card may come too late; to send one all the same"
    return "Post the card today"


def _names(people: Sequence[Addressee]) -> str:
    names = [each.name[:60] for each in people]
    more = len(names) - 4
    return spoken_list([*names[:4], f"{more} more"] if more > 0 else names)
