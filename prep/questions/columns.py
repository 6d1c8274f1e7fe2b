"""Verdicts in the columns of a sheet that need its other cells: bare numbers, yes and no, hard and easy."""

import re
from collections.abc import Iterator, Mapping, Sequence

from prep.notes.model import Block, Cell
from prep.notes.tables import names_the_asker
from prep.questions.grades import says_share
from prep.questions.model import Says
from prep.questions.remarks import folded, remark_in

_GRADES = re.compile(
    r"how (?:it|this|that|did (?:it|i)|i) |how (?:it|i) (?:went|did)|\b(?:rating|rated|scores?|confidence|confident|performance|grades?|marks?"
    r"|self|self.?(?:rating|assessment|score)|assessment|felt|went|puntuación|bewertung|beoordeling)\b"
)
_LEVEL = re.compile(
    r"\b(?:difficulty|difficult|hardness|hard|toughness|dificultad|schwierigkeit(?:sgrad)?|difficulté|moeilijkheid)\b"
)
_OF_THE_QUESTION = re.compile(
    r"\b(?:max|maximum|total|possible|expected|weight|importance|priority|relevance|company|job|question|average|avg|like[ds]?)\b"
)
"""A grade of something else than the answer."""

_FOR_ME = re.compile(r"\b(?:for|to) me\b|\bhow (?:hard|difficult|tough)\b|\bfelt\b")
_STRUGGLED = re.compile(
    r"^\W*(?:was (?:it |this )?)?(?:hard|difficult|tough|tricky|struggled|stuck|got stuck|blanked|failed|needs? (?:work|practi[cs]e)|weak)(?: for me)?\W*$"
)
_MANAGED = re.compile(
    r"^\W*(?:answered(?: well| correctly)?|solved|nailed|went well|easy|passed)\W*$"
)
_MINE = re.compile(
    r"\bmy (?:answer|response|reply)|\bi (?:said|answered|gave)|\basked (?:on|in|at)\b"
)
_STILL_TO_DO = re.compile(
    r"^\W*(?:(?:still )?to (?:practi[cs]e|revise|review|redo|repeat)|needs? (?:work|practi[cs]e|review))\b"
)
_STATUS = re.compile(r"^\W*(?:status|state|progress)\W*$")
_ANSWER = re.compile(r"^\W*(?:answers?|response|reply|respuesta|antwort|réponse|antwoord)\W*$")
_HARD = re.compile(
    r"^\W*(?:(?:very|really|too|quite) )?(?:hard|difficult|tough|tricky|high|schwer|schwierig|difícil|alta|difficile|moeilijk)\W*$"
)
_EASY = re.compile(
    r"^\W*(?:(?:very|really|too|quite) )?(?:easy|low|leicht|einfach|fácil|baja|facile|makkelijk)\W*$"
)
_A_LEVEL = re.compile(r"^\W*(?:easy|medium|hard)\W*$")
_RATES = re.compile(r"^\W*(?:rating|rated|scores?|grade|marks?)\W*$")
"""In a bank, whose questions have a level, this is what its readers gave them."""

_SCALE = re.compile(
    r"\b[01] ?(?:-|\u2013|to|bis|a|à|tot|\.\.) ?(3|4|5|6|7|10|100)\b|/ ?(5|10|100)\b"
)
_NUMBER = re.compile(r"^\W{0,3}(\d{1,3}(?:[.,]\d)?)\W{0,2}$")
_YES = frozenset({"yes", "y", "true", "x", "sí", "si", "ja", "oui", "是"})
_NO = frozenset({"no", "n", "false", "nein", "non", "nee", "否"})
_SHORT = 60
"""Characters of a cell of answers up to which it may be a remark; a longer one is an answer."""


