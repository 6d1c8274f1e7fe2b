"""When one reminder may go out: after seven business days, once.

Advice of university career offices on informational talks (Simon Fraser, Duke): confidence C.
"""

from collections.abc import Collection
from datetime import date

from prep.contact.business_days import business_days_after

BUSINESS_DAYS = 7


def nudge_allowed(sent_on: date, today: date, holidays: Collection[date] = ()) -> date:
    """The first day, from today on, on which a reminder may be sent; today itself where it may.

    Business days are Monday to Friday without `holidays`.
    """
    allowed = business_days_after(sent_on, BUSINESS_DAYS, holidays)
    return business_days_after(max(allowed, today), 0, holidays)
