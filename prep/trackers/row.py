"""One row of a list: what its columns say together of one application."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from prep.casebook import Stage
from prep.casebook.details import Details
from prep.text import day_text, shortened, squeezed
from prep.trackers.cells import is_said, link_in, yes_or_no
from prep.trackers.dates import is_undecided, read_day
from prep.trackers.history_cell import history_in
from prep.trackers.model import Choices, Field, Fields, Listed, Step
from prep.trackers.stage_words import stage_key, stage_of
from prep.trackers.steps import Told, steps_of

_LONGEST_NAME = 200
_EARLIEST = date(2000, 1, 1)
_INTERVIEWS = (Stage.SCREEN, Stage.FIRST_INTERVIEW, Stage.SECOND_INTERVIEW, Stage.FURTHER)
_TOLD_BY = {
    Field.APPLIED_ON: "The day you applied",
    Field.SAVED_ON: "The day you saved it",
    Field.STAGE_ON: "The day of its stage",
    Field.INTERVIEW_ON: "The day of the interview",
}


class Row:
    """One row of a list while it is read: what its cells say by their meaning."""

    def __init__(
        self,
        heads: Sequence[str],
        fields: Fields,
        cells: Sequence[str],
        choices: Choices,
        today: date,
    ) -> None:
        self.choices, self.today = choices, today
        self.said: dict[Field, list[tuple[str, str]]] = {}
        for head, field, cell in zip(heads, fields, cells, strict=True):
            if field is not Field.NONE and is_said(cell):
                self.said.setdefault(field, []).append((head, cell))
        self.company = squeezed(self._text(Field.COMPANY))[:_LONGEST_NAME]
        self.role = squeezed(self._text(Field.ROLE))[:_LONGEST_NAME]
        self.days: Mapping[Field, date | None] = {
            field: self._day(self._text(field)) for field in self.said if field.is_day
        }
        self.told = self._told()

    @property
    def title(self) -> str:
        """How the row is named to the user."""
        words = ", ".join(part for part in (self.company, self.role) if part)
        return shortened(
            words or " ".join(cell for all in self.said.values() for _, cell in all), 80
        )

    @property
    def is_undecided(self) -> bool:
        """Whether one of its dates reads in two ways as long as nobody decides."""
        if self.choices.order is not None:
            return False
        reached = [cell for _, cell in self.said.get(Field.REACHED, [])]
        return any(map(is_undecided, [*reached, *(self._text(field) for field in self.days)]))

    def refusal(self) -> str:
        """Why it can be no application, or ""."""
        if not self.company:
            return "It names no company."
        for step in self.told:
            if step.day is not None and step.day > self.today:
                return f"{step.stage.label} on {day_text(step.day, self.today)} is still to come."
            if step.day is not None and step.day < _EARLIEST:
                return f"{step.stage.label} on {day_text(step.day, self.today)} is too long ago."
        return ""

    def doubts(self) -> list[str]:
        """What of it could not be read, in words."""
        return [
            f"{said} can't be read: “{shortened(self._text(field), 40)}”."
            for field, said in _TOLD_BY.items()
            if field in self.said and self.days[field] is None and not self.is_undecided
        ]

    def listed(self, number: int) -> Listed:
        """The application that it is, under its number in the list."""
        step, on = self._next_step()
        return Listed(
            number,
            self.company,
            self.role,
            self._steps(),
            link_in(self._text(Field.LINK)),
            step,
            on,
            self._details(),
        )

    def _steps(self) -> tuple[Step, ...]:
        told = self.told or [Told(self.choices.without_stage, None)]
        return steps_of(told, self.choices.unknown_day)

    def _told(self) -> list[Told]:
        told = [
            Told(stage, self._day(past.day))
            for past in history_in(self._text(Field.HISTORY))
            if (stage := self._stage(past.stage)) is not None
        ]
        named = self._named_stages()
        now = named[-1] if named else None
        for stage, day in self._columns(named, now):
            known = [each.stage for each in told]
            if stage not in known:
                told.append(Told(stage, day))
            elif day is not None and told[known.index(stage)].day is None:
                told[known.index(stage)] = Told(stage, day)
        return told

    def _columns(self, named: Sequence[Stage], now: Stage | None) -> Iterator[Told]:
        applied_on, saved_on = self.days.get(Field.APPLIED_ON), self.days.get(Field.SAVED_ON)
        sent = yes_or_no(self._text(Field.APPLIED))
        if now is Stage.SAVED or (sent is False and now is None):
            yield Told(Stage.SAVED, saved_on or applied_on)
            return
        if Field.SAVED_ON in self.said:
            yield Told(Stage.SAVED, saved_on)
        if Field.APPLIED_ON in self.said or sent:
            yield Told(Stage.APPLIED, applied_on)
        met_on = self.days.get(Field.INTERVIEW_ON)
        if met_on is not None and met_on <= self.today:
            yield Told(now if now in _INTERVIEWS else Stage.FIRST_INTERVIEW, met_on)
        yield from self._reached()
        yield from (Told(stage, None) for stage in named[:-1])
        if now is not None:
            yield Told(now, self.days.get(Field.STAGE_ON))

    def _reached(self) -> list[Told]:
        """The stages that stand in headings over a day or a tick, in the order of a search."""
        order = list(Stage)
        told = [
            Told(stage, self._day(cell))
            for head, cell in self.said.get(Field.REACHED, [])
            if yes_or_no(cell) is not False and (stage := self._stage(head)) is not None
        ]
        return sorted(told, key=lambda each: order.index(each.stage))

    def _named_stages(self) -> list[Stage]:
        """The stages that its columns name, in the order of a search: the row stands at the last."""
        named = [self._stage(cell) for _, cell in self.said.get(Field.STAGE, [])]
        return sorted((stage for stage in named if stage is not None), key=list(Stage).index)

    def _stage(self, word: str) -> Stage | None:
        return stage_of(word) or self.choices.stages.get(stage_key(word))

    def _next_step(self) -> tuple[str, date | None]:
        """A day alone is a step only while it is to come: one that is past would be overdue at once."""
        step, on = squeezed(self._text(Field.NEXT_STEP))[:500], self.days.get(Field.NEXT_STEP_ON)
        meets_on = self.days.get(Field.INTERVIEW_ON)
        if step:
            return step, on or (
                meets_on if meets_on is not None and meets_on > self.today else None
            )
        if meets_on is not None and meets_on > self.today:
            return "Interview", meets_on
        return ("Follow up", on) if on is not None and on >= self.today else ("", None)

    def _details(self) -> Details:
        link = self._text(Field.LINK)
        notes = [*self._all(Field.NOTES), *self._all(Field.CONTACT, always=True)]
        if link and not link_in(link):
            notes.append(f"Link: {link}")
        return Details(
            squeezed(self._text(Field.PLACE))[:500],
            squeezed(self._text(Field.SOURCE))[:500],
            "; ".join(self._all(Field.PAY))[:500],
            "\n".join(notes),
        )

    def _all(self, field: Field, always: bool = False) -> list[str]:
        """What the columns of a meaning say, under their headings where there are several."""
        found = self.said.get(field, [])
        headed = always or len(found) > 1
        return [f"{head}: {cell}" if headed else cell for head, cell in found]

    def _text(self, field: Field) -> str:
        found = self.said.get(field)
        return found[0][1] if found else ""

    def _day(self, text: str) -> date | None:
        return read_day(text, self.choices.order) if text else None
