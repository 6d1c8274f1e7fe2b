"""Whether a call is near that somebody is not ready for: the one case that is shown in red."""

from dataclasses import dataclass
from datetime import date

from prep.contact import business_days_after, public_holidays
from prep.references.model import Standing
from prep.references.phone import country_of_zone


@dataclass(frozen=True, slots=True)
class Unbriefed:
    """Someone who will be called from `from_on` on and is not briefed; `agreed` says whether they
    have given permission."""

    application_id: str
    reference_id: str
    name: str
    time_zone: str
    country: str
    from_on: date
    to_on: date | None
    agreed: bool = True

    def is_over(self, today: date) -> bool:
        """The window is past."""
        return (self.to_on or self.from_on) < today

    def is_pressing(self, today: date) -> bool:
        """The window is open, or opens by the next business day."""
        return self.opens_within(1, today)

    def opens_within(self, number: int, today: date) -> bool:
        """The window is open, or opens within so many business days."""
        free = holidays_of(self.time_zone, self.country, today)
        return not self.is_over(today) and self.from_on <= business_days_after(today, number, free)


def is_red(standing: Standing, today: date) -> bool:
    """The call window is open or opens by the next business day, and the person is not briefed."""
    call, named, person = standing.call, standing.named, standing.reference
    if named.is_reserve or person.declined_on or call.from_on is None:
        return False
    if named.briefed_on or named.called_on or named.answered_on or named.thanked_on:
        return False
    waiting = Unbriefed(
        named.application_id,
        named.reference_id,
        person.name,
        person.time_zone,
        person.country,
        call.from_on,
        call.to_on,
    )
    return waiting.is_pressing(today)


def holidays_of(time_zone: str, country: str, today: date) -> frozenset[date]:
    """The public holidays where a reference lives."""
    return public_holidays(country or country_of_zone(time_zone), today.year)
