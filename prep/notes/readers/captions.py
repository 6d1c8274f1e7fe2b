"""WebVTT and SubRip captions, read by their timing lines; every piece keeps its source line.

Written for real files: hours may be missing, cue numbers may be missing or be words, the speaker
may stand in the text ("Emily: ...", <v Emily>, on a line of its own) or nowhere, the file may end
in the middle (W3C WebVTT, https://www.w3.org/TR/webvtt1/, asks for more than such files have).
"""

import html
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from prep.errors import Problem
from prep.notes.model import Block
from prep.notes.readers.lines import Label, Line, label, name_alone, numbered_lines
from prep.notes.readers.turns import Speakers, speakers_in_captions

_TIMING = re.compile(
    r"^\s*(?:\d{1,3}:)?\d{1,2}:\d{1,2}[.,]\d{1,3}\s*-->\s*(?:\d{1,3}:)?\d{1,2}:\d{1,2}[.,]\d{1,3}"
)
_ARROW_CUT = re.compile(r"^\s*[\d:.,]{1,16}\s*-{1,2}>?[\s\d:.,]*$")
_VOICE = re.compile(r"<v(?:\.[^\s>]{1,40})?\s{1,4}([^<>\n]{1,80})>")
_NAMED_BESIDE = re.compile(r"\s{0,4}[\[(]([^\W\d][^\[\]()<>\n]{0,60})[\])]\s*$")
"""`00:01.000 --> 00:02.000 [SPEAKER_00]`: some programs name the speaker beside the time."""
_TAG = re.compile(r"</?[A-Za-z0-9.:]{0,40}(?:\s[^<>\n]{0,80})?>")
_NOT_SPOKEN = ("NOTE", "STYLE", "REGION", "WEBVTT")


def read_captions(name: str, text: str) -> tuple[tuple[Block, ...], tuple[Problem, ...]]:
    """One block of kind "turn" for each line of speech, with the speaker where the file tells."""
    spoken = list(_spoken_lines(numbered_lines(text)))
    bare = [(cue, Line(line.number, _words(line.text))) for cue, line in spoken]
    heads = [line for (cue, line), (after, _) in pairwise(bare) if cue == after]
    speakers = speakers_in_captions([line for _, line in bare], heads)
    blocks = tuple(_turns(spoken, speakers))
    return blocks, tuple(_problems(name, text, blocks))


def _spoken_lines(lines: Sequence[Line]) -> Iterator[tuple[int, Line]]:
    """(number of the cue, line) for all text under timing lines; notes and styles are left out."""
    cue, skipping = 0, True
    for at, line in enumerate(lines):
        if timing := _TIMING.match(line.text[:200]):
            cue, skipping = cue + 1, False
            if named := _NAMED_BESIDE.match(line.text[timing.end() : 200]):
                yield cue, Line(line.number, f"<v {named[1]}>")
        elif not line.text.strip():
            skipping = skipping or _opens_something_else(lines, at + 1)
        elif _is_cue_id(lines, at):
            skipping = True
        elif not skipping:
            yield cue, line


def _opens_something_else(lines: Sequence[Line], at: int) -> bool:
    return at < len(lines) and lines[at].text.startswith(_NOT_SPOKEN)


def _is_cue_id(lines: Sequence[Line], at: int) -> bool:
    """A line right above a timing line names its cue; so does a bare number after a blank line."""
    after = lines[at + 1].text if at + 1 < len(lines) else ""
    if _TIMING.match(after[:200]) or (at + 2 == len(lines) and _ARROW_CUT.match(after[:60])):
        before = lines[at - 1].text if at else ""
        return not before.strip() or lines[at].text.strip().isdigit()
    return _ARROW_CUT.match(lines[at].text[:60]) is not None and "-" in lines[at].text


def _turns(spoken: Sequence[tuple[int, Line]], speakers: Speakers) -> Iterator[Block]:
    speaker: str | None = None
    for _, line in spoken:
        voice = _VOICE.search(line.text)
        words = _words(line.text)
        if voice:
            speaker = html.unescape(voice[1]).strip()
        elif announced := _announced(words, speakers):
            speaker = announced
            continue
        elif turn := _named(words, speakers):
            speaker, words = turn.name, turn.words
        if words:
            yield Block("turn", words, line.number, line.number, speaker=speaker)


def _announced(words: str, speakers: Speakers) -> str:
    if announced := speakers.announced(words):
        return announced
    alone = (
        name_alone(words) if words.startswith(("(", "[")) and words.endswith((")", "]")) else None
    )
    return alone[0] if alone and alone[0] in speakers.above else ""


def _named(words: str, speakers: Speakers) -> Label | None:
    if turn := speakers.turn(words):
        return turn
    dashed = words.startswith("- ")
    return label(words[2:].strip()) if dashed and label(words[2:].strip()) else None


def _words(text: str) -> str:
    bare = _TAG.sub("", text) if "<" in text else text
    return (html.unescape(bare) if "&" in bare else bare).strip().removeprefix(">> ")


def _problems(name: str, text: str, blocks: Sequence[Block]) -> Iterator[Problem]:
    if not blocks:
        yield Problem(name, None, "These captions hold no words.")
        return
    lines = text.rstrip().split("\n")
    if _TIMING.match(lines[-1][:200]) or _ARROW_CUT.match(lines[-1][:60]):
        yield Problem(name, len(lines), "The captions end in the middle; the rest is missing.")
