"""What the pipeline tells: where each application stands, and the names of a flow's ends."""

from dataclasses import dataclass
from datetime import date

from prep.casebook import Application, Stage

START = "applications"
"""Where every application starts in the flow."""

WAITING = ", waiting"
"""Ends the name of a flow's node for applications that wait in a stage."""

_OPEN_WORDS = {Stage.SAVED: "to apply", Stage.OFFER: "to answer"}


@dataclass(frozen=True, slots=True)
class Standing:
    """An application on the board: since when it runs and for how many days it is in its stage."""

    application: Application
    started_on: date
    days: int

    @property
    def is_waiting(self) -> bool:
        """Sent, and not at an end: somebody has still to answer."""
        stage = self.application.stage
        return stage is not Stage.SAVED and not stage.is_end


def node_label(node: str) -> str:
    """A flow's node as a person reads it: `Applied`, `Screen, waiting`, `Saved, to apply`."""
    if node == START:
        return "Applications"
    stage = Stage(node.removesuffix(WAITING))
    return f"{stage.label}, {waiting_words(stage)}" if node.endswith(WAITING) else stage.label


def waiting_words(stage: Stage) -> str:
    """What an application does that stands in a stage: it waits, or it waits for you."""
    return _OPEN_WORDS.get(stage, "waiting")


def stage_of(round: int) -> Stage:
    """The stage in which a round takes place."""
    return {1: Stage.FIRST_INTERVIEW, 2: Stage.SECOND_INTERVIEW}.get(round, Stage.FURTHER)
