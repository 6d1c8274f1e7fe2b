"""What the contact guard has to know before a message about an interview goes out."""

from collections.abc import Mapping, Sequence
from datetime import date, tzinfo

from prep.casebook import Application, Interview
from prep.contact import Contact, Purpose, Situation, Touch
from prep.contact.company import situation_of
from prep.contact.store import Place
from prep.thanks.model import Addressee, Draft, Kind


def held_on(interview: Interview, zone: tzinfo) -> date | None:
    """The user's calendar day of an interview; None while it has no date."""
    return interview.starts.astimezone(zone).date() if interview.starts else None


def situation(
    application: Application,
    applications: Sequence[Application],
    interview: Interview,
    touches: Sequence[Touch],
    places: Mapping[str, Place],
    zone: tzinfo,
    today: date,
) -> Situation:
    """The facts for an interview: every message with its company, for whichever role."""
    return situation_of(
        application,
        applications,
        touches,
        places,
        held_on(interview, zone),
        interview.promised_on,
        today,
    )


def contact(draft: Draft, addressee: Addressee) -> Contact:
    """The message as the guard judges it."""
    return Contact(addressee.name, draft.kind.channel, draft.kind.purpose)


def sent_touch(draft: Draft, touches: Sequence[Touch]) -> Touch | None:
    """The ledger's entry of a draft that was sent; None while it was not, or was taken back."""
    wanted = draft.touch_id
    return next((each for each in touches if wanted and each.touch_id == wanted), None)


def thanked_on(addressee: Addressee, kind: Kind, known: Situation) -> date | None:
    """The day on which someone was thanked for this interview by this channel, if they were."""
    days = [
        each.day
        for each in known.touches
        if not each.incoming
        and each.purpose is Purpose.THANKS
        and each.channel is kind.channel
        and each.person.casefold() == addressee.name.casefold()
        and each.day >= (known.interviewed_on or date.min)
    ]
    return max(days, default=None)
