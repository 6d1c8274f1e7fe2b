"""Questions to practise, as the tests of evenings and plans invent them."""

from datetime import date, timedelta

from prep.drills.model import Rating
from prep.drills.schedule import reviewed
from prep.drills.to_practise import ToPractise

MONDAY = date(2026, 11, 23)
FLAGGED = (Rating.AGAIN, Rating.HARD)


def after(days: int) -> date:
    return MONDAY + timedelta(days=days)


def question(
    card_id: str,
    rating: Rating | None,
    *interviews: int,
    application_id: str = "harbor",
    learned: int = -1,
) -> ToPractise:
    """A question rated so some days before Monday (None: never learned), with interviews so many
    days after it. Again and hard are flagged and count three times."""
    flagged = rating is None or rating in FLAGGED
    return ToPractise(
        card_id=card_id,
        application_id=application_id,
        text=f"Question {card_id}?",
        flagged=flagged,
        weight=3.0 if flagged else 1.0,
        card=reviewed(card_id, None, rating, after(learned)) if rating else None,
        days=tuple(after(each) for each in interviews),
    )


def some(number: int, *interviews: int, application_id: str = "harbor") -> list[ToPractise]:
    """A fifth again, a fifth hard, two fifths good, a fifth easy, learned the evening before."""
    ratings = (Rating.AGAIN, Rating.HARD, Rating.GOOD, Rating.GOOD, Rating.EASY)
    return [
        question(f"{application_id}{n}", ratings[n % 5], *interviews, application_id=application_id)
        for n in range(number)
    ]
