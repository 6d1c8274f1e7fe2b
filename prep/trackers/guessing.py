"""What each column of a list most likely means: by its heading, then by what stands in it."""

from collections.abc import Callable, Sequence

from prep.trackers.cells import link_in, words_of, yes_or_no
from prep.trackers.dates import looks_like_a_day
from prep.trackers.heading_words import LOOSE, MEANT, NEVER, PARTS
from prep.trackers.history_cell import is_history
from prep.trackers.model import Field, Fields, Guess, Table
from prep.trackers.stage_words import stage_of

LOOKED_AT = 200
"""So many cells of a column are judged."""
_SAME = 3
"""A contact that is the same in so many rows and more is nobody at the companies."""
_MOST_STAGES = 20
"""A column with more different words is text, unless many of them are known stages."""
_TO_COME = frozenset({"when", "wann", "quand", "cuando", "quando", "wanneer", "interview"}) | {
    *("interviews", "call", "meeting", "appointment", "termin", "gespraech", "entretien"),
    *("entrevista", "colloquio", "gesprek"),
}
"""Over dates, these speak of what is to come."""
_NAMES = frozenset({"name", "subject", "betreff", "nom", "nombre", "naam", "nome", "opportunity"})


def guess(table: Table) -> tuple[Guess, ...]:
    """A guess for each column, in their order. A meaning that takes one column is given once."""
    found = [_by_heading(head, table.column(at)[:LOOKED_AT]) for at, head in enumerate(table.heads)]
    _settle(found)
    _fill_by_content(table, found)
    return tuple(each[1] for each in found)


def fields_of(guesses: Sequence[Guess]) -> Fields:
    """The meanings alone."""
    return tuple(each.field for each in guesses)


def means(head: str) -> Field:
    """What a heading says by its words alone; `Field.NONE` where it says nothing."""
    words = words_of(head)
    if words in NEVER:
        return Field.NONE
    return MEANT.get(words) or MEANT.get(words.removesuffix("s"), Field.NONE)


_Found = list[tuple[float, Guess]]
_LEFT = Guess(Field.NONE, "")


def _by_heading(head: str, cells: Sequence[str]) -> tuple[float, Guess]:
    words = words_of(head)
    field = means(head)
    if _is_over_ticks(words, head, field, cells):
        return 0.9, Guess(Field.REACHED, "by its heading, a stage, over days or ticks")
    if field is Field.NONE:
        return _by_part(words, cells) if words not in NEVER else (0.0, _LEFT)
    field = _fitting(field, cells)
    if field is Field.NONE:
        return 0.0, _LEFT
    if field is Field.CONTACT and len(cells) >= _SAME and len(set(cells)) == 1:
        return 0.0, Guess(Field.NONE, "left out: the same in every row, so most likely yours")
    return (0.6 if words in LOOSE else 1.0), Guess(field, "by its heading")


def _is_over_ticks(words: str, head: str, field: Field, cells: Sequence[str]) -> bool:
    """Whether a heading is a stage, and below it stands on which day or whether it was reached."""
    if not cells or field.is_day or field is Field.APPLIED or words in NEVER:
        return False
    return stage_of(head) is not None and _share(cells, _is_tick) >= 0.7


def _by_part(words: str, cells: Sequence[str]) -> tuple[float, Guess]:
    padded = f" {words} "
    for part, field in PARTS:
        fits = f" {part} " in padded and len(words.split()) <= 6
        if fits and _fitting(field, cells) is field:
            return 0.4, Guess(field, f"by “{part}” in its heading")
    return 0.0, _LEFT


