"""Who is thanked: the people of a panel, told apart even where two have one name."""

from collections.abc import Iterator

from prep.casebook import Interview
from prep.text import same_text_key, squeezed, without_controls
from prep.thanks.model import Addressee

_TITLES = frozenset(
    [
        "dr",
        "dr.",
        "prof",
        "prof.",
        "mr",
        "mr.",
        "mrs",
        "mrs.",
        "ms",
        "ms.",
        "mx",
        "mx.",
        "miss",
        "sir",
        "dame",
        "sr",
        "sr.",
        "sra",
        "sra.",
        "herr",
        "frau",
    ]
)
_LONGEST_CALLED = 60


def addressees(interview: Interview) -> list[Addressee]:
    """One for each interviewer, in the panel's order.

    The second person of one name gets their role behind it, a third a number, so that the ledger
    keeps them apart; the first keeps the plain name.
    """
    found: list[Addressee] = []
    for seat, person in enumerate(interview.interviewers):
        taken = {each.key for each in found}
        name = squeezed(without_controls(person.name))
        free = next(
            n for n in _names(name, person.panel_role.label) if same_text_key(n) not in taken
        )
        role = person.panel_role.label
        found.append(Addressee(same_text_key(free), free, role, called(name), seat))
    return found


def called(name: str) -> str:
    """What goes after "Dear": the first name without a title ("Dr. Ana Ruiz" gives Ana), the whole
    name where it is one word or only a title and a surname ("Dr. Ruiz")."""
    family, comma, given = name.partition(",")
    words = (given if comma and given.strip() else family).split()
    own = [word for word in words if word.casefold() not in _TITLES]
    if len(words) > len(own) == 1:
        return " ".join(words)[:_LONGEST_CALLED]
    return (own or words or [""])[0][:_LONGEST_CALLED]


def _names(name: str, role: str) -> Iterator[str]:
    yield name
    yield f"{name}, {role}"
    for number in range(2, 1000):
        yield f"{name}, {role} {number}"
