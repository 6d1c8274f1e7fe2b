"""Who does what in a sentence: past verbs of doing, and steps told as "I would" or "I"."""

from collections.abc import Iterator, Sequence

from prep.questions import answer_words as words


def is_past(token: str) -> bool:
    """A verb of the past, by its ending or by the list."""
    if token in words.NOT_PAST:
        return False
    return token in words.IRREGULAR_PAST or (len(token) > 4 and token.endswith("ed"))


def actions(tokens: Sequence[str], subject: str) -> Iterator[str]:
    for place, token in enumerate(tokens):
        if token == subject:
            adverb = tokens[place + 1 : place + 2]
            yield from verbs_from(tokens, place + (2 if _is_adverb(adverb) else 1), subject)


def _is_adverb(token: Sequence[str]) -> bool:
    return bool(token) and token[0].endswith("ly") and token[0] not in words.HABITUALLY


def verbs_from(tokens: Sequence[str], place: int, subject: str) -> Iterator[str]:
    """The verb after a subject, and those joined to it until somebody else acts."""
    place = _past_adverbs(tokens, place)
    if not _acts(tokens, place, subject):
        return
    yield tokens[place]
    for later in range(place + 1, len(tokens)):
        if _somebody_else_acts(tokens, later):
            return
        if tokens[later - 1] in words.JOINING:
            verb = _past_adverbs(tokens, later)
            if _acts(tokens, verb, subject):
                yield tokens[verb]


def others_moved(tokens: Sequence[str]) -> bool:
    """ "I rang and they changed it", "... and the doctor agreed": after "and", somebody else's verb."""
    for place, token in enumerate(tokens):
        subject = tokens[place + 1] if token == "and" and place + 1 < len(tokens) else ""
        verb = place + (3 if subject in words.DETERMINERS else 2)
        is_other = subject in (words.OTHERS | words.DETERMINERS) - words.RELATIVES
        if is_other and verb < len(tokens) and is_past(tokens[verb]):
            return True
    return False


def _somebody_else_acts(tokens: Sequence[str], place: int) -> bool:
    """A new subject; "it" in "I tightened it, tested the rest" is none."""
    if tokens[place] not in words.OTHERS:
        return tokens[place] in {"i", "we"}
    verb = tokens[place + 1] if place + 1 < len(tokens) else ""
    return is_past(verb) or verb in words.AUXILIARY | words.PERFECT | words.BETWEEN


def _past_adverbs(tokens: Sequence[str], place: int) -> int:
    while place < len(tokens) and tokens[place] in words.BETWEEN | words.JOINING:
        place += 1
    return place


def _acts(tokens: Sequence[str], place: int, subject: str) -> bool:
    """Whether a past verb of doing stands there, with something said after it."""
    if place >= len(tokens) or not is_past(tokens[place]):
        return False
    following = tokens[place + 1] if place + 1 < len(tokens) else ""
    pair = (tokens[place], following)
    if pair in words.DEED:
        return True
    return (
        tokens[place] not in words.NO_ACTION and following != subject and pair not in words.NO_DEED
    )


def steps(tokens: Sequence[str], subject: str) -> Iterator[str]:
    for place, token in enumerate(tokens):
        if token != subject:
            continue
        verb = place + 1
        while verb < len(tokens) and tokens[verb] in words.BETWEEN | words.MODALS:
            verb += 1
        if verb < len(tokens) and tokens[verb].isalpha() and tokens[verb] not in words.NO_STEP:
            yield tokens[verb]
            yield from _joined_steps(tokens, verb + 1)


def _joined_steps(tokens: Sequence[str], place: int) -> Iterator[str]:
    """ "I'd count it again and tell my manager": a verb after "and", with a small word after it."""
    for word, verb, after in zip(tokens[place:], tokens[place + 1 :], tokens[place + 2 :], strict=False):  # fmt: skip
        if word in words.PEOPLE:
            return
        is_joined = word in {"and", "then"} and verb.isalpha() and after in words.SMALL
        if is_joined and verb not in words.SMALL | words.NO_STEP | words.BETWEEN:
            yield verb
