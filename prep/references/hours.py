"""When a reference is best reached, on their clock and on the candidate's."""

from datetime import date
from zoneinfo import ZoneInfo

from prep.casebook.local_time import NoSuchTime, moment_of
from prep.references.model import Reference


def place_name(zone_name: str) -> str:
    """`New York` for "America/New_York"."""
    return zone_name.rsplit("/", 1)[-1].replace("_", " ")


def hours_words(person: Reference, day: date, own_zone: str) -> str:
    """`09:00 to 12:00 in Lisbon, 10:00 to 13:00 your time`, as it is on a day; the second half only
    where the clocks differ. "" without hours. A time that the clocks skip that day is said so."""
    if person.hours_from is None or person.hours_to is None:
        return ""
    theirs = f"{person.hours_from:%H:%M} to {person.hours_to:%H:%M}"
    try:
        start = moment_of(day, person.hours_from, person.time_zone)
        end = moment_of(day, person.hours_to, person.time_zone)
    except NoSuchTime as skipped:
        return f"{theirs} in {place_name(person.time_zone)}. {skipped}"
    zone = ZoneInfo(own_zone)
    mine = [moment.astimezone(zone) for moment in (start, end)]
    if [f"{each:%H:%M}" for each in mine] == theirs.split(" to ") and mine[0].date() == day:
        return theirs
    apart = (mine[0].date() - day).days
    shift = {1: ", the day after", -1: ", the day before"}.get(apart, "")
    own = f"{mine[0]:%H:%M} to {mine[1]:%H:%M} your time{shift}"
    return f"{theirs} in {place_name(person.time_zone)}, {own}"
