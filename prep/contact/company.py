"""What the guard goes by for one application: all messages with its company, for whichever role."""

from collections.abc import Iterable, Mapping
from datetime import date

from prep.casebook import Application
from prep.contact.business_days import public_holidays
from prep.contact.guard import earliest
from prep.contact.model import Channel, Contact, Purpose, Situation, Touch
from prep.contact.store import Place

ASKING = Contact("", Channel.EMAIL, Purpose.STATUS)
"""The question where things stand, to whoever answers it."""


def situation_of(
    application: Application,
    applications: Iterable[Application],
    touches: Iterable[Touch],
    places: Mapping[str, Place],
    interviewed_on: date | None,
    promised_on: date | None,
    today: date,
) -> Situation:
    """The facts for an application. `applications` are those whose messages count too where they are
    with the same company; `touches` and `places` are everybody's."""
    company = application.company.casefold()
    same = {each.application_id for each in applications if each.company.casefold() == company}
    place = places.get(application.application_id, Place())
    return Situation(
        touches=tuple(each for each in touches if each.application_id in same),
        interviewed_on=interviewed_on,
        promised_on=promised_on,
        recruiter=place.recruiter,
        free=public_holidays(place.country, today.year),
    )


def asking_on(known: Situation) -> date:
    """The first day on which to ask how it stands."""
    return earliest(ASKING, known)[0]
