"""On which calendar days the interviews are, where the candidate lives."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, tzinfo

from prep.casebook import Interview


@dataclass(frozen=True, slots=True)
class InterviewDays:
    """The days of all dated interviews, by interview and by application."""

    by_interview: Mapping[str, date]
    by_application: Mapping[str, tuple[date, ...]]

    @classmethod
    def of(cls, interviews: Iterable[Interview], zone: tzinfo) -> "InterviewDays":
        """The local days of interviews in a zone; those without a date are left out."""
        by_interview: dict[str, date] = {}
        by_application: dict[str, tuple[date, ...]] = {}
        for interview in interviews:
            if interview.starts is not None:
                day = interview.starts.astimezone(zone).date()
                by_interview[interview.interview_id] = day
                known = by_application.get(interview.application_id, ())
                by_application[interview.application_id] = (*known, day)
        return cls(by_interview, by_application)

    def coming(self, application_id: str, today: date) -> date | None:
        """The day of the application's next interview after today, or None."""
        days = self.by_application.get(application_id, ())
        return min((day for day in days if day > today), default=None)

    def from_today(self, application_id: str, today: date) -> tuple[date, ...]:
        """The days of the application's interviews that are today or to come, the next first."""
        days = self.by_application.get(application_id, ())
        return tuple(sorted({day for day in days if day >= today}))
