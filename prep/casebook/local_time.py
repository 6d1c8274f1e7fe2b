"""A day and a clock's time somewhere as one moment, where the clocks allow it."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from prep.errors import PrepError


class NoSuchTime(PrepError):
    """The clocks were put forward over this time: it never showed on them."""


def moment_of(day: date, at: time, zone_name: str) -> datetime:
    """The aware UTC moment of a local day and time. `zone_name` is an IANA name.

    A time that the clocks show twice in one night is the first of the two. Raises NoSuchTime for
    one that they skip.
    """
    zone = ZoneInfo(zone_name)
    local = datetime.combine(day, at, tzinfo=zone)
    moment = local.astimezone(UTC)
    if moment.astimezone(zone).replace(tzinfo=None) != local.replace(tzinfo=None):
        after = moment.astimezone(zone)
        raise NoSuchTime(
            f"On {day:%a} {day.day} {day:%b} {day.year} the clocks in {zone_name} jump over "
            f"{at:%H:%M}: with the new time it is {after:%H:%M}. Check the time and enter it again."
        )
    return moment
