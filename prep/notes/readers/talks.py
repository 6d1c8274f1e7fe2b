"""A talk kept as records: what recognisers and meeting programs export as JSON, YAML or a table."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from prep.notes.model import Block
from prep.notes.readers.page import Page
from prep.text import squeezed

_SPEAKERS = (
    "speaker_name", "speakername", "speaker", "speaker_label", "participant", "participant_name",
    "name", "role", "who", "from", "author",
)  # fmt: skip
_WORDS = (
    "text", "words", "content", "transcript", "utterance", "message", "sentence", "said", "dialogue",
    "line", "payload",
)  # fmt: skip
_TIMES = ("start", "start_time", "starttime", "begin", "timestamp", "time", "offset", "ts", "end")
_LISTS = (
    "segments", "utterances", "transcript", "transcription", "transcripts", "turns", "messages",
    "dialogue", "conversation", "monologues", "entries", "sentences", "results", "captions", "cues",
)  # fmt: skip
_LEAST = 3


class Said(NamedTuple):
    """What somebody says; `speaker` is "" where the record does not tell."""

    speaker: str
    words: str


def talk_in(value: Any) -> list[Said]:
    """The talk in a list of records, or in the list that a mapping keeps it in; [] where there is none."""
    if isinstance(value, Mapping):
        lists = {str(key).casefold(): each for key, each in value.items()}
        found = (talk_in(lists[key]) for key in _LISTS if isinstance(lists.get(key), list))
        return next((each for each in found if each), [])
    if not isinstance(value, list) or not all(isinstance(each, Mapping) for each in value):
        return []
    said = [_said(each) for each in value]
    told = [each for each in said if each is not None]
    return told if len(told) >= _LEAST and len(told) >= 0.8 * len(value) else []


def write_talk(page: Page, talk: Sequence[Said]) -> None:
    """Write each record as a turn, those without words left out."""
    for each in talk:
        if words := squeezed(each.words):
            page.turn(squeezed(each.speaker).rstrip(": "), words)


def with_rows_as_turns(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """A table of who said what, in the order of the talk, as the talk that it is."""
    turns = [_turn_of(block) if block.kind == "row" else None for block in blocks]
    names = {turn.speaker for turn in turns if turn}
    said = sum(1 for turn in turns if turn)
    if said < 2 * _LEAST or len(names) < 2 or len(names) > said / 2:
        return blocks
    return tuple(turn or block for turn, block in zip(turns, blocks, strict=True))


def _turn_of(row: Block) -> Block | None:
    fields = {cell.column.casefold().strip().replace(" ", "_"): cell.text for cell in row.cells}
    words = next((fields[key] for key in _WORDS if fields.get(key)), "")
    speaker = next((fields[key] for key in _SPEAKERS if fields.get(key)), "")
    if not (words and speaker):
        return None
    return replace(row, kind="turn", text=words, speaker=speaker.rstrip(": "), cells=())


def _said(record: Mapping[str, Any]) -> Said | None:
    fields = {str(key).casefold().replace(" ", "_"): value for key, value in record.items()}
    words = next((fields[key] for key in _WORDS if isinstance(fields.get(key), str)), None)
    speaker = next((_name(fields[key]) for key in _SPEAKERS if _name(fields.get(key))), "")
    timed = any(key in fields for key in _TIMES)
    return Said(speaker, words) if words is not None and (speaker or timed) else None


def _name(value: Any) -> str:
    if isinstance(value, Mapping):
        value = next((value[key] for key in ("name", "display_name", "label") if key in value), "")
    if isinstance(value, bool) or not isinstance(value, str | int):
        return ""
    text = str(value).strip()
    return f"Speaker {text}" if text.isdigit() else text
