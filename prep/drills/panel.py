"""Who sits on the panel: the people of the invitation, else the three who most often do."""

from collections.abc import Iterable, Sequence

from prep.casebook import Interview, Interviewer, PanelRole
from prep.drills.model import Member
from prep.errors import PrepError
from prep.text import shortened

FEWEST, MOST = 1, 6
"""La Trobe University's advice on panel interviews names two to six; one is allowed for practice."""

_SUGGESTED = 2

USUAL_ROLES = (PanelRole.HIRING_MANAGER, PanelRole.PEER, PanelRole.CROSS_FUNCTIONAL)
"""OPM's advice to employers is a panel of two to four; these three are met most often in one."""

_LONGEST_NAME = 60


class PanelRefused(PrepError):
    """The panel can't sit like this."""


def suggested_panel(interviews: Iterable[Interview], application_id: str) -> tuple[Member, ...]:
    """The interviewers of the application's newest dated interview, filled up to two members.

    Without any: hiring manager, peer and someone from another team, without names.
    """
    dated = [
        interview
        for interview in interviews
        if interview.application_id == application_id and interview.starts is not None
    ]
    newest = max(dated, key=lambda interview: interview.starts or 0, default=None)
    people = newest.interviewers[:MOST] if newest else ()
    return seated(_filled_up(people))


def seated(people: Iterable[Interviewer]) -> tuple[Member, ...]:
    """People as members, seats counted from 1."""
    return tuple(
        Member(seat, shortened(person.name, _LONGEST_NAME), person.panel_role)
        for seat, person in enumerate(people, start=1)
    )


def checked_panel(members: Sequence[Member]) -> tuple[Member, ...]:
    """The members, if they can sit as a panel. Raises PanelRefused in words."""
    if not FEWEST <= len(members) <= MOST:
        raise PanelRefused(
            f"A panel has {FEWEST} to {MOST} members; this one has {len(members)}. "
            "Change how many sit on it."
        )
    names = [member.name.casefold() for member in members if member.name]
    if len(set(names)) < len(names):
        raise PanelRefused("Two members have the same name. Add the surname of one of them.")
    return tuple(members)


def _filled_up(people: Sequence[Interviewer]) -> list[Interviewer]:
    if not people:
        return [Interviewer("", role) for role in USUAL_ROLES]
    present = {person.panel_role for person in people}
    others = [Interviewer("", role) for role in USUAL_ROLES if role not in present]
    return [*people, *others[: max(0, _SUGGESTED - len(people))]]