def full_marks(blocks: Sequence[Block]) -> Mapping[str, int]:
    """The highest mark that each column of bare numbers can give, by the column's heading folded.

    The heading tells ("1-5"); else the numbers do: none above 5 is out of five, none above 10 out
    of ten. Larger ones are out of 100.
    """
    found: dict[str, float] = {}
    for cell in (cell for block in blocks for cell in block.cells):
        number = _number(cell.text)
        if number is not None:
            name = folded(cell.column)
            found[name] = max(found.get(name, 0.0), number)
    return {name: _full(name, most) for name, most in found.items()}


def cells_say(cells: Sequence[Cell], full: Mapping[str, int]) -> Iterator[tuple[Cell, Says]]:
    """The cells of a row that give a verdict on its answer, by what `column_says` cannot see."""
    answered = any(_shows_it_was_asked(cell) for cell in cells)
    to_do = any(
        _STATUS.match(folded(cell.column)) and _STILL_TO_DO.match(folded(cell.text))
        for cell in cells
    )
    in_bank = not answered and any(_sorts_by_level(cell) for cell in cells)
    for cell in cells:
        if in_bank and _RATES.match(folded(cell.column)):
            continue
        says = _says(cell, full.get(folded(cell.column), 0), answered)
        says = says or ("difficult" if to_do and _level(cell) == "difficult" else None)
        if says is not None:
            yield cell, says


def _sorts_by_level(cell: Cell) -> bool:
    """`Difficulty: Hard` as a bank of questions has it."""
    return bool(_LEVEL.search(folded(cell.column)) and _A_LEVEL.match(folded(cell.text)))


def number_says(name: str, text: str, full: int = 0) -> Says | None:
    """What a bare number says under a name that grades the answer ("How it went (1-5)": 2).

    `full` is the highest mark, 0 where only the name and the number tell.
    """
    number, label = _number(text), folded(name)
    if number is None or not _GRADES.search(label) or _LEVEL.search(label):
        return None
    return None if _OF_THE_QUESTION.search(label) else _graded(number, full or _full(label, number))


def _says(cell: Cell, full: int, answered: bool) -> Says | None:
    name, text = folded(cell.column), folded(cell.text).strip(" .!")
    if _STRUGGLED.match(name) or _MANAGED.match(name):
        if text not in _YES | _NO:
            return None
        return "difficult" if (text in _YES) == bool(_STRUGGLED.match(name)) else "fine"
    if _LEVEL.search(name):
        return _level(cell, full) if answered or _FOR_ME.search(name) or _scaled(name) else None
    if _ANSWER.match(name) and len(text) <= _SHORT:
        remark = remark_in(cell.text)
        told = remark is not None and remark.says == "difficult" and not remark.ambiguous
        return "difficult" if told else None
    return number_says(cell.column, cell.text, full)


def _shows_it_was_asked(cell: Cell) -> bool:
    """Whether a cell tells who asked, or what was answered: a bank of questions has neither."""
    filled = any(one.isalnum() for one in cell.text)
    return filled and (names_the_asker(cell.column) or bool(_MINE.search(folded(cell.column))))


def _level(cell: Cell, full: int = 0) -> Says | None:
    """How hard a question was, in words or as a number of which a high one is hard."""
    name, text = folded(cell.column), folded(cell.text)
    if not _LEVEL.search(name) or _OF_THE_QUESTION.search(name):
        return None
    number = _number(text)
    if number is not None:
        share = number / (full or _full(name, number))
        return None if share > 1 else "difficult" if share >= 0.7 else _low(share)
    if _HARD.match(text):
        return "difficult"
    return "fine" if _EASY.match(text) else None


def _low(share: float) -> Says | None:
    return "fine" if share <= 0.4 else None


def _graded(number: float, full: int) -> Says | None:
    return None if number > full else says_share(number / full)


def _number(text: str) -> float | None:
    found = _NUMBER.match(text[:20])
    return float(found[1].replace(",", ".")) if found else None


def _scaled(name: str) -> bool:
    return bool(_SCALE.search(name))


def _full(name: str, most: float) -> int:
    found = _SCALE.search(name)
    if found:
        return int(found[1] or found[2])
    return next(full for full in (5, 10, 100, 10**6) if most <= full)
