"""What the candidate owes after an interview: thanks, best within two days, and what was promised."""

from collections.abc import Iterator, Sequence

from prep.casebook import Application, Interview
from prep.pipeline.calm import situation
from prep.pipeline.day import Day, interview_name, is_beyond
from prep.pipeline.thing import Kind, Thing
from prep.text import count_of, day_text, days_away, shortened, spoken_list
from prep.thanks import Addressee, addressees
from prep.thanks import Kind as Message
from prep.thanks.next_steps import still_to_thank, time_words

_NAMED = 3
_LATE_UNTIL = 10
"""In days after the interview: thanks that come later than that look like an afterthought."""
_LATE = 3


def thanks(day: Day, turn: Sequence[Application]) -> Iterator[Thing]:
    """A last interview with someone who had no e-mail yet: in time for two days, for ten as a
    follow-up unless the application has gone on since. The two days are advice of the trade; the ten are ours."""
    for application in turn:
        for interview in day.held(application.application_id)[-1:]:
            in_time = time_words(interview, day.zone, day.now)
            if not in_time and not _is_late_in_order(day, application, interview):
                continue
            if left := _still_to_thank(day, application, interview):
                yield _thanks_to(_names(left), day, application, interview, in_time)


def _thanks_to(
    names: str, day: Day, application: Application, interview: Interview, in_time: str
) -> Thing:
    when = days_away(day.day_of(interview), day.today)
    said = f"An e-mail is {in_time}."
    late = "Let it be a follow-up that also says thank you."
    return Thing(
        Kind.THANKS,
        application.company,
        0 if in_time else _LATE,
        f"Thank {names}{'' if in_time else ', now as a follow-up'}",
        f"{interview_name(interview.round)} with {application.company} {when}. "
        f"{said if in_time else late}",
        "Thanks",
        "Write the thanks" if in_time else "Write the follow-up",
        "thank_you",
        {"application": application.application_id},
    )


def _is_late_in_order(day: Day, application: Application, interview: Interview) -> bool:
    age = (day.today - day.day_of(interview)).days
    return age <= _LATE_UNTIL and not is_beyond(application, interview)


def promises(day: Day, turn: Sequence[Application]) -> Iterator[Thing]:
    """What the candidate promised, once the day they set for it has come."""
    for promise in day.owed:
        application = day.open.get(promise.application_id)
        if application and promise.due_on:
            yield Thing(
                Kind.OWED,
                application.company,
                0,
                f"Keep your promise: {shortened(promise.text, 70)}",
                f"For {application.company}; you set it for {day_text(promise.due_on, day.today)}.",
                "Promise",
                "See what you promised",
                "thank_you",
                {"application": application.application_id, "view": "Promises"},
            )


def _still_to_thank(day: Day, application: Application, interview: Interview) -> list[Addressee]:
    known = situation(day, application, interview)
    return still_to_thank(addressees(interview), Message.EMAIL, known)


def _names(people: Sequence[Addressee]) -> str:
    names = [shortened(each.name, 40) for each in people[:_NAMED]]
    rest = len(people) - len(names)
    return spoken_list([*names, count_of(rest, "other")] if rest else names)
