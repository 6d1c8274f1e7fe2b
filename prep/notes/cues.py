"""How questions are worded: openers in seven languages, marks, and what only looks like a question.

Almost half of the questions in real notes carry no question mark, and a quarter of the lines with
one are not the interviewer's; so a mark is one sign among others here.
"""

from prep.notes import wording
from prep.notes.any_case import holds_any
from prep.notes.remembered import remembered

_CUT = 600


def _words(text: str) -> list[str]:
    return [word.strip(".,!?;:\"'").casefold() for word in text.split()]


def has_mark(text: str) -> bool:
    """Whether a question mark stands in it, those of web addresses apart."""
    cut = text[:2000]
    if "?" not in cut and "？" not in cut:
        return False
    bare = wording.URL.sub("", cut) if "://" in cut or "www." in cut else cut
    return "?" in bare or "？" in bare


def ends_with_mark(text: str) -> bool:
    """Whether it ends as a question, brackets and scores after it apart."""
    cut = text.strip()[-300:]
    return bool(
        wording.MARK_AT_END.search(cut)
        or wording.MARK_AT_END.search(wording.ASIDE_AT_END.sub("", cut))
    )


@remembered
def asks(text: str) -> float:
    """How much a line's own words say that it is a question or a task put to someone: 0 to 1."""
    bare = opening(text)
    if not bare:
        return 0.0
    if is_closing(text):
        return 0.5
    if len(bare) <= 12 and bare.endswith(("：", ":")) and is_chinese(bare):
        return 0.0
    if _they_asked(bare):
        return 0.85
    if asks_oneself(text):
        return 0.3
    marked, opened = has_mark(text), opens_as_question(bare) and (" " in bare or is_chinese(bare))
    if marked and (opened or ends_with_mark(text)):
        return 0.95 if opened else 0.85
    if marked and _ends_asking_you(bare):
        return 0.85
    if wording.OWN_VOICE.match(bare):
        return 0.3 if marked else 0.0
    if opened:
        return 0.8
    further = _asks_further_on(bare)
    if further >= 0.7:
        return 0.85 if marked else further
    if marked:
        return 0.6
    return 0.0 if wording.NOT_ASKED.match(bare) else further


def _they_asked(bare: str) -> bool:
    """`She started: tell me about your month end`."""
    said = wording.THEY_SAID.match(bare)
    return said is not None and opens_as_question(opening(bare[said.end() :]))


def _ends_asking_you(bare: str) -> bool:
    """`We all make mistakes. Is there one that you regret?`: its last sentence asks "you"."""
    last = opening(wording.SENTENCE_END.split(bare.rstrip('?？ *_"”'))[-1])
    return bool(wording.YOU.search(last)) and opens_as_question(last) and ends_with_mark(bare)


def _asks_further_on(bare: str) -> float:
    """`Reserves - how do you set the first one`; `A customer shouts. What do you do`; `A vs B`."""
    for lead in wording.LEADS.finditer(bare[:_CUT]):
        rest = opening(bare[lead.end() :])
        if len(rest.split()) >= 3 and opens_as_question(rest):
            return 0.75
    return 0.5 if wording.TOPIC_PAIR.search(bare[:200]) else 0.0


@remembered
def opens_as_question(bare: str) -> bool:
    """Whether it begins as questions and tasks begin ("How", "Explain", "Cuéntame", "介绍")."""
    cut = bare[:_CUT]
    if wording.WH.match(cut) or wording.AUX.match(cut) or wording.ASKS_TO.match(cut):
        return not wording.NOT_ASKED.match(cut) or bool(ends_with_mark(cut))
    return is_chinese(cut) and bool(wording.CHINESE.search(cut[:120]))


def orders(text: str) -> bool:
    """Whether it begins as a task does: an imperative, no question word."""
    return bool(wording.ASKS_TO.match(opening(text)[:_CUT]))


@remembered
def opening(text: str) -> str:
    """The text without what may stand before its first telling word (quotes, "So,", emoji)."""
    cut = text.strip()[:_CUT]
    lead = wording.LEAD.match(cut)
    return cut[lead.end() :].strip() if lead else cut


@remembered
def is_small_talk(text: str) -> bool:
    """Greetings, checks of the line, tags: asked by everyone, prepared by no one."""
    cut = text.strip()[:400]
    words = len(cut.split())
    if (words <= 14 and wording.SMALL_TALK.search(cut)) or wording.OFFER.search(cut):
        return True
    asks_what = words >= 4 and wording.WH.match(opening(cut))
    return words <= 4 and not asks_what and bool(wording.TAG.search(cut))


def asks_oneself(text: str) -> bool:
    """ "Was I six?", "Would I take it?": nobody else is asked."""
    return wording.ONESELF.match(opening(text)) is not None


def is_fragment(text: str) -> bool:
    """Two or three words with no word that asks ("Super Bike Strike?")."""
    return len(text.split()) <= 3 and not opens_as_question(opening(text))


def is_echo(text: str, before: str) -> bool:
    """A fragment made of words that were just said ("A storm?" after "It was a storm.")."""
    said = set(_words(before))
    return is_fragment(text) and all(word in said for word in _words(text))


@remembered
def is_closing(text: str) -> bool:
    """ "Do you have any questions for us?": asked in every interview, prepared as one's own questions."""
    low = text[:_CUT].casefold()
    return holds_any(low, wording.CLOSING_STEMS) and wording.CLOSING.search(low) is not None


def is_own_question(text: str) -> bool:
    """ "反问：团队多大": a question that the candidate asked, by the mark before it."""
    return wording.OWN_MARK.match(text[:200]) is not None


def turns_to_own_questions(text: str) -> bool:
    """ "Then I asked them:", "my turn to ask": what follows was asked by the candidate."""
    cut = text[:_CUT]
    return bool(wording.OWN_QUESTIONS.search(cut)) and not wording.ASKED_ME.search(cut)


@remembered
def is_own_voice(text: str) -> bool:
    """Whether the writer tells what happened ("I said...", "They moved on") instead of a question."""
    bare = opening(text)
    return bool(wording.OWN_VOICE.match(bare)) and not _they_asked(bare)


@remembered
def is_advice(text: str) -> bool:
    """Whether it advises the reader ("ask yourself...")."""
    return bool(wording.ADVICE.search(text[:_CUT]))


def is_chinese(text: str) -> bool:
    """Whether it is written in Chinese characters, at least in part."""
    return not text.isascii() and bool(wording.HAN.search(text[:_CUT]))
