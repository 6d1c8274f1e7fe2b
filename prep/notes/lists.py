"""Lists as wholes: when most items of a list ask something, the bare topics among them were asked too."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from prep.notes.cues import asks, is_advice, is_chinese, is_own_voice
from prep.notes.model import Block
from prep.notes.reported import is_told
from prep.notes.sections import Section, meaning, question_label

_LONGEST_TOPIC = 20


@dataclass(slots=True)
class Group:
    """Items (or single lines) of one kind and depth under one heading."""

    items: int = 0
    asking: int = 0
    telling: int = 0
    short: int = 0
    advising: int = 0
    marked: int = 0
    """How many end with a question mark."""
    headed: int = 0
    """How many have something indented below them."""
    aside: int = 0
    """How many only name a part of an answer ("Situation", "Result")."""
    main: bool = False
    """Whether the document is little more than this one list."""
    alike: "Group | None" = None
    """All of the document that are of this kind, under whatever heading."""

    @property
    def asks_share(self) -> float:
        return self.asking / self.items if self.items else 0.0

    @property
    def tells_share(self) -> float:
        return self.telling / self.items if self.items else 0.0

    @property
    def marked_share(self) -> float:
        return self.marked / self.items if self.items else 0.0

    @property
    def short_share(self) -> float:
        return self.short / self.items if self.items else 0.0


Key = tuple[int, str, int, bool]


def groups_of(blocks: Sequence[Block]) -> Mapping[int, Group]:
    """For the index of each item, paragraph and heading: the group that it belongs to."""
    groups: dict[Key, Group] = defaultdict(Group)
    kinds: dict[str, Group] = defaultdict(Group)
    where: dict[int, Group] = {}
    under = 0
    for at, block in enumerate(blocks):
        if block.kind == "heading":
            under = at + 1
            key: Key = (len(block.headings) + hash(block.headings), "heading", block.level, False)
        elif block.kind in ("item", "paragraph", "quote"):
            kind = "bold" if block.bold and block.kind == "paragraph" else block.kind
            key = (under, kind, block.level, block.ordered)
        else:
            continue
        where[at] = groups[key]
        where[at].alike = kinds[key[1]]
        where[at].headed += is_headed(blocks, at)
        _count(block, where[at], kinds[key[1]])
    outer = sum(1 for block in blocks if block.level == 0 and block.kind in ("item", "paragraph"))
    for key, group in groups.items():
        numbered = key[1] == "item" and key[3] and key[2] == 0
        group.main = numbered and group.items >= 5 and group.items >= 0.6 * outer
    return where


def is_headed(blocks: Sequence[Block], at: int) -> bool:
    """Whether something stands indented below a line or an item: its answer, its details."""
    after = blocks[at + 1] if at + 1 < len(blocks) else None
    return (
        after is not None
        and after.kind not in ("heading", "turn")
        and after.level > blocks[at].level
    )


def is_topic(text: str) -> bool:
    """Whether a line is short and tells nothing: "Class vs struct", "Asteroid Collision"."""
    words = text.split()
    return 0 < len(words) <= _LONGEST_TOPIC and not is_own_voice(text)


def _count(block: Block, *groups: Group) -> None:
    text = block.text
    asking = asks(text) >= 0.7 or question_label(text) is not None or is_told(text)
    telling, short = is_own_voice(text), len(text.split()) <= _LONGEST_TOPIC
    marked = text.rstrip().endswith(("?", "？"))
    advising = is_advice(text)
    brief = len(text) <= 8 or (len(text) <= 40 and not is_chinese(text))
    aside = brief and meaning(text) in (Section.ANSWER, Section.ASIDE)
    for group in groups:
        group.items += 1
        group.advising += advising
        group.aside += aside
        group.asking += asking
        group.telling += telling
        group.short += short
        group.marked += marked
