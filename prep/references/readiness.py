"""Who is not ready, and the next step with each reference: rules that can be read here."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import IntEnum

from prep.casebook import Application, Stage
from prep.contact import Channel
from prep.references.call_near import holidays_of, is_red
from prep.references.model import Desk, Message, MessageKind, Reference, Standing
from prep.references.nudge import NudgeVerdict, may_nudge, waiting_messages
from prep.text import day_text, shortened

_NAME = 60


class Level(IntEnum):
    """How pressing a step is. RED is only for a call that comes to someone who is not briefed."""

    RED = 0
    DO = 1
    WAIT = 2
    DONE = 3


@dataclass(frozen=True, slots=True)
class NextStep:
    """What to do next with a reference, why, and the day it belongs to (None: no day)."""

    level: Level
    title: str
    sentence: str
    on: date | None = None
    nudge: NudgeVerdict | None = None


def next_step(standing: Standing, today: date, covered: bool = False) -> NextStep:
    """The next step with one reference. `covered` says that a reserve can take the call."""
    step = _with_away(_step(standing, today, covered), standing, today)
    if step.level is not Level.DONE and is_red(standing, today):
        return replace(step, level=Level.RED, on=standing.call.from_on)
    return step


def in_turn(standings: Iterable[Standing], today: date) -> list[tuple[Standing, NextStep]]:
    """Everyone with their next step, the most urgent first. Of an application that is at an end only
    what is left to say thank you for."""
    every = list(standings)
    found = [(each, next_step(each, today, is_covered(each, every))) for each in every]
    kept = [
        (each, step) for each, step in found if not each.application.stage.is_end or _is_owed(each)
    ]
    return sorted(kept, key=lambda pair: (pair[1].level, pair[1].on or date.max))


def is_covered(standing: Standing, every: Sequence[Standing]) -> bool:
    """A reserve for the same application agreed and is there in the call window."""
    return any(
        each.named.is_reserve
        and each.application.application_id == standing.application.application_id
        and each.reference.agreed_on is not None
        and each.reference.away_in(each.call) is None
        for each in every
    )


def unnamed(desk: Desk, applications: Sequence[Application]) -> list[Application]:
    """The open applications that have come to references or have a call announced, with nobody named."""
    taken = {each.application_id for each in desk.named if not each.is_reserve}
    return [
        each
        for each in applications
        if not each.stage.is_end
        and each.application_id not in taken
        and (each.stage is Stage.REFERENCES or each.application_id in desk.calls)
    ]


def not_asked(desk: Desk) -> list[Reference]:
    """Who was never asked for permission and has said neither yes nor no."""
    return [
        each
        for each in desk.references
        if each.asked_on is None and each.agreed_on is None and each.declined_on is None
    ]


def short_name(person: Reference) -> str:
    """What a card calls them."""
    return shortened(person.first_name, _NAME)


def _is_owed(standing: Standing) -> bool:
    return standing.named.answered_on is not None and standing.named.thanked_on is None


def _with_away(step: NextStep, standing: Standing, today: date) -> NextStep:
    """The step with a word on days away that fall into the call window."""
    away = standing.reference.away_in(standing.call)
    if not away or step.level is Level.DONE or standing.named.called_on or "Away" in step.sentence:
        return step
    days = _days(away.from_on, away.to_on, today)
    return replace(step, sentence=f"{step.sentence} Away {days}, when the call may come.")


def _step(standing: Standing, today: date, covered: bool) -> NextStep:
    named, who = standing.named, short_name(standing.reference)
    if named.thanked_on:
        said = f"Thanked {day_text(named.thanked_on, today)}."
        return NextStep(Level.DONE, f"Nothing more to do with {who}", said)
    if named.answered_on:
        said = f"{who} spoke for you {day_text(named.answered_on, today)}."
        return NextStep(Level.DO, f"Thank {who}", said, named.answered_on)
    if named.called_on:
        said = f"They called {day_text(named.called_on, today)}. Answered? Note it; else ask to ring back."
        return NextStep(Level.DO, f"Ask {who} about the call", said, named.called_on)
    return _permission(standing, today, who) or _preparing(standing, today, who, covered)


def _permission(standing: Standing, today: date, who: str) -> NextStep | None:
    person = standing.reference
    if person.declined_on:
        said = f"{who} said no {day_text(person.declined_on, today)}. Name someone else."
        return NextStep(Level.DO, f"Find someone instead of {who}", said, today)
    if person.agreed_on:
        return None
    if person.asked_on is None:
        said = "Nobody should be called who was not asked."
        return NextStep(Level.DO, f"Ask {who} for permission", said, standing.call.from_on)
    return _answer_awaited(standing, today, "", person.asked_on, f"Remind {who} of your question")


def _preparing(standing: Standing, today: date, who: str, covered: bool) -> NextStep:
    named, call, person = standing.named, standing.call, standing.reference
    if named.is_reserve:
        return NextStep(
            Level.WAIT,
            f"{who} is your reserve",
            "Nothing to do unless someone fails; then name them after all.",
        )
    if call.is_over(today):
        said = "The days of the call are over."
        return NextStep(
            Level.DO, f"Ask {who} whether they called", said, call.to_on or call.from_on
        )
    away = person.away_in(call)
    if away and not covered:
        said = f"Away {_days(away.from_on, away.to_on, today)}, when the call may come."
        return NextStep(Level.DO, f"Name a reserve for {who}", said, call.from_on)
    if named.briefed_on is None:
        return _to_brief(standing, today, who)
    if named.saved_on is None and call.number:
        title = f"Ask {who} whether the number is saved"
        return _answer_awaited(standing, today, named.application_id, named.briefed_on, title)
    return NextStep(Level.WAIT, f"{who} is ready", _window(standing, today), call.from_on)


def _to_brief(standing: Standing, today: date, who: str) -> NextStep:
    start = standing.call.from_on
    if start is None:
        said = "No call is announced yet; a brief in time costs nothing."
        return NextStep(Level.DO, f"Brief {who}", said)
    if start <= today:
        said = f"The call may come any time{_until(standing, today)}."
        return NextStep(Level.DO, f"Brief {who} today", said, start)
    said = f"They may call from {day_text(start, today)}."
    return NextStep(Level.DO, f"Brief {who} before {day_text(start, today)}", said, start)


def _answer_awaited(
    standing: Standing, today: date, application_id: str, since: date, title: str
) -> NextStep:
    """A reminder where it may go today; else until when to wait."""
    verdict = nudge_for(standing, application_id, since, today)
    if verdict.first_day <= today:
        said = f"No answer since {day_text(since, today)}. By {verdict.channel.label} today."
        return NextStep(Level.DO, title, said, today, verdict)
    until = day_text(verdict.first_day, today)
    who = short_name(standing.reference)
    said = f"You wrote {day_text(since, today)}. A reminder may go {until}, by {verdict.channel.label}."
    title = f"Wait for {who} until {until}"
    return NextStep(Level.WAIT, title, said, verdict.first_day, verdict)


def awaited(standing: Standing) -> tuple[str, date] | None:
    """What answer is waited for: the application's id ("" = permission) and since when; None where
    nothing is."""
    person, named = standing.reference, standing.named
    if person.agreed_on is None:
        return ("", person.asked_on) if person.asked_on and not person.declined_on else None
    is_waiting = named.briefed_on and not (named.saved_on or named.called_on or named.answered_on)
    return (named.application_id, named.briefed_on) if named.briefed_on and is_waiting else None


def nudge_for(
    standing: Standing,
    application_id: str,
    since: date,
    today: date,
    channel: Channel | None = None,
) -> NudgeVerdict:
    """Whether a reminder may go by a channel (None: the one they like), else by which and when."""
    person = standing.reference
    waited = waiting_messages(standing.history, application_id)
    if not waited or waited[0].kind is MessageKind.NUDGE:
        kind = MessageKind.BRIEFING if application_id else MessageKind.PERMISSION
        waited = [Message(kind, Channel.OTHER, since, application_id), *waited]
    free = holidays_of(person.time_zone, person.country, today)
    return may_nudge(waited, channel or person.prefers, today, free)


def _window(standing: Standing, today: date) -> str:
    start, end = standing.call.from_on, standing.call.to_on
    if start is None:
        return "No call is announced yet."
    return f"The call may come {_days(start, end, today)}."


def _until(standing: Standing, today: date) -> str:
    end = standing.call.to_on
    return f" until {day_text(end, today)}" if end else ""


def _days(start: date, end: date | None, today: date) -> str:
    if end is None:
        return f"from {day_text(start, today)} on"
    if start == end:
        return f"on {day_text(start, today)}"
    return f"{day_text(start, today)} to {day_text(end, today)}"