def _fitting(field: Field, cells: Sequence[str]) -> Field:
    """The same meaning, or the one that its cells leave: a day is no next step, a word is no day."""
    if not cells:
        return field
    days = _share(cells, looks_like_a_day)
    if field is Field.NEXT_STEP and days >= 0.6:
        return Field.NEXT_STEP_ON
    if field is Field.NEXT_STEP_ON and days < 0.3:
        return Field.NEXT_STEP
    if field is Field.APPLIED:
        return Field.APPLIED_ON if days >= 0.6 else _if(field, _share(cells, _is_answer) >= 0.6)
    if field.is_day:
        return _if(field, days >= 0.2)
    if field is Field.LINK:
        return _if(field, _share(cells, _is_link) >= 0.3)
    if field is Field.STAGE and len(set(cells)) > _MOST_STAGES:
        return _if(field, _share(cells, _is_stage) >= 0.3)
    if field in (Field.ROLE, Field.COMPANY) and _share(cells, _has_letter) < 0.5:
        return Field.NONE
    if field in (Field.ROLE, Field.COMPANY, Field.STAGE, Field.PLACE):
        return _if(field, days < 0.6 and _share(cells, _is_link) < 0.6)
    return field


def _settle(found: _Found) -> None:
    """Give each meaning that takes one column to the surest, the first where they are equal."""
    for field in Field:
        if field.takes_several:
            continue
        claims = [at for at, (_, each) in enumerate(found) if each.field is field]
        for at in sorted(claims, key=lambda at: (-found[at][0], at))[1:]:
            found[at] = (0.0, Guess(Field.NONE, "left out: another column says this already"))
    stages = [at for at, (_, each) in enumerate(found) if each.field is Field.STAGE]
    if any(found[at][0] == 1.0 for at in stages):
        for at in stages:
            if found[at][0] < 0.5:
                found[at] = (0.0, _LEFT)


def _fill_by_content(table: Table, found: _Found) -> None:
    taken = {each.field for _, each in found}
    for at, (_, each) in enumerate(found):
        words = words_of(table.heads[at])
        if each.field is not Field.NONE or words in NEVER:
            continue
        cells = table.column(at)[:LOOKED_AT]
        new = _by_content(words, cells, taken)
        if new:
            found[at] = (0.3, new)
            taken.add(new.field)


def _by_content(words: str, cells: Sequence[str], taken: set[Field]) -> Guess | None:
    if words in _NAMES:
        wanted = Field.COMPANY if Field.COMPANY not in taken else Field.ROLE
        return Guess(wanted, "by its name for each row") if wanted not in taken else None
    if not cells:
        return None
    if words in MEANT:
        return _interview_as_next_step(words, cells, taken)
    tries = (
        (Field.HISTORY, is_history, "by its cells: lists of stages"),
        (Field.LINK, _is_link, "by its cells: web addresses"),
        (Field.STAGE, _is_stage, "by its cells: words for a stage"),
    )
    for field, test, reason in tries:
        if field not in taken and _share(cells, test) >= 0.7:
            return Guess(field, reason)
    if not holds_days(cells):
        return None
    if not taken & {Field.APPLIED_ON, Field.SAVED_ON}:
        return Guess(Field.APPLIED_ON, "by its cells: dates")
    if _TO_COME & set(words.split()) and Field.NEXT_STEP_ON not in taken:
        return Guess(Field.NEXT_STEP_ON, "by its heading, over dates")
    return None


def _interview_as_next_step(words: str, cells: Sequence[str], taken: set[Field]) -> Guess | None:
    """A second column with days of interviews, where the first has its meaning already."""
    if MEANT[words] is not Field.INTERVIEW_ON or Field.NEXT_STEP_ON in taken:
        return None
    return Guess(Field.NEXT_STEP_ON, "by its heading, over dates") if holds_days(cells) else None


def holds_days(cells: Sequence[str]) -> bool:
    """Whether most cells of a column are days."""
    return bool(cells) and _share(cells, looks_like_a_day) >= 0.7


def _share(cells: Sequence[str], test: Callable[[str], bool]) -> float:
    return sum(1 for cell in cells if test(cell)) / len(cells)


def _if(field: Field, holds: bool) -> Field:
    return field if holds else Field.NONE


def _is_link(cell: str) -> bool:
    return bool(link_in(cell))


def _is_stage(cell: str) -> bool:
    return stage_of(cell) is not None


def _has_letter(cell: str) -> bool:
    return any(map(str.isalpha, cell))


def _is_tick(cell: str) -> bool:
    return yes_or_no(cell) is not None or looks_like_a_day(cell)


def _is_answer(cell: str) -> bool:
    return yes_or_no(cell) is not None
