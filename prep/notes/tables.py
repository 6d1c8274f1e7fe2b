"""Questions in tables: a column of questions, or of topics under "Topics asked"."""

from collections.abc import Iterator

from prep.notes.any_case import AnyCase
from prep.notes.cues import asks, ends_with_mark, is_own_voice
from prep.notes.found import Found
from prep.notes.model import Block, Cell
from prep.notes.sections import Section, place_of

_QUESTION_COLUMN = AnyCase(
    r"\b(?:questions?|q|asked|problem|task|challenge|pregunta|frage|vraag|pergunta|domanda|prompt)\b|问题|题目|面试题"
)
_TOPIC_COLUMN = AnyCase(
    r"\b(?:topics?|concepts?|subject|area|theme|skill|thema|tema|sujet|onderwerp)\b|知识点|主题"
)
_NOT_ASKED_COLUMN = AnyCase(
    r"\b(?:my|to ask|for them|i ask(?:ed)?|answers?|notes?|why|reason|response|expected|purpose"
    r"|(?:question|q)[ _-]?(?:types?|no|nr|number|id|category|level|difficulty|score))\b"
)
_ASKER_COLUMN = AnyCase(
    r"^\W*(?:asked by|who(?: asked)?|by(?: whom)?|interviewers?|von|par|por|door|提问者|面试官)\W*$"
)
_FACT_COLUMN = AnyCase(r"^(?:field|value|detail|details|info|item|key|property|day|date)$")


def row_questions(at: int, block: Block, section: Section) -> Iterator[Found]:
    """The question of one table row, if it has one."""
    if section in (Section.TO_ASK, Section.TEMPLATE):
        return
    for cell in block.cells:
        confidence, by = _of_cell(cell, block, section)
        if confidence and cell.text.strip(" -–—_."):
            asker = _asker(block)
            yield Found(cell.text, block.line, block.last_line, at, confidence, by, asker)
            return


def names_the_asker(column: str) -> bool:
    """Whether a column's heading says that it holds who asked ("Asked by")."""
    return bool(_ASKER_COLUMN.match(column))


def _asker(row: Block) -> str | None:
    named = (cell.text.strip() for cell in row.cells if names_the_asker(cell.column))
    return next((name for name in named if 0 < len(name) <= 60), None)


def _of_cell(cell: Cell, block: Block, section: Section) -> tuple[float, str]:
    place, column = place_of(block), cell.column
    if names_the_asker(column):
        return 0.0, ""
    if is_column_of_questions(column):
        return (
            0.9 if section not in (Section.ASIDE, Section.EXPECTED) else 0.5
        ), f"table row, column {column}, {place}"
    if _NOT_ASKED_COLUMN.search(column) or section is Section.ANSWER:
        return 0.0, ""
    if _TOPIC_COLUMN.search(column) and section in (Section.ASKED, Section.ROUND):
        return 0.8, f"table row {place}"
    if _FACT_COLUMN.match(column.strip()):
        return 0.0, ""
    strong = asks(cell.text) >= 0.8 and not is_own_voice(cell.text)
    if strong and section not in (Section.ASIDE, Section.EXPECTED):
        told = 0.62 if section in (Section.ASKED, Section.ROUND) else 0.45
        return (0.8 if ends_with_mark(cell.text) else told), f"table row {place}"
    return 0.0, ""


def is_column_of_questions(column: str) -> bool:
    """Whether a column's heading says that questions stand in it ("Question", "Asked")."""
    if names_the_asker(column) or _NOT_ASKED_COLUMN.search(column):
        return False
    return bool(_QUESTION_COLUMN.search(column))
