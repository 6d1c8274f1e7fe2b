"""By what a person and a company are found again in the next export."""

from functools import lru_cache
from urllib.parse import unquote

from prep.connections.company import company_name
from prep.connections.model import Listed
from prep.text import same_text_key


@lru_cache(maxsize=65_536)
def url_key(url: str) -> str:
    """A profile's address without protocol, language, query and final slash."""
    bare = unquote(url).casefold().partition("?")[0].partition("#")[0].strip().rstrip("/")
    bare = bare.rpartition("://")[2].removeprefix("www.")
    host, _, path = bare.partition("/")
    return f"linkedin.com/{path}" if host.endswith("linkedin.com") else bare


def name_key(person: Listed) -> str:
    """Name and company: what tells people apart where no profile is given."""
    return f"{same_text_key(person.name)}\n{company_name(person.company).core}"
