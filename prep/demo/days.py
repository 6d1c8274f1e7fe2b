"""Days of the demo, counted from the day it is made."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from prep.casebook.local_time import NoSuchTime, moment_of

_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Days:
    """Today, and days away from it, as the candidate's own clock and calendar have them."""

    now: datetime
    zone: ZoneInfo

    @property
    def today(self) -> date:
        """The candidate's calendar day."""
        return self.now.astimezone(self.zone).date()

    def working_day(self, offset: int) -> date:
        """The day `offset` days away (below 0: ago); from a weekend on to the next working day
        away from today, so that what was stays past and what comes stays ahead."""
        day = self.today + timedelta(days=offset)
        while day.weekday() >= _SATURDAY:
            day += timedelta(days=-1 if offset <= 0 else 1)
        return day

    def moment(self, day: date, at: str) -> datetime:
        """A day and a local time ("19:30") as an aware UTC moment; an hour later where the clocks
        skip that time."""
        local = time.fromisoformat(at)
        try:
            return moment_of(day, local, self.zone.key)
        except NoSuchTime:
            later = datetime.combine(day, local, UTC) + timedelta(hours=1)
            return moment_of(day, later.time(), self.zone.key)

    def ago(self, days: int, at: str) -> datetime:
        """The moment of a local time some days ago, weekends included."""
        return self.moment(self.today - timedelta(days=days), at)
