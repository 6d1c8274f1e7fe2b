"""Who could stand in for a reference who is away, has not agreed or said no."""

from collections.abc import Sequence

from prep.references.model import Desk, Reference, Standing
from prep.references.readiness import is_covered


def needs_reserve(standing: Standing, every: Sequence[Standing]) -> bool:
    """The person is named, can't be counted on in the call window, and nobody stands in yet."""
    person, named = standing.reference, standing.named
    if named.is_reserve or named.answered_on or named.thanked_on or named.called_on:
        return False
    unsure = person.agreed_on is None or person.declined_on is not None
    return (unsure or person.away_in(standing.call) is not None) and not is_covered(standing, every)


def suggested_reserve(desk: Desk, standing: Standing) -> Reference | None:
    """Someone who is not named for this application, has not said no and is not away in its call
    window: first who agreed, then who knows the candidate from the same side (None: nobody)."""
    application_id = standing.application.application_id
    taken = {each.reference_id for each in desk.named if each.application_id == application_id}
    free = [
        each
        for each in desk.references
        if each.reference_id not in taken
        and each.declined_on is None
        and each.away_in(standing.call) is None
    ]
    relation = standing.reference.relation
    return min(
        free, key=lambda each: (each.agreed_on is None, each.relation is not relation), default=None
    )
