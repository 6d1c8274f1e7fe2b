"""Questions told in prose: "He asked me to reverse a list", "the next question was about joins"."""

import re
from collections.abc import Sequence

from prep.notes.any_case import AnyCase, holds_any
from prep.notes.cues import asks, has_mark, is_closing, is_small_talk
from prep.notes.found import Found
from prep.notes.remembered import remembered
from prep.notes.sentences import Sentence

_CUT = 800

_ASKED = AnyCase(
    r"\b(?:asked|asks|asking)\b(?!-)(?! (?:him|her|them|the (?:interviewer|recruiter|hr|team|panel|company|manager)|for (?:a )?(?:clarif|feedback|time|hint|more time|referral|leave|help|permission|the salary))\b)"
    r"|\b(?:was|were|been|got|getting|am|being) (?:then |also |next |first |finally )?(?:asked|quizzed|grilled|questioned|told to|given (?:a|an|the|two|three|one|this|some|\d))\b"
    r"|\b(?:gave|given|handed|posed) (?:me|us) [^.:?!\n]{0,60}?\b(?:problem|question|task|puzzle|exercise|assignment|challenge)\b"
    r"|\b(?:gave|gives|giving|handed|posed|threw|presented|showed) (?:me |us )(?:with )?(?:a|an|the|two|three|one|this|some|another|\d)\b(?! (?:\w+ ){0,3}(?:confidence|skills?|opportunity|experience|ideas?|insights?|knowledge|chance|sense|ability|perspective|understanding|freedom|tools?)\b)"
    r"|\b(?!main challenge)(?:first|second|third|fourth|fifth|next|last|final|another|other|one|main|coding|technical|follow-?up|opening|design|sql|1st|2nd|3rd|only) (?:(?:\w+ )?(?:questions?|problems?|tasks?|exercises?|challenges?|puzzle)|(?<!only )one)\b.{0,30}?(?:\b(?:was|were|is|about|on|to|involved|asked|required)\b|[:：-])"
    r"|\bquestions? (?:was|were|is|are|included|revolved|related|around|on|about|from|like|regarding)\b"
    r"|\bwanted (?:an? (?:concrete |specific )?example|examples|to (?:know|hear|see|understand))\b|\b(?:wanted|expected|told|requested|needed|challenged|prompted|invited|pushed|pressed) me (?:to|on|about)\b"
    r"|\b(?:quizzed|grilled|drilled|probed|tested|questioned|interrogated)(?: me)?(?: \w+)? (?:on|about|into)\b"
    r"|\b(?:i|we) had to (?:\w+ )?(?:implement|write|design|code|explain|find|build|solve|describe|create|draw|estimate|present|debug|optimi[sz]e|refactor)\b"
    r"|\b(?:started|began|kicked off|opened|ended|closed|finished) (?:off )?(?:with|by asking)\b.{0,80}?(?:introduc|question|tell me|yourself|asking|\?)"
    r"|\b(?:started|opened|began|kicked off) (?:off )?(?:with|w/) (?:why|how|what|when|where|tell|[\"“])|\b(?:follow(?:ed)?[- ]?up|came|then|next)(?: \w+)? (?:with|was|asked)\b.{0,60}?\?"
    r"|\b(?:interviewer|recruiter|manager|he|she|they|hr)(?:'s| then| also| next)? (?:asked|asks|wanted to know|was curious|wondered|inquired|brought up|questioned|quizzed|probed)\b",
    needs="ask|question|problem|task|exercise|challenge|puzzle| one| me |quizzed|grilled|told|given|gave|gives|giving|handed|posed|threw|presented|showed|wanted|drilled|probed|tested|interrogated|had to|started|began|kicked|opened|ended|closed|finished|follow|came|then|next|curious|wondered|inquired|brought",
)
_ASKED_ELSEWHERE = AnyCase(
    r"\bme (?:preguntó|preguntaron|pidió|pidieron|hicieron|pregunta|han preguntado|ha preguntado)\b|\b(?:m['’](?:a|ont) (?:ensuite |aussi |également )?(?:demandé|posé|interrogé|questionné)|on me demande|il fallait|question (?:sur|était))"
    r"|\b(?:fragte|fragten|wurde(?: ich)? .{0,20}gefragt|hat mich gefragt|wollte(?:n)? wissen|frage (?:war|nach|zu|lautete)|sollte ich|bat mich|gefragt(?: wurde)?)\b|\b(?:vroeg|vroegen|werd .{0,20}gevraagd|wilde(?:n)? weten|moest ik|de vraag (?:was|of)|gevraagd)\b"
    r"|\b(?:pu+c+hh?a|poocha|poochha|puchhi)\b|(?<![访疑询学])(?:问了|问我|又问|接着问|追问|问到|还问|然后问|被问|面试官问|问：|问:)|让我|要求我|提问了",
    needs="pregunt|pidi|hicieron|demande|fallait|question sur|frag|wissen|sollte|bat mich|vroeg|vraag|weten|moest|ucha|ccha|uchha|cchha|chhi|pooch",
)
_STEMS = (
    "ask", "question", "problem", "task", "exercise", "challenge", "puzzle", "given", " me ", " us ", "quiz", "grill",
    "drill", "probe", "tested", "interrog", "had to", "started", "began", "kicked", "opened", "ended", "closed", "finished",
    "follow", "curious", "wonder", "inquir", "brought up", " one ", "wanted", "?", "？", "pregunt", "pidi", "hicieron",
    "demand", "posé", "fallait", "frag", "wissen", "sollte", "bat mich", "vroeg", "vraag", "weten", "moest", "ucha", "uchha",
    "ooch", "问", "让我", "要求",
)  # fmt: skip
_I_ASKED = AnyCase(
    r"\b(?:i|we)(?:'d| also| then| even| had| have| should have| could have| would| will| was going to| wanted to|'ll| can| might)?(?: have)? ask(?:ed|ing)?\b(?! to | about my)|\byou(?:['’]ll|['’]re)?(?: will| may| might| can| could| are| would| should| get| often| usually)*(?: be| get| expect to be)? (?:asked|given|expected)\b|\bbefore i asked\b|\byou wanted\b|\bi (?:wanted to (?:know|see|hear|check|learn|make sure)|was (?:curious|hoping))\b|\bwhat (?:i|we) (?:was|were|got) asked\b|\basked (?:me )?to (?:also |then )?(?:write|code|dry[- ]run|run|explain|optimi[sz]e|show|implement|do|test) (?:down |out )?(?:(?:it|that|this|the same)\b|(?:the |my )?(?:code|solution|approach)(?: for (?:it|the same|that|this)| on|\s*[.,]|$))|\b(?:gave|give|given) me (?:a |an |the |some |good |positive |enough |few |\w+ )?(?:hints?|time|feedback|offer|minutes?|chance|link|positive|opportunity|tips?|advice)\b|\b(?:share|sharing|compartir|partager|teilen) (?:my |the |your |l['’]|den |la )?(?:screen|pantalla|écran|bildschirm)\b|\bshould(?:'ve| have)? asked?\b|\bi (?:asked|ask)\b|\b(?:yo )?pregunté\b|\bj['’]ai demandé\b|\bich (?:habe )?(?:fragte|gefragt)\b|\bik vroeg\b|我(?:问(?!到)|提问)|\bwas asked by (?:my|our)\b|\bmy questions?\b|\bask(?:ed)? for (?:an? )?(?:clarif|feedback|hint|time|(?:simpler|better|more|optimi[sz]ed|another|different|alternative|cleaner|faster) )"
)
_VAGUE = AnyCase(
    r"^\W*(?:(?:they|he|she|the interviewer|interviewers?) )?(?:asked|was asked|were asked|i was asked)?\W*(?:me )?(?:a |some |few |many |several |a few |lot of |a lot of |lots of |numerous |basic |general |\d{1,3} |various |multiple |other |more |all |simple |easy |medium |hard |technical |coding |these |those |the |following |interview |hr |behavioral |different |tough ){0,8}questions?(?: (?:were |was |are )?(?:asked|in this round|there|here|below|of \w{1,20} level)){0,3}\W*$"
)
_ABOUT_QUESTIONS = AnyCase(
    r"\bquestions? asked by\b|\b(?:this|these|that|such|those) (?:type|kind|sort|category)s? of (?:\w+ )?questions?\b"
    r"|\b(?:share|list|publish|post|document|collect|prepare)(?:s|d|ed|ing)?(?: \w+){0,4} questions?\b(?! (?:about|on|like|such))"
    r"|\basked (?:me |us )?(?:for|to (?:come|attend|join|schedule|book|apply|send|share))\b(?: \w+){0,3} (?:interview|call|meeting|chat|cv|resume|availability|slot|date)\b"
)
_NOT_ASKED = AnyCase(
    r"\bno (?:\w+ ){0,3}questions?\b|\b(?:didn['’]t|did not|wasn['’]t|weren['’]t|was not|were not|never) (?:\w+ )?ask"
)
_STATED_BELOW = AnyCase(
    r"\bthe following (?:\w+ ){0,3}(?:problems?|questions?|tasks?|exercises?)\b"
)
_LIST_FOLLOWS = re.compile(r"[:：]\s*$")
_COUNTED = AnyCase(
    r"\b(?:\d+|two|three|four|five|six|ten|few|some|several|many|numerous|multiple|lot of|couple of)\b[\w ,-]{0,40}\b(?:questions|problems|mcqs?|puzzles|things)\b(?!.{0,20}\b(?:about|on|related|regarding|from|like|such|based|around)\b)"
)
_TO_YOU = AnyCase(r"\b(?:you|your)\b")
_QUOTED = re.compile(
    r"[\"“”«»「『*][\s*\"]{0,3}([^\"“”«»「」『』*\n]{4,300}?)[\s*\"]{0,3}[\"“”«»」』*]"
)


