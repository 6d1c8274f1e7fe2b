"""What candidates say aloud when they have no answer: "I can't think of one right now.", "Um. Pass." """

import re

from prep.questions.remarks import folded

_HESITATES = re.compile(r"\b(?:u+m+|u+h+m*|e+r+m*|h+m+m*|mhm|ah+)\b(?:\.{1,3}|[,\u2026-])? ?")
_AGAIN = re.compile(r"\b([\w']{1,12}), (?=\1\b)")
_GIVES_UP = re.compile(
    r"(?:sorry|honestly|unfortunately)\b[^.?!]{0,40}(?:don't|do not|can't|cannot) (?:know|remember|recall)"
    r"|\bi (?:don't|do not) (?:really |actually |honestly )?know,? (?:to be honest|honestly|sorry|the answer|that one|this one)"
    r"|\bi (?:don't|do not) (?:really|actually|honestly) know[.!]"
    r"|(?:^|[.?!\u2026,] ?)i (?:don't|do not) (?:really |actually )?know[.!]*$"
    r"|\b(?:i've |i have |i |just )lost (?:my |the )(?:train of thought|thread)"
    r"|\bi have no (?:idea|clue)(?:[,.!]|$)|\b(?:i'm|i am) blanking|\bi (?:went|go) blank"
    r"|\bi(?:'m| am) not (?:(?:exactly|really|quite) )?sure (?:what (?:it|that|this) (?:is|means)|of the (?:exact )?\w{1,12} (?:for|of))"
    r"|\bi (?:don't|do not) know what [\w.-]{1,20} is[.!]|\bbeyond my (?:current )?(?:skills?|knowledge|level)"
    r"|\bi(?:'m| am) not sure (?:what else|how to answer|what to say)"
    r"|(?:i'm |i am )?drawing a blank|my mind (?:went|is|has gone|just went) blank|i blanked|(?:that|this)"
    r"(?: one)? (?:threw|stumped) me|i (?:can't|cannot) answer|i don't know how to (?:say|answer)"
    r"|\bi (?:don't|do not|wouldn't) (?:really |actually |even )?know how to (?:explain|put|describe|phrase|word|express)"
    r" (?:it|this|that)(?: any)?(?: better| differently| well)?(?: (?:now|right now|really|to you))?(?:[.!\u2026]|$)"
    r"|\bi (?:don't|do not|can't|cannot|couldn't) (?:(?:really|actually|honestly|even) )?(?:have|think of|come up with|remember|recall)"
    r" (?:(?:one|any|anything|nothing|something|an? (?:good |real |better |concrete |specific |single )?(?:answer|example|reason|story|time|situation|case))"
    r" (?:(?:like that |for (?:that|this|it|you) )?(?:in mind|to mind|right now|now|at the moment|off the top|to (?:hand|give|offer)|just now|on the spot|for (?:that|this|you))\b)"
    r"|(?:an? (?:good |real |better |concrete |specific |single )?(?:answer|example|reason)|one|anything)(?:,? (?:sorry|honestly|to be honest|actually))?(?:[.!\u2026]|$))"
    r"|\b(?:i'm|i am) (?:(?:really|honestly|actually|just) )?not sure[.!,\u2026]{0,3} (?:(?:i'm |i am )?sorry|pass)\b"
    r"|(?:^|[.!?\u2026,] ?)(?:(?:i'll|i will|i'd|i think i'll|i'll have to|i have to|let's|can (?:i|we)|i'd (?:rather|like to)) )?pass(?: on (?:this|that|it)(?: one)?)?(?:,? (?:please|sorry))?[.!\u2026]*$"
    r"|\bcan (?:i|we) (?:please )?(?:skip|pass on|come back to) (?:this|that|it)\b"
)


def admits(words: str, begins_before: int | None = None) -> bool:
    """Whether spoken words say that there is no answer, hesitation and stammer left out.

    `begins_before`: only where the admission begins within so many characters; what follows them
    belongs to the next caption.
    """
    text, border = _fluent(words), None
    if begins_before is not None:
        border = len(_fluent(words[:begins_before]))
    found = _GIVES_UP.search(text)
    if found is None:
        return False
    begins = found.end() - len(found[0].lstrip(".?!\u2026, "))
    return border is None or begins < border


def _fluent(words: str) -> str:
    """Words without "um" and without what is said twice, "it's, it's"."""
    return _AGAIN.sub("", _HESITATES.sub("", folded(words)))
