"""What was talked about beside the questions: the company, the team, their plans."""

import re
from collections.abc import Iterator, Sequence

from prep.notes.any_case import AnyCase
from prep.notes.model import Document, Exchange, Promise, Topic
from prep.notes.promises import find_promises
from prep.notes.prose import Prose, prose_of
from prep.notes.remembered import remembered
from prep.notes.source_lines import SourceLine, sentences
from prep.text import shortened

_SECTION = AnyCase(
    r"\b(?:talked|spoke|chatted|told) (?:about|me)|topics? (?:we )?(?:talked|discussed)|things? (?:we )?(?:discussed"
    r"|talked)|\b(?:for the )?thank.?you|about (?:the|their) (?:company|team|role|job|project|office|place|business)"
    r"|(?:company|team|culture) (?:notes|facts)|what (?:i )?learn(?:ed|t) about|said by|what they (?:told|said)|their plans"
    r"|conversation points|small talk|sobre la empresa|sur l'entreprise|über die firma|over het bedrijf|公司情况"
)
_US = (
    r"(?:they|we|he|she|the (?:\w{2,15} )?(?:team|company|firm|branch|studio|department|dept|ward|office|site|store|shop|school"
    r"|practice|group|business|charity|council|plant|depot|clinic|counter|centre|center|product|bank|hospital|service))"
)
_PLANS = (
    r"(?:'re| are|'s| is|'ve| have| has) (?:also |just |now |all |still |currently )?(?:going to |being )?"
    r"(?!(?:ask|look|wait|nod|smil|laugh|listen|writ|interview|say|talk|happen|com|go|hav|seem|expect|think|hop|call"
    r"|sendi?|get in|read|speak|wonder|check|decid)ing\b)(?:\w{2,14}ing\b|won\b|set up|bought|moved|opened|launched|merged|hired)"
)
_STATE = r" (?:run|runs|use|uses|want|wants|need|needs|plan|plans|hope|hopes|work|works|won|has|have) (?:on |to |with |about |in |the |a |an |\d)"
_PLAN = AnyCase(rf"(?<!\w){_US}(?:{_PLANS}|{_STATE})")
_NAMED_PLAN = re.compile(
    r"(?<![\w])(?:[A-Z][\w'-]{1,20} (?:[A-Z][\w'-]{1,20} )?(?:said|mentioned|told me|explained|talked|spoke)\b[^.]{0,60}"
    r"\b(?:new|plan|plans|team|project|moving|opening|building|rewriting|being|going to|growing|relaunch|office|next year"
    r"|system|product)\b|(?:[Hh]e|[Ss]he) (?:wants to|talked about|mentioned))"
)
_TALKED = AnyCase(
    r"\b(?:we|i) (?:also |then )?(?:talked|spoke|chatted|discussed|bonded)(?: \w{1,8}){0,2} (?:about|over|on)\b|\bwe discussed\b"
    r"|\b[a-z]+ (?:told me|talked|spoke) about (?:the|their|his|her|a) |\b(?:vertelde|erzählte|parlé|habló|hablamos|hemos hablado)\b.{0,12}"
    r"\b(?:over|von|über|de|du|des|sobre)\b",
    needs="talked|spoke|chatted|discussed|bonded|told me|vertelde|hablamos|hablado",
)
_OTHER_LANGUAGES = AnyCase(
    r"^(?:van a|quieren|están|ils vont|ils veulent|l'équipe va|die (?:filiale|firma|abteilung) \w+|sie (?:bauen|planen|ziehen|stellen|eröffnen|suchen|wollen)"
    r"|ze (?:gaan|willen|bouwen))\b"
)
_SPOKEN_PLAN = AnyCase(
    rf"\b(?:we|the \w{{3,15}})(?:{_PLANS})|\b(?:growing|moving) to \w+ (?:when|in|by)\b"
)
_NOT_THEIR_NEWS = AnyCase(
    r"\b(?:ask(?:ed|s)?|answer(?:ed)?|question|questions|interviewer|interview|my|hint|hints|solution|get back|let me know"
    r"|rejected|selected|shortlisted|salary|ctc)\b|[?？]\s*$",
    needs="ask|answer|question|interview|my|hint|solution|get back|let me know|rejected|selected|shortlisted|salary|ctc|?",
)


def find_topics(
    document: Document,
    exchanges: Sequence[Exchange],
    prose: Prose | None = None,
    promises: Sequence[Promise] | None = None,
) -> tuple[Topic, ...]:
    """Topics with their line, in order: what a thank-you card could take up. No questions, no promises."""
    taken = {n for exchange in exchanges for n in range(exchange.line, exchange.last_line + 1)}
    lines, asking = prose or prose_of(document)
    known = find_promises(document, prose) if promises is None else promises
    taken |= {promise.line for promise in known}
    answers = {
        n
        for exchange in exchanges
        for n in range(exchange.last_line + 1, exchange.answer_last_line + 1)
    }
    topics = (
        topic
        for line in lines
        if line.number not in taken
        for topic in _topics_on(line, line.number in answers, asking)
    )
    return tuple(topics)


def _topics_on(line: SourceLine, in_answer: bool, asking: frozenset[str]) -> Iterator[Topic]:
    block = line.block
    if block is None or block.kind in ("heading", "front_matter", "row"):
        return
    if line.headings and _is_of_topics(line.headings[-1]):
        if len(line.text) > 8 and not line.text.endswith(("?", ":")):
            yield Topic(shortened(line.text, 200), line.number)
        return
    for sentence in sentences(line.text):
        if _is_topic(sentence, line, in_answer, asking):
            yield Topic(shortened(sentence, 200), line.number)
            return


@remembered
def _is_of_topics(heading: str) -> bool:
    return _SECTION.search(heading[:200]) is not None


def _is_topic(sentence: str, line: SourceLine, in_answer: bool, asking: frozenset[str]) -> bool:
    if line.spoken and line.speaker not in asking:
        return False
    if _NOT_THEIR_NEWS.search(sentence):
        return False
    if line.spoken:
        return bool(_SPOKEN_PLAN.search(sentence))
    if _TALKED.search(sentence):
        return True
    if in_answer and line.indented:
        return False
    return bool(
        _PLAN.search(sentence) or _NAMED_PLAN.search(sentence) or _OTHER_LANGUAGES.search(sentence)
    )
