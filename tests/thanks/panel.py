"""An invented panel of three at Harbor Mutual, with what each talk gave."""

from datetime import date
from pathlib import Path

from prep.thanks import About, Addressee, Draft, Kind, fresh
from tests.invented import harbor

HELD = date(2026, 11, 12)
NOWHERE = Path("no such folder")
PANEL = tuple(
    Addressee(name.casefold(), name, "Peer", name.split()[0], seat)
    for seat, name in enumerate(("Ana Ruiz", "Tom Reyes", "Dana Okafor"))
)
GIVEN = (
    (
        "the claims backlog and how you sort it",
        "You asked how I would begin; in my last team we called the ten oldest customers first, and "
        "complaints fell by half in six weeks.",
    ),
    (
        "moving the letters to plain language",
        "I found the before and after of a letter we rewrote in 2024; calls about it fell from 300 to "
        "80 a month.",
    ),
    (
        "why the night shift keeps its own spreadsheet",
        "Since our talk I sketched how one shared list could replace both, with the three fields you "
        "said must stay.",
    ),
)


def words(given: int = 0, kind: Kind = Kind.EMAIL, key: str = "", attachments: str = "") -> Draft:
    """What a draft is built on, still without its text."""
    topic, value = GIVEN[given]
    return Draft("a", "i", key, kind, topic=topic, value=value, attachments=attachments)


def about(seat: int = 0, is_last: bool = False) -> About:
    return About(harbor(), PANEL[seat], "Mei Tan", HELD, date(2026, 11, 20), is_last)


def text(given: int, seat: int, kind: Kind = Kind.EMAIL) -> str:
    return fresh(words(given, kind), about(seat), NOWHERE).text
