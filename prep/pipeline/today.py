"""The next things worth doing, from what is in the file: each a rule that can be read here."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from prep.casebook import Application, Interview, Stage
from prep.pipeline import owing, practising
from prep.pipeline.calm import ask_on, awaited
from prep.pipeline.day import Day, interview_name, is_before
from prep.pipeline.thing import Kind, Thing
from prep.text import count_of, day_text, days_away, shortened

SHOWN = 3
_NOTES_WITHIN = timedelta(days=14)
"""Later, an interview is hardly remembered well enough to write it down."""
_NOTES_FRESH = timedelta(days=3)
_OLD_NOTES = 4
"""They come after practice for an interview within four days, whose urgency is three at most."""
_ASK_WITHIN = timedelta(days=30)
_BEFORE_CALL = 7
_CALL_IS_NEAR = 2
"""In business days: a brief wants reading, and someone may be away for one of them."""
_NAMED = 4


@dataclass(frozen=True, slots=True)
class Things:
    """What is worth doing now, at most three, and what waits after these; the most urgent first."""

    now: Sequence[Thing]
    later: Sequence[Thing]


def things_of(day: Day) -> Things:
    """All that is worth doing. What can wait a while comes now only once of its kind."""
    chosen: list[Thing] = []
    others: list[Thing] = []
    for thing in _in_turn(day):
        comes = thing.urgency == 0 or thing.kind not in {each.kind for each in chosen}
        (chosen if comes and len(chosen) < SHOWN else others).append(thing)
    return Things(chosen, others)


def more_words(later: Sequence[Thing]) -> str:
    """`2 more after these: answers for Harbor Mutual, stage at Bay Ltd.`; "" for none."""
    if not later:
        return ""
    names = [shortened(thing.short, 60) for thing in later[:_NAMED]]
    rest = len(later) - len(names)
    others = f" and {count_of(rest, 'other')}" if rest else ""
    return f"{len(later)} more after these: {', '.join(names)}{others}."


def _in_turn(day: Day) -> list[Thing]:
    """All things by urgency and kind; of two alike, the one whose application comes first."""
    turn = _applications_in_turn(day)
    rules = (
        _briefs,
        _notes,
        owing.thanks,
        owing.promises,
        _next_steps,
        practising.practice,
        _stages,
        _asks,
    )
    every = [thing for rule in rules for thing in rule(day, turn)]
    return sorted(every, key=lambda each: (each.urgency, each.kind))


def _applications_in_turn(day: Day) -> list[Application]:
    """The next interview first; then the furthest along, then the most answers to work out."""

    def place(application: Application) -> tuple[date, int, int]:
        ahead = day.ahead(application.application_id)
        practice = day.practice.get(application.application_id)
        return (
            day.day_of(ahead[0]) if ahead else date.max,
            -list(Stage).index(application.stage),
            -practice.unanswered if practice else 0,
        )

    return sorted(day.open.values(), key=place)


def _briefs(day: Day, turn: Sequence[Application]) -> Iterator[Thing]:
    """A reference who will be called within days and does not know what about."""
    for each in day.unbriefed:
        application = day.open.get(each.application_id)
        left = (each.from_on - day.today).days
        if application is None or each.is_over(day.today) or left > _BEFORE_CALL:
            continue
        who = shortened(each.name.split(" ")[0], 60)
        start = day_text(each.from_on, day.today)
        does = "Brief" if each.agreed else "Ask"
        yield Thing(
            Kind.BRIEF,
            application.company,
            0 if each.opens_within(_CALL_IS_NEAR, day.today) else left - 1,
            f"{does} {who} {f'before {start}' if left > 0 else 'today'}",
            f"{application.company} may call {'from' if left > 0 else 'since'} {start}.",
            "Reference",
            "Write the brief" if each.agreed else "Write the question",
            "references",
            {"for": each.application_id, "named": each.reference_id},
        )


def _notes(day: Day, turn: Sequence[Application]) -> Iterator[Thing]:
    """An interview that took place and of which nothing is noted."""
    for application in turn:
        application_id = application.application_id
        for interview in day.held(application_id):
            on = day.day_of(interview)
            age = day.today - on
            if age <= _NOTES_WITHIN and interview.interview_id not in day.noted:
                yield Thing(
                    Kind.NOTES,
                    application.company,
                    0 if age <= _NOTES_FRESH else _OLD_NOTES,
                    f"Note down what {application.company} asked",
                    f"{interview_name(interview.round)} {days_away(on, day.today)}, "
                    "and its notes are not in yet.",
                    "Notes",
                    "Add the notes",
                    "notes",
                    {"application": application_id, "interview": interview.interview_id},
                )


def _next_steps(day: Day, turn: Sequence[Application]) -> Iterator[Thing]:
    """A next step whose day has come."""
    for application in turn:
        due = application.next_step_on
        if due is not None and due <= day.today:
            yield Thing(
                Kind.NEXT_STEP if due == day.today else Kind.LATE_STEP,
                application.company,
                0,
                shortened(application.next_step, 90) or f"Next step with {application.company}",
                f"{application.company}, planned for {day_text(due, day.today)}.",
                "Next step",
                "Open the application",
                "pipeline",
                {"application": application.application_id},
            )


def _stages(day: Day, turn: Sequence[Application]) -> Iterator[Thing]:
    """An interview while the application still stands before it: held, or a later round to come."""
    for application in turn:
        interview = _round_to_enter(day, application)
        if interview and is_before(application, interview):
            on = day.day_of(interview)
            was = "is" if interview in day.ahead(application.application_id) else "was"
            yield Thing(
                Kind.STAGE,
                application.company,
                3,
                f"Enter the {interview_name(interview.round).lower()} for {application.company}",
                f"It {was} on {day_text(on, day.today)}; the application still stands at "
                f"{application.stage.label}.",
                "Stage",
                "Enter the stage",
                "pipeline",
                {"application": application.application_id},
            )


def _round_to_enter(day: Day, application: Application) -> Interview | None:
    """The next interview where that is a second or later round: whoever has its date is through to
    it. Else the last one held."""
    later = [each for each in day.ahead(application.application_id) if each.round > 1]
    held = day.held(application.application_id)
    return later[0] if later else held[-1] if held else None


def _asks(day: Day, turn: Sequence[Application]) -> Iterator[Thing]:
    """An answer that is late, by their own word or by custom, and no next step planned for it."""
    for application in turn:
        last = awaited(day, application)
        if last is None or _is_planned_for(application, last):
            continue
        ask = ask_on(day, application, last)
        if ask <= day.today <= ask + _ASK_WITHIN:
            promised = last.promised_on is not None
            yield Thing(
                Kind.PROMISE if promised else Kind.ASK,
                application.company,
                0 if promised else 2,
                f"Ask {application.company} where things stand",
                _why_ask(day, last),
                "Waiting",
                "See what to write",
                "waiting",
                {"application": application.application_id},
            )


def _is_planned_for(application: Application, last: Interview) -> bool:
    """A next step answers for a late outcome, unless it was planned for before the promised day."""
    step = application.next_step_on
    return step is not None and (last.promised_on is None or step > last.promised_on)


def _why_ask(day: Day, last: Interview) -> str:
    if last.promised_on is not None:
        return f"They promised an answer by {day_text(last.promised_on, day.today)}."
    when = days_away(day.day_of(last), day.today)
    return f"{interview_name(last.round)} {when}; they named no day."
