"""What was promised in an interview, by whom, and by when."""

from collections.abc import Iterator
from typing import Literal

from prep.notes.any_case import AnyCase, holds_any
from prep.notes.model import Document, Promise
from prep.notes.prose import Prose, prose_of
from prep.notes.source_lines import SourceLine, sentences
from prep.notes.when import when_in
from prep.text import shortened

_ANSWER = (
    r"(?:get|come|be getting|be coming) back|be in (?:touch|contact)|let (?:me|you|us) know|call|ring|phone|contact"
    r"|inform|update (?:me|you)|write|e-?mail|send|share|forward|write to|reach out|put (?:me|you) forward|decide|respond"
)
_WILL = r"(?:will|'ll|would|shall|is going to|are going to|going to|'re going to)"
_FROM_THEM = AnyCase(
    rf"(?:\b(?:they|she|he|hr|recruiter|company|team|panel|[a-z]\w{{1,20}}(?: [a-z]\w{{1,20}})?) ?{_WILL}"
    rf" (?:also |then |probably |either )?(?:{_ANSWER})\b|(?:^|:\s?)will (?:{_ANSWER})\b)"
    r"|\b(?:you|i)(?:'ll|'d| will| would| should)(?: be)? hear(?:ing)?\b|\b(?:expect|told) (?:me )?to hear\b"
    r"|\b(?:we|we'll|we will) (?:will |'ll )?(?:let you know|get back to you|be in touch|inform you|come back to you|call you)"
    r"|^(?:final |the )?(?:answer|decision|feedback|reply|response|result)s? (?:is |was )?(?:promised|expected|due)\b"
    r"|^(?:answer|decision|feedback|reply|response):? (?:by|within|before|until)\b"
    r"|\b(?:phone call|call|offer|decision|answer|email|mail|feedback) (?:by |within |next |tonight|tomorrow|before )"
    r"|\bme (?:llaman|avisan|escriben|dirán|rappelle|rappellent|recontacte)|\brückmeldung\b|\bmelde[nt] sich\b"
    r"|\bze (?:bellen|mailen|laten)\b|\b(?:call|email|bata) (?:karay|karen|karenge|dengay|den)\b"
    r"|(?:之前|内)?给(?:我)?(?:结果|答复|消息)|等通知|\bterugkoppeling\b",
    needs="will|'ll|would|shall|going to|hear|promised|expected|due| by| within| before| until| next| tonight| tomorrow|we let|we get|we be|we inform|we come|we call|me llaman|me avisan|me escriben|me rapp|me recon|melde|ze bellen|ze mailen|ze laten|karay|karen|dengay| den|terugkoppeling",
)
_FROM_ME = AnyCase(
    r"\bi (?:also )?(?:promised|offered|agreed)(?: \w{1,12}){0,3} to\b|\b(?:i )?promised (?:it |them |this )?to\b"
    rf"|\bi (?:said|told \w{{1,15}})(?: that)? i(?:'d| would|'ll| will) (?:{_ANSWER}|bring|introduce)\b"
    r"|^(?:me|action|todo|to do|my turn)\s?[:\-\u2013] ?(?:send|e-?mail|share|forward|write|bring|reply)\b"
    r"|\bi(?:'ll| will) (?:also )?(?:send|e-?mail|share|forward|bring|get back to|introduce|write to)\b"
    r"(?! (?:(?:the|my|all|some|you) ){0,2}(?:\w{1,12} ){0,2}(?:questions|experience|story|journey|tips)\b)"
    r"|\b(?:he promis|prometí|j'ai promis|ich habe .{0,40}versprochen|ik heb .{0,40}beloofd|我答应)",
    needs="promis|offered|agreed|i said|i told|me|action|todo|to do|my turn|i'll|i will|versprochen|beloofd",
)
_SPOKEN = AnyCase(
    rf"\b(?:i|we)(?: will|'ll| are going to|'re going to) (?:also |then )?(?:{_ANSWER})\b"
    r"|\byou(?:'ll| will)(?: be)? hear(?:ing)?\b|\byou should hear\b"
)
_SURELY_THEM = AnyCase(
    r"\bwe(?: will|'ll| are going to) (?:also |then )?(?:be in touch|get back to you|let you know|call you|contact you|come back to you|write to you|e-?mail you)\b"
    r"|\byou(?:'ll| will)(?: be)? hear(?:ing)? from us\b"
)
"""Said by the company, also where a transcript names nobody."""
_SENT_TO_YOU = AnyCase(r"\bi(?:'ll| will) (?:\w{1,10} ){1,2}you\b")
_CONDITIONAL = AnyCase(
    r"^\W{0,3}(?:if|when|once|first|then) i\b|[?？]\s*$|\b(?:he|she|they) asked\b|\basked (?:if|whether)\b",
    needs="if i|when i|once i|first i|then i|?|asked",
)


_SIGNS = (
    "promis", "offer", "agreed", "hear", "answer", "decision", "decide", "feedback", "reply", "respon",
    "result", "call", "mail", "send", "write", "share", "forward", "bring", "introduce", " back", "touch",
    "contact", "know", " ring", "phone", "inform", "update", "reach out", "bata", "me llaman",
    "me avisan", "me escriben", "me dir", "me rapp", "me recon", "melde", "rück", " ze ", "给", "等通知",
    "terugk", "beloof", "versproch", "promet", "答应",
)  # fmt: skip
"""A line without any of these holds no promise; looking for them first is what keeps long notes quick."""


def find_promises(document: Document, prose: Prose | None = None) -> tuple[Promise, ...]:
    """Promises with who made them and the time as written, one for each sentence that holds one."""
    lines, asking = prose or prose_of(document)
    return tuple(
        promise
        for line in lines
        if line.block is not None and line.block.kind not in ("heading", "row")
        for promise in _promises_on(line, asking)
    )


def _promises_on(line: SourceLine, asking: frozenset[str]) -> Iterator[Promise]:
    lowered = line.text.lower().replace("\u2019", "'")
    for sentence in sentences(line.text) if holds_any(lowered, _SIGNS) else ():
        made_by = _made_by(sentence, line, asking)
        if made_by is not None:
            text = shortened(sentence.strip(' "“”'), 300)
            yield Promise(text, made_by, line.number, when_in(sentence))


def _made_by(
    sentence: str, line: SourceLine, asking: frozenset[str]
) -> Literal["me", "them"] | None:
    if (len(sentence) < 12 and not when_in(sentence)) or _CONDITIONAL.search(sentence):
        return None
    if line.spoken:
        if not asking and _SURELY_THEM.search(sentence):
            return "them"
        said = asking and line.speaker is not None and _SPOKEN.search(sentence)
        return ("them" if line.speaker in asking else "me") if said else None
    if _FROM_ME.search(sentence):
        return "them" if _SENT_TO_YOU.search(sentence) else "me"
    return "them" if _FROM_THEM.search(sentence) else None
