"""What practice of questions adds up to: a card each, its attempts, and when it was last asked."""

from dataclasses import dataclass
from datetime import date, datetime

from prep.casebook import PanelRole
from prep.drills.model import Rating


@dataclass(frozen=True, slots=True)
class Card:
    """What practice of one question adds up to, in whole practice days.

    `stability` is in days, `difficulty` 1 to 10 (both as FSRS defines them). The seed is what the
    first interview said, None where it said nothing or nothing was learned since. `practised` is
    False while that seed is all there is.
    """

    card_id: str
    stability: float
    difficulty: float
    last_on: date
    due_on: date
    seed_rating: Rating | None = None
    seed_on: date | None = None
    practised: bool = True


@dataclass(frozen=True, slots=True)
class Attempt:
    """One rated answer on a practice day."""

    rating: Rating
    answered_on: date


@dataclass(frozen=True, slots=True)
class AskedBefore:
    """When a card was last asked in a drill, and by whom."""

    asked: datetime
    name: str
    panel_role: PanelRole
