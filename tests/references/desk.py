"""Invented references that several tests start from: Ana for Harbor Mutual, called from Thursday on."""

from dataclasses import replace
from datetime import date, datetime, time

from prep import journeys
from prep.casebook import Application, Stage
from prep.references import Call, Named, Reference, Relation, Standing
from prep.references.model import NO_CALL
from prep.store import Store

ME = "me"
MONDAY, TUESDAY, WEDNESDAY, THURSDAY = (date(2026, 11, day) for day in (23, 24, 25, 26))
NEXT_MONDAY = date(2026, 11, 30)
HARBOR = Application("a1", "Harbor Mutual", "Claims lead", Stage.REFERENCES, date(2026, 11, 20))
CALL = Call("Jo Marsh", "Harbor Mutual", "020 7946 0958", "GB", THURSDAY, NEXT_MONDAY)


def ana(**more: object) -> Reference:
    """Ana Duarte, who led the candidate, asked and agreed; best reached by e-mail, in Lisbon."""
    known = Reference(
        "Ana Duarte",
        Relation.MANAGER,
        "Team lead at Quay Freight, 2019 to 2023",
        phone="912 345 678",
        time_zone="Europe/Lisbon",
        hours_from=time(9),
        hours_to=time(12),
        asked_on=date(2026, 11, 16),
        agreed_on=date(2026, 11, 17),
        reference_id="ana",
    )
    return replace(known, **more)  # type: ignore[arg-type]


def standing(person: Reference | None = None, call: Call = CALL, **named: object) -> Standing:
    """Ana, named for Harbor Mutual."""
    someone = person or ana()
    place = Named(HARBOR.application_id, someone.reference_id, **named)  # type: ignore[arg-type]
    return Standing(HARBOR, someone, call, place)


def applied(store: Store, now: datetime, company: str = "Harbor Mutual") -> str:
    """An application that has come to references; its id."""
    return journeys.add_application(
        store, ME, company, "Claims lead", Stage.REFERENCES, date(2026, 11, 20), now
    )


def named_ana(store: Store, now: datetime, call: Call = CALL) -> tuple[str, str]:
    """Ana named for Harbor Mutual with its call announced: the application's id and hers."""
    application_id = applied(store, now)
    ana_id = journeys.save_reference(store, ME, ana(reference_id=""), now)
    journeys.name_reference(store, ME, application_id, ana_id, False, now)
    if call != NO_CALL:
        journeys.save_call(store, ME, application_id, call, now)
    return application_id, ana_id
