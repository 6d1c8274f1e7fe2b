"""The one thing a talk gave, as it can stand in a sentence of ours: a thing is fitted in, a whole
sentence is quoted, since no sentence carries another one inside it."""

import re
from typing import NamedTuple

from prep.text import squeezed

LONGEST_THING = 8
"""So many words still read as one thing; longer ones are quoted."""

_TALKED = re.compile(
    r"(?i)^(?:(?:we|i) )?(?:(?:talked|spoke|chatted|asked|heard) about|discussed) (?=\S)"
)
_ENDS = " \t\r\n.;:,"
_CLAUSE = r"(?:how|why|what|where|when|whether|which|who|whose)"
_STARTS_CLAUSE = re.compile(rf"(?i)^{_CLAUSE}\b")
_PRONOUN_FIRST = re.compile(r"(?i)^(?:and |but |so )?(?:I|you|he|she|it|we|they|there) [a-z]")
_CONTRACTED = re.compile(
    r"(?i)\b(?:I|you|he|she|it|we|they|that|there)['’](?:re|s|m|ve|ll|d)\b|\b[a-z]+n['’]t\b"
)
_RELATIVE = re.compile(
    rf"(?i)\b(?:{_CLAUSE}|that|I|you|he|she|it|we|they|if|because|before|after|until|once|as)\b"
)
_FINITE = re.compile(
    r"(?<!\bthe )(?<!\ba )(?<!\byour )(?<!\bour )(?<!\btheir )"
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|should|must|do|does|did|said|says|told)\b"
)
_TWO_SENTENCES = re.compile(r"[.?!;] \S|[?!]$")
_OPENERS = frozenset(
    re.findall(
        r"\w+",
        "a about after all an and any at before between both during each every for from having her his "
        "how if in its less many more my no of on one our over some that the their these this those to "
        "two what when where whether which who why with without your",
    )
)
_COMMON = frozenset(
    re.findall(
        r"\w+",
        "backlog budget building claims culture customer customers daily data deadlines design feedback "
        "getting growth hiring keeping leadership letting making meetings mentoring moving new night old "
        "onboarding people plan planning plans pricing process product quality remote reporting review "
        "reviews risk roadmap running salaries sales shared shift small staff support team teams testing "
        "tests tooling tools training travel weekly work working workload",
    )
)
"""First words that are no names. Any other keeps its capital: a name in small letters is worse."""

_ORDINARY = re.compile(
    r"[A-Z][a-z]{2,}(?:(?:tion|sion|ment)s?|ness|ship|ance|ence)(?= |$)"
    r"|[A-Z][a-z]{2,}ing (?:the|a|an|your|our|their|my|to|from|in|on|with|all|more|less)\b"
)
_QUOTED_WHOLE = re.compile('["“„«](?P<inner>[^"“”„«»]+)["”“»]')


class Fitted(NamedTuple):
    """A topic for the templates: `thing` after "about", `said` the quoted sentence ("" for none)."""

    thing: str
    said: str


def fitted(topic: str) -> Fitted:
    """How a topic goes into a sentence. A thing loses its full stop, and its capital unless that is a
    name's; a whole sentence comes back in quotation marks, with its own full stop."""
    if is_sentence(topic):
        quoted = f"“{_said(topic)}”"
        return Fitted(quoted, quoted)
    return Fitted(_lowered(_thing(topic)), "")


def is_sentence(topic: str) -> bool:
    """Whether it has a verb with its subject, or is too long to be one thing."""
    thing = _thing(topic)
    if len(thing.split()) > LONGEST_THING or _TWO_SENTENCES.search(thing):
        return True
    if _STARTS_CLAUSE.match(thing):
        return False
    return bool(_PRONOUN_FIRST.match(thing) or _CONTRACTED.search(thing)) or _has_verb(thing)


def topic_remark(topic: str, text: str) -> str:
    """What to say where a text still carries a whole sentence as its topic; "" where it does not."""
    if not is_sentence(topic) or not _is_in(topic, text):
        return ""
    return "This is a whole sentence from your notes: say in three words what it was about."


def _is_in(topic: str, text: str) -> bool:
    """The sentence stands in the text, quoted or as it was typed."""
    held = squeezed(text).casefold()
    return any(w.strip(_ENDS).casefold() in held for w in (_thing(topic), _said(topic)))


def _thing(topic: str) -> str:
    """Its words without what stands around them: quotation marks, a full stop, "Talked about"."""
    words = squeezed(topic).strip(_ENDS)
    if whole := _QUOTED_WHOLE.fullmatch(words):
        words = whole["inner"].strip(_ENDS)
    return _TALKED.sub("", words)


def _has_verb(thing: str) -> bool:
    """A finite verb, unless "that", "how" or another subject before it makes it part of a thing."""
    verb = _FINITE.search(thing)
    return bool(verb and verb.start() and not _RELATIVE.search(thing[: verb.start()]))


def _said(topic: str) -> str:
    """The sentence with one full stop; quotation marks within it become single ones."""
    words = re.sub('[“”"]', "'", _thing(topic))
    ended = words if words.endswith(("?", "!", "…", "。")) else f"{words}."
    return ended[:1].upper() + ended[1:]


def _lowered(thing: str) -> str:
    """Without the capital of a sentence's start; a name or an acronym keeps its own."""
    first, *rest = thing.split(" ", 1)
    is_plain = first[1:] == first[1:].lower()
    alone = not rest or not rest[0][:1].isupper()
    common = alone and (first.casefold() in _COMMON or _ORDINARY.match(thing))
    if is_plain and (first.casefold() in _OPENERS or common):
        return thing[:1].lower() + thing[1:]
    return thing
