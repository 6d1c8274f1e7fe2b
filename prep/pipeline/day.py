"""What the file says about this day: read once, then asked by `today` and `calm`."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, tzinfo

from prep import casebook
from prep.casebook import Application, Interview, Stage
from prep.contact import Touch
from prep.contact import store as contact_store
from prep.contact.store import Place
from prep.drills import practice_day
from prep.pipeline.model import stage_of
from prep.references import store as reference_store
from prep.references.call_near import Unbriefed
from prep.store import Reads, queries_beside
from prep.thanks import Owed
from prep.thanks import promises as thanks_promises

_SQL = queries_beside(__file__)

_INTERVIEW_LASTS = timedelta(hours=1)
"""How long an interview counts as going on: its end is not in the file."""

_ROUNDS = ("First", "Second", "Third", "Fourth", "Fifth", "Sixth")


@dataclass(frozen=True, slots=True)
class Practice:
    """An application's questions: hard ones without an answer, those due for practice by their own
    day, and those not practised yet today."""

    unanswered: int
    due: int
    rested: int


@dataclass(frozen=True, slots=True)
class Day:
    """The facts of a day. `now` is an aware moment, `zone` where the candidate is.

    `open` are the applications that are at no end, by id, the latest moved first; `interviews`
    those of an open application that have a date, by its id, the earliest first. `touches` are the
    messages of all applications, `places` who stands in between and whose holidays count, `owed` what the
    candidate promised and set for today or before.
    """

    any_application: bool
    open: Mapping[str, Application]
    interviews: Mapping[str, Sequence[Interview]]
    practice: Mapping[str, Practice]
    noted: frozenset[str]
    drilling: frozenset[str]
    now: datetime
    zone: tzinfo
    touches: Sequence[Touch] = ()
    places: Mapping[str, Place] = field(default_factory=dict)
    owed: Sequence[Owed] = ()
    unbriefed: Sequence[Unbriefed] = ()

    @property
    def today(self) -> date:
        return self.now.astimezone(self.zone).date()

    @property
    def coming(self) -> Interview | None:
        """The next interview of all."""
        ahead = [each for application_id in self.interviews for each in self.ahead(application_id)]
        return min(ahead, key=_starts, default=None)

    def held(self, application_id: str) -> list[Interview]:
        """The interviews of an application that took place, the earliest first."""
        return [each for each in self.interviews.get(application_id, ()) if self._is_over(each)]

    def ahead(self, application_id: str) -> list[Interview]:
        """The interviews of an application that are not over, the next first."""
        return [each for each in self.interviews.get(application_id, ()) if not self._is_over(each)]

    def day_of(self, interview: Interview) -> date:
        """The candidate's calendar day of an interview."""
        return _starts(interview).astimezone(self.zone).date()

    def _is_over(self, interview: Interview) -> bool:
        return _starts(interview) + _INTERVIEW_LASTS <= self.now


def read_day(db: Reads, candidate_id: str, now: datetime, zone: tzinfo) -> Day:
    """The facts of this day, in eight queries."""
    applications = casebook.applications(db, candidate_id)
    still_open = {each.application_id: each for each in applications if not each.stage.is_end}
    marks = db.rows(_SQL["noted_and_running"], candidate_id=candidate_id)
    return Day(
        any_application=bool(applications),
        open=still_open,
        interviews=_dated(casebook.interviews(db, candidate_id), still_open),
        practice=_practice(db, candidate_id, practice_day(now, zone)),
        noted=frozenset(row["which"] for row in marks if row["what"] == "noted"),
        drilling=frozenset(row["which"] for row in marks if row["what"] == "running"),
        now=now,
        zone=zone,
        touches=tuple(contact_store.touches(db, candidate_id)),
        places=contact_store.places(db, candidate_id),
        owed=tuple(thanks_promises.due(db, candidate_id, now.astimezone(zone).date())),
        unbriefed=reference_store.unbriefed(db, candidate_id),
    )


def _practice(db: Reads, candidate_id: str, day: date) -> dict[str, Practice]:
    return {
        row["application_id"]: Practice(row["unanswered"], row["due"], row["rested"])
        for row in db.rows(_SQL["to_practise"], candidate_id=candidate_id, day=day)
    }


def _dated(
    interviews: Iterable[Interview], still_open: Mapping[str, Application]
) -> dict[str, list[Interview]]:
    by_application: dict[str, list[Interview]] = defaultdict(list)
    for each in interviews:
        if each.starts is not None and each.application_id in still_open:
            by_application[each.application_id].append(each)
    return {key: sorted(group, key=_starts) for key, group in by_application.items()}


def _starts(interview: Interview) -> datetime:
    assert interview.starts is not None
    return interview.starts


def interview_name(round: int) -> str:
    """`First interview`; `Interview 7` where words would be odd."""
    return f"{_ROUNDS[round - 1]} interview" if round <= len(_ROUNDS) else f"Interview {round}"


def is_beyond(application: Application, interview: Interview) -> bool:
    """The application went on since: it stands at a later stage than the interview's."""
    order = list(Stage)
    return order.index(application.stage) > order.index(stage_of(interview.round))


def is_before(application: Application, interview: Interview) -> bool:
    """The application stands at an earlier stage than the interview's."""
    order = list(Stage)
    return order.index(application.stage) < order.index(stage_of(interview.round))
