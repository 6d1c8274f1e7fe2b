"""Invented people that several tests start from."""

from datetime import datetime
from pathlib import Path

from prep import journeys
from prep.connections import Listed, Listing, read
from prep.settings import PROJECT
from prep.store import Store
from tests.invented import first_round, harbor

ME = "me"
SAMPLES = PROJECT / "tests" / "samples" / "connections"
URL = "https://www.linkedin.com/in/"


def sample(name: str) -> Listing:
    """A sample file as read."""
    file: Path = SAMPLES / f"{name}.csv"
    return read(file.name, file.read_bytes())


def someone(name: str, company: str = "Harbor Mutual", **more: str) -> Listed:
    """A person with as little as is needed."""
    return Listed(name=name, first_name=name.split(" ")[0], company=company, **more)  # type: ignore[arg-type]


def listing(*people: Listed, form: str = "LinkedIn", digest: str = "d") -> Listing:
    """These people as a list."""
    return Listing("Connections.csv", form, digest, people)


def harbor_applied(store: Store, now: datetime) -> str:
    """Harbor Mutual, Claims lead, interviewed on 12 November; the application's id."""
    return journeys.save_interview(store, ME, harbor(), first_round(), now).application_id
