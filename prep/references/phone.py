"""Telephone numbers as people type them: dialable where that is clear, else as they were typed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import TZPATH

from prep.text import squeezed, without_controls

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

_LONGEST = 60
_TRUNK = re.compile(r"\(\s*0\s*\)")
"""The zero that is dialled only inside the country: `+44 (0)20`."""


@dataclass(frozen=True, slots=True)
class Phone:
    """A number. `dialled` is its form for a phone ("+442079460958"), "" where it is unclear and
    `shown` is what was typed."""

    shown: str
    dialled: str = ""

    @property
    def is_clear(self) -> bool:
        """Any phone can dial it."""
        return bool(self.dialled)


def read_phone(typed: str, country: str) -> Phone:
    """A typed number as a Phone. `country` (ISO 3166, "" = none) says where a number without "+" is
    from; "00" at its start is read as "+". An extension stays in `shown` alone: a phone shows a
    caller by the number before it."""
    from phonenumbers import PhoneNumberFormat, format_number

    line = squeezed(without_controls(typed))
    if len(line) > _LONGEST:
        return Phone(line)
    valid = (_valid(each, country) for each in _readings(line))
    number = next((each for each in valid if each), None)
    if number is None:
        return Phone(line)
    shown = format_number(number, PhoneNumberFormat.INTERNATIONAL)
    number.extension = None
    return Phone(shown, format_number(number, PhoneNumberFormat.E164))


def _readings(line: str) -> Iterator[str]:
    """What a line may mean, the likeliest first. Some countries dial the "(0)" from abroad too."""
    if line.startswith(("+", "00")):
        abroad = f"+{line.removeprefix('00').removeprefix('+').lstrip()}"
        yield abroad
        yield _TRUNK.sub("", abroad, count=1)
    yield line


def _valid(line: str, country: str) -> "PhoneNumber | None":
    from phonenumbers import NumberParseException, is_valid_number, parse

    try:
        number = parse(line, country or None)
    except NumberParseException:
        return None
    return number if is_valid_number(number) else None


def country_of_zone(zone_name: str) -> str:
    """The country (ISO 3166) of a time zone: "PT" for "Europe/Lisbon"; "" where it has none."""
    return _countries().get(zone_name, "")


@cache
def _countries() -> dict[str, str]:
    lines = (line.split("\t") for line in _zone_table().splitlines() if not line.startswith("#"))
    return {parts[2]: parts[0] for parts in lines if len(parts) > 2}


def _zone_table() -> str:
    """The table that comes with every time-zone database; "" where there is none."""
    for folder in TZPATH:
        file = Path(folder) / "zone.tab"
        if file.is_file():
            return file.read_text(encoding="utf-8")
    try:
        return files("tzdata").joinpath("zoneinfo", "zone.tab").read_text(encoding="utf-8")
    except (ModuleNotFoundError, OSError):
        return ""
