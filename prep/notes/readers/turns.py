"""Who speaks: names that come back before a colon, or on a line of their own above what is said."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from prep.notes.cues import asks
from prep.notes.readers.lines import Label, Line, without_markup
from prep.notes.readers.speaker_lines import is_clock, speaker_alone, speaker_label
from prep.notes.roles import is_label_of_facts, role_of

_ASKS = 0.8
_MARKS = re.compile(r"^[\s>#*_\-•]{0,12}")


@dataclass(frozen=True, slots=True)
class Speakers:
    """The names that are speakers in one document, as they stand there."""

    before_colon: frozenset[str] = frozenset()
    above: frozenset[str] = frozenset()

    def turn(self, text: str) -> Label | None:
        """The speaker and the words of a line, when a speaker's name stands before its colon."""
        if not self.before_colon:
            return None
        found = speaker_label(text)
        return found if found and found.name in self.before_colon else None

    def announced(self, text: str) -> str:
        """The speaker whose name is all that stands on a line, or ""."""
        if not self.above:
            return ""
        found = speaker_alone(text)
        return found[0] if found and found[0] in self.above else ""


NOBODY = Speakers()


def speakers_in(lines: Sequence[Line]) -> Speakers:
    """Find the speakers of a text: by known roles (Interviewer, HR, Me), else by how names return."""
    bare = [_bare(line.text) for line in lines if line.text.strip()]
    return Speakers(_before_colon(bare), _above(bare))


def speakers_in_captions(lines: Sequence[Line], heads: Sequence[Line] = ()) -> Speakers:
    """Captions are speech throughout: a name before a colon that returns once is a speaker's.

    `heads` are the first lines of captions that have more: names, where most of them are.
    """
    bare = [_bare(line.text) for line in lines if line.text.strip()]
    counts = _labels(bare)
    returning = _returning(counts, 2)
    once = _returning(counts, 1) if returning else set()
    by_role = {name for name in counts if role_of(name)}
    above = _above(bare)
    if sum(1 for line in heads if speaker_alone(line.text)) >= 0.6 * len(bare) / 2:
        above |= _above([line.text for line in heads], often=2)
    return Speakers(frozenset(returning | once | by_role), above)


def _bare(text: str) -> str:
    rest = text[_end_of_marks(text) :]
    return without_markup(rest) if "*" in rest or "_" in rest else rest.strip()


def _end_of_marks(text: str) -> int:
    found = _MARKS.match(text)
    return found.end() if found and "**" not in found[0] else len(text) - len(text.lstrip(" >#-•"))


def _before_colon(bare: Sequence[str]) -> frozenset[str]:
    counts = _labels(bare)
    by_role = {name for name in counts if role_of(name)}
    if _is_talk_by_role(by_role, counts):
        return frozenset(by_role | _returning(counts, 2))
    returning = _returning(counts, 2)
    said = sum(counts[name] for name in returning)
    is_talk = 2 <= len(returning) <= 12 and said >= 6 and said >= 0.35 * len(bare)
    if is_talk or (len(returning) == 2 and _is_short_talk(bare, returning)):
        return frozenset(returning)
    return frozenset()


def _is_short_talk(bare: Sequence[str], names: Collection[str]) -> bool:
    """Every line, a title apart, belongs to one of two names in turn: one asks, the other tells."""
    said = [speaker_label(text) for text in bare]
    turns = [part for part in (said if said[0] else said[1:]) if part]
    if len(turns) < len(bare) - 1 or {part.name for part in turns} != set(names):
        return False
    in_turn = all(one.name != other.name for one, other in pairwise(turns))
    first, second = (
        sum(asks(part.words) >= _ASKS for part in side) >= len(side) / 2
        for side in (turns[::2], turns[1::2])
    )
    return in_turn and first != second


def _labels(bare: Sequence[str]) -> Counter[str]:
    return Counter(
        part.name for text in bare if (part := speaker_label(text[:200])) and _may_speak(part.name)
    )


def _is_talk_by_role(by_role: Iterable[str], counts: Counter[str]) -> bool:
    """Both sides speak, or one of them more than once: a single "Interviewer: A. Lee" is a fact."""
    roles: Counter[str] = Counter()
    for name in by_role:
        roles[role_of(name)] += counts[name]
    others = any(not role_of(name) for name in _returning(counts, 2))
    if roles["candidate"] >= 2 and others:
        return True
    return roles["interviewer"] >= 2 or (roles["interviewer"] >= 1 and roles["candidate"] >= 1)


def _returning(counts: Counter[str], times: int) -> set[str]:
    return {name for name, count in counts.items() if count >= times and _is_a_name(name)}


def _above(bare: Sequence[str], often: int = 4) -> frozenset[str]:
    """Names on lines of their own; one without a time or a role must come back `often`."""
    found: Counter[str] = Counter()
    clocked: Counter[str] = Counter()
    for text, after in pairwise([*bare, ""]):
        alone = speaker_alone(text) if len(text) <= 100 else None
        if alone and _may_speak(alone[0]) and (_is_a_name(alone[0]) or role_of(alone[0])):
            found[alone[0]] += 1
            clocked[alone[0]] += alone[1] or is_clock(after)
    names = {
        name
        for name, count in found.items()
        if (count >= 2 and (clocked[name] or role_of(name) or count >= often))
    }
    said = sum(found[name] for name in names)
    if len(names) < 2 or said < 4:
        return frozenset()
    return frozenset(names | {name for name in clocked if clocked[name]})


def _may_speak(name: str) -> bool:
    return not is_label_of_facts(name)


def _is_a_name(name: str) -> bool:
    words = name.replace("(", " ").replace(")", " ").split()
    return 1 <= len(words) <= 4 and all(not word[0].islower() for word in words)
