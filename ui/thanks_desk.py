"""What the page Thank you works on: the interviews that took place, and all about one of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import streamlit as st

from prep import casebook, settings
from prep.casebook import Application, Interview
from prep.contact import Situation
from prep.contact import store as contact_store
from prep.contact.store import Place
from prep.notes import store as notes_store
from prep.store import Store
from prep.text import count_of, day_text, days_away, shortened
from prep.thanks import Addressee, Draft, Kind, Owed, TalkedAbout, addressees, guarding, next_steps
from prep.thanks import store as thanks_store
from prep.thanks.drafting import About, promised_thing
from ui import casefile, clock
from ui.casefile import ME
from ui.words import plain

_WORTH = (
    "Thanks usually help and seldom decide (confidence B); the 24 hours are advice (confidence C)."
)


@dataclass(frozen=True, slots=True)
class Desk:
    """One interview with all that a message about it needs."""

    store: Store
    application: Application
    interview: Interview
    people: Sequence[Addressee]
    drafts: Sequence[Draft]
    topics: Sequence[TalkedAbout]
    known: Situation
    recruiter: str
    my_name: str
    today: date

    def about(self, addressee: Addressee, is_last: bool = False) -> About:
        """For a template."""
        known, name = self.known, self.my_name
        held, promised = known.interviewed_on, known.promised_on
        return About(self.application, addressee, name, held, promised, is_last)

    def draft(self, key: str, kind: Kind) -> Draft:
        """The draft in the file, or a blank one."""
        ids = self.application.application_id, self.interview.interview_id
        same = [d for d in self.drafts if (d.addressee_key, d.kind) == (key, kind)]
        return same[0] if same else Draft(*ids, key, kind)


def held_and_coming(
    store: Store, applications: Mapping[str, Application]
) -> tuple[list[Interview], list[Interview]]:
    """The interviews that took place, the latest first, those without a date at their end; and
    those to come, the next first."""
    now = clock.now()
    every = [i for i in casebook.interviews(store, ME) if i.application_id in applications]
    dated = sorted((i for i in every if i.starts), key=lambda i: i.starts or now)
    held = [i for i in reversed(dated) if i.starts and i.starts <= now]
    return [*held, *(i for i in every if not i.starts)], [i for i in dated if i not in held]


def opened(store: Store, applications: Mapping[str, Application], interview: Interview) -> Desk:
    """Read the desk of an interview, in five queries."""
    application = applications[interview.application_id]
    places = contact_store.places(store, ME)
    known = guarding.situation(
        application,
        list(applications.values()),
        interview,
        contact_store.touches(store, ME),
        places,
        clock.zone(),
        clock.today(),
    )
    ids = application.application_id, interview.interview_id
    return Desk(
        store,
        application,
        interview,
        addressees(interview),
        thanks_store.drafts(store, ME, interview.interview_id),
        thanks_store.talked_about(store, ME, *ids),
        known,
        places.get(application.application_id, Place()).recruiter,
        _my_name(store),
        clock.today(),
    )


def own_templates() -> Path:
    """The folder whose templates win over ours."""
    return settings.own_templates(casefile.path().parent)


def choose(applications: Mapping[str, Application], held: Sequence[Interview]) -> Interview:
    """The interview that it is about: the one of the address, else the latest held."""
    wanted = st.query_params.get("application", "")
    first = next((at for at, i in enumerate(held) if i.application_id == wanted), 0)
    labels = apart([title(each, applications) for each in held])
    chosen = st.selectbox(
        "Interview",
        range(len(held)),
        index=first,
        format_func=labels.__getitem__,
        key=f"thanks_interview_{wanted}",
        persist_state="session",
    )
    return held[first if chosen is None else chosen]


def apart(labels: Sequence[str]) -> list[str]:
    """Labels for a list to choose from: the second of two equal ones gets a number, since Streamlit
    tells its options apart by their words."""
    return [
        label if labels.index(label) == at else f"{label} ({labels[: at + 1].count(label)})"
        for at, label in enumerate(labels)
    ]


def title(interview: Interview, applications: Mapping[str, Application]) -> str:
    """`Harbor Mutual, Claims lead: round 1, Thu 12 Nov`."""
    named = shortened(applications[interview.application_id].title, 80)
    day = guarding.held_on(interview, clock.zone())
    return f"{named}: round {interview.round}, {day_text(day, clock.today()) if day else 'no date'}"


def facts(desk: Desk) -> str:
    """`Interview with Harbor Mutual 3 days ago. 1 of 2 people thanked.`"""
    day = desk.known.interviewed_on
    when = f" {days_away(day, desk.today)}" if day else ""
    left = len(next_steps.still_to_thank(desk.people, Kind.EMAIL, desk.known))
    done = (
        f" {len(desk.people) - left} of {count_of(len(desk.people), 'person', 'people')} thanked."
    )
    company = plain(shortened(desk.application.company, 80))
    return f"Interview with {company}{when}.{done if desk.people else ''}"


def time_left(desk: Desk) -> None:
    """Until when thanks are in time."""
    words = next_steps.time_words(desk.interview, clock.zone(), clock.now())
    if not words:
        return
    level = next_steps.timing(desk.interview, clock.now()).level
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.badge(words[0].upper() + words[1:], color="green" if level == "green" else "orange")
        st.caption(_WORTH, width="content")


def standing(desk: Desk) -> dict[str, str]:
    """By person: how e-mail and card stand."""
    return {plain(shortened(p.name, 60)): f"{_state(desk, p)}." for p in desk.people}


def _state(desk: Desk, person: Addressee) -> str:
    parts = []
    for kind in (Kind.EMAIL, Kind.CARD):
        day = guarding.thanked_on(person, kind, desk.known)
        verb = "sent" if kind is Kind.EMAIL else "posted"
        begun = "in draft" if desk.draft(person.key, kind).text.strip() else "not begun"
        parts.append(f"{kind.label} {f'{verb} {day_text(day, desk.today)}' if day else begun}")
    return ", ".join([parts[0], parts[1][0].lower() + parts[1][1:]])


def _my_name(store: Store) -> str:
    person = casebook.candidate(store, ME)
    if person and person.name:
        return person.name
    return next(iter(notes_store.own_names(store, ME)), "")


def blank_promise(draft: Draft, promise: Owed) -> Draft:
    """A new message about a promise starts from its words."""
    return replace(draft, topic=promised_thing(promise.text), topic_source=promise.source)
