"""The people that the invented candidate knows, and what she wrote to one of them."""

from datetime import date

from prep import casebook, connections, journeys
from prep.casebook import Application
from prep.connections import Approach, Listed, State
from prep.connections import message as messages
from prep.connections import store as connection_store
from prep.demo.days import Days
from prep.demo.search import SAMPLES, Applications
from prep.settings import ONE_PERSON
from prep.store import Store

_LIST = SAMPLES / "Connections.csv"
_QUESTION = "What does the motor desk do differently since the new triage?"


def bring_in_people(store: Store, applications: Applications, days: Days) -> None:
    """Keep her list of people, and her message to somebody at the company of the coming interview."""
    kept = days.ago(9, "19:40")
    people = connections.read(_LIST.name, _LIST.read_bytes())
    journeys.keep_connections(store, ONE_PERSON, people, kept)
    rows = connection_store.all_rows(store, ONE_PERSON)
    samira = next(row["connection_id"] for row in rows if row["name"].startswith("Samira"))
    about = applications["Harbor Mutual"].application_id, samira
    sent = days.working_day(-8)
    words = Approach(how_known="we met on the storm desk in 2019", question=_QUESTION)
    message = _message(store, applications["Harbor Mutual"], samira, words, sent)
    journeys.save_message(
        store, ONE_PERSON, *about, words.how_known, words.question, message, sent, kept
    )
    journeys.reach_state(store, ONE_PERSON, *about, State.SENT, sent, kept)
    journeys.reach_state(store, ONE_PERSON, *about, State.ANSWERED, days.working_day(-6), days.now)
    learned = "Motor claims are sorted by age, not by size. The new head wants that changed."
    journeys.save_learned(store, ONE_PERSON, *about, learned, days.now)


def _message(
    store: Store, application: Application, connection_id: str, words: Approach, sent: date
) -> str:
    found = connection_store.person(store, ONE_PERSON, application.application_id, connection_id)
    person = found.person if found else Listed("Samira")
    interviews = casebook.interviews(store, ONE_PERSON)
    changes = casebook.stage_changes(store, ONE_PERSON, application.application_id)
    shown = messages.disclosed(application, interviews, changes, sent)
    return messages.draft(person, application, shown, words, "Nora")
