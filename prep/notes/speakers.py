"""Who in a transcript interviews and who is interviewed: by label, else by who asks and who tells."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from prep.notes.any_case import AnyCase
from prep.notes.cues import asks, ends_with_mark, is_small_talk
from prep.notes.roles import Role, role_of, short_form
from prep.notes.sentences import Piece, sentences
from prep.notes.spoken_wording import CHECK

_HOSTS = AnyCase(
    r"\b(?:thanks?|thank you)(?: \w+){0,3} for (?:joining|coming|taking|being here|your time|meeting|making)|\bwelcome (?:to|everyone|back)\b|\blet(?:'s|’s| us) (?:start|begin|jump|get started|dive|move on|kick off)"
    r"|\byou(?:'ll|’ll| will) hear (?:from|back)|\bwe(?:'ll|’ll| will) (?:be in touch|let you know|get back|contact|call you)|\bnext question\b|\bmy (?:next|last|final) question\b|\bbefore we (?:start|finish|wrap|end)"
)
_VISITS = AnyCase(
    r"\b(?:thanks?|thank you)(?: \w+){0,3} for (?:having|inviting|interviewing|seeing) me|\b(?:glad|happy|great|good|nice|pleasure|excited) to be here\b|\b(?:good|great) question\b|\bi(?:'m| am) applying\b|\bat my (?:last|previous|current) (?:job|company|role)"
)


_FAR_APART = 0.5
"""Shares of turns that end by asking, this far apart, leave no doubt about who interviews."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What one speaker says without a break (speaker None: the file does not tell)."""

    speaker: str | None
    pieces: tuple[Piece, ...]

    @property
    def words(self) -> int:
        return sum(len(piece.text.split()) for piece in self.pieces)


@dataclass(slots=True)
class _Part:
    """What one speaker does over the whole talk."""

    turns: int = 0
    words: int = 0
    asking: int = 0
    hosts: bool = False
    visits: bool = False

    @property
    def asks_often(self) -> float:
        return self.asking / self.turns if self.turns else 0.0

    def leads(self, all_words: int) -> float:
        """How much this speaker leads the talk: asks, welcomes, closes, and does not tell the most."""
        manners = 0.4 * self.hosts - 0.4 * self.visits
        return self.asks_often + manners - 0.5 * self.words / max(1, all_words)


@dataclass(frozen=True, slots=True)
class Sides:
    """Each speaker's role; `by_label` when the file itself, or the user, names the roles.

    `share` is how much of all words the interviewers say, 0 to 1. `me` are the names of the one who
    is interviewed; `certain` those whose side is beyond doubt.
    """

    roles: Mapping[str, Role]
    by_label: bool
    share: float
    me: frozenset[str] = frozenset()
    certain: frozenset[str] = frozenset()

    def asks(self, speaker: str | None) -> bool:
        return speaker is not None and self.roles.get(speaker) == "interviewer"


def sides_of(
    turns: Sequence[Turn], me: Collection[str] = (), declared: Mapping[str, Role] | None = None
) -> Sides:
    """Decide who asks. `me` (names as in the turns) is told by the user and goes first.

    Then come names that tell and names that the file declares; then whoever asks more and talks less.
    """
    parts = _parts(turns)
    labelled = _by_label(parts) | dict(declared or {}) | _by_word_of_the_user(parts, me)
    roles = _by_conduct(parts, labelled)
    said = sum(part.words for part in parts.values()) or 1
    asked = sum(part.words for name, part in parts.items() if roles.get(name) == "interviewer")
    certain = frozenset(labelled) | _beyond_doubt(parts, roles)
    return Sides(roles, bool(labelled), asked / said, _me(parts, roles, me, labelled), certain)


def _by_word_of_the_user(parts: Mapping[str, "_Part"], me: Collection[str]) -> dict[str, Role]:
    """Who the user is decides for everyone: nobody else there is interviewed."""
    if not me:
        return {}
    return {name: "candidate" if name in me else "interviewer" for name in parts}


def _me(
    parts: Mapping[str, "_Part"],
    roles: Mapping[str, Role],
    me: Collection[str],
    labelled: Mapping[str, Role],
) -> frozenset[str]:
    if me:
        return frozenset(me)
    answering = [name for name in parts if roles.get(name) == "candidate"]
    told = [name for name in answering if labelled.get(name) == "candidate"]
    return frozenset(told or sorted(answering, key=lambda name: -parts[name].words)[:1])


def _beyond_doubt(parts: Mapping[str, "_Part"], roles: Mapping[str, Role]) -> frozenset[str]:
    """Two people of whom one asks almost always and the other almost never."""
    if len(parts) != 2 or any(part.turns < 3 for part in parts.values()):
        return frozenset()
    asks = {roles.get(name): part.asks_often for name, part in parts.items()}
    apart = asks.get("interviewer", 0.0) - asks.get("candidate", 1.0)
    return frozenset(parts) if apart >= _FAR_APART else frozenset()


def _parts(turns: Sequence[Turn]) -> dict[str, _Part]:
    parts: dict[str, _Part] = {}
    for turn in turns:
        if turn.speaker is None:
            continue
        part = parts.setdefault(turn.speaker, _Part())
        part.turns += 1
        part.words += turn.words
        part.asking += _asks_something(turn)
        part.hosts = part.hosts or _says(_HOSTS, turn)
        part.visits = part.visits or _says(_VISITS, turn)
    return parts


def _says(phrases: AnyCase, turn: Turn) -> bool:
    return any(phrases.search(piece.text[:300]) for piece in turn.pieces)


def _asks_something(turn: Turn) -> bool:
    """Whether a turn ends by asking: an answer may hold a question, but seldom ends with one."""
    said = [part.text for part in sentences(turn.pieces[-12:])[-1:]]
    return any(
        (ends_with_mark(text) or asks(text) >= 0.7)
        and not is_small_talk(text)
        and not CHECK.search(text[-40:])
        for text in said
    )


def _by_label(parts: Mapping[str, _Part]) -> dict[str, Role]:
    """Roles from the labels; `I` takes the role of `Interviewer (I)`."""
    roles: dict[str, Role] = {name: role for name in parts if (role := role_of(name))}
    if any(role == "interviewer" and len(name) > 2 for name, role in roles.items()):
        initials = [
            name for name, role in roles.items() if len(name) == 1 and role == "interviewer"
        ]
        roles = {name: role for name, role in roles.items() if name not in initials}
    for name in parts:
        if role_of(name) and (short := short_form(name)) in parts:
            roles[short] = role_of(name)
    return roles


def _by_conduct(parts: Mapping[str, _Part], labelled: Mapping[str, Role]) -> dict[str, Role]:
    roles = dict(labelled)
    unknown = [name for name in parts if name not in roles]
    if "candidate" in roles.values():
        return roles | dict.fromkeys(unknown, "interviewer")
    told = [name for name in unknown if parts[name].turns >= 2 or len(parts) == 2] or unknown
    if not told:
        return roles
    if all(part.asks_often >= 0.6 for part in parts.values()):
        return roles | dict.fromkeys(unknown, "interviewer")
    all_words = sum(part.words for part in parts.values())
    leads = {name: parts[name].leads(all_words) for name in unknown}
    candidate = min(told, key=lambda name: leads[name])
    least = leads[candidate] + (0.1 if len(parts) > 2 else 0.0)
    for name in unknown:
        leading = name != candidate and leads[name] > least and (leads[name] > 0 or len(parts) == 2)
        roles[name] = "interviewer" if leading else "candidate"
    return roles
