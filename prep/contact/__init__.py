"""Every touch in one ledger; may I write today, and if not, when."""

from prep.contact.business_days import (
    business_days_after,
    countries,
    is_business_day,
    public_holidays,
)
from prep.contact.guard import earliest, judge, unanswered
from prep.contact.model import (
    Channel,
    Contact,
    Purpose,
    Rule,
    Situation,
    Touch,
    Verdict,
)

__all__ = [
    "Channel",
    "Contact",
    "Purpose",
    "Rule",
    "Situation",
    "Touch",
    "Verdict",
    "business_days_after",
    "countries",
    "earliest",
    "is_business_day",
    "judge",
    "public_holidays",
    "unanswered",
]