def told_questions(parts: Sequence[Sentence], confidence: float, by: str) -> list[Found]:
    """The questions that prose reports; sentences on one source line become one question."""
    found: list[Found] = []
    for part in parts:
        strength = _strength(part.text)
        if strength <= 0:
            continue
        told = Found(part.text, part.line, part.last_line, part.block, confidence * strength, by)
        if found and told.line <= found[-1].last_line:
            found[-1] = _joined(found[-1], told)
        else:
            found.append(told)
    return found


@remembered
def may_be_told(text: str) -> bool:
    """Whether the text holds any word with which prose reports a question: a quick look."""
    low = text.casefold()
    return holds_any(low, _STEMS)


@remembered
def is_told(text: str) -> bool:
    """Whether the text says that the interviewer asked something."""
    cut = text[:_CUT]
    if not may_be_told(cut):
        return False
    told = _ASKED.search(cut) or _ASKED_ELSEWHERE.search(cut)
    return told is not None and not _I_ASKED.search(cut)


def _strength(text: str) -> float:
    cut = text[:_CUT]
    if not may_be_told(cut) or is_closing(cut):
        return 0.0
    if _VAGUE.match(cut) or (_LIST_FOLLOWS.search(cut) and len(cut) < 200):
        return 0.0
    if _NOT_ASKED.search(cut):
        return 0.0
    quoted = max((asks(one) for one in _QUOTED.findall(cut)), default=0.0)
    if quoted < 0.8 and _ABOUT_QUESTIONS.search(cut):
        return 0.0
    if quoted < 0.8 and ":" not in cut and _STATED_BELOW.search(cut):
        return 0.0
    if is_told(cut):
        only_counted = _COUNTED.search(cut) and quoted < 0.8 and ":" not in cut
        return 0.4 if only_counted else 1.0
    if not has_mark(cut) or _I_ASKED.search(cut):
        return 0.0
    if quoted >= 0.85:
        return 0.9
    if is_small_talk(cut):
        return 0.0
    return 0.9 if asks(cut) >= 0.85 and _TO_YOU.search(cut) else 0.5


def _joined(left: Found, right: Found) -> Found:
    return left._replace(
        text=f"{left.text} {right.text}",
        last_line=max(left.last_line, right.last_line),
        confidence=max(left.confidence, right.confidence),
    )
