"""What kind of answer a question is after, told from its wording (the words of a bank's `type`)."""

import re
from typing import Final

_STORY: Final = re.compile(r"\b(a|the last|one) (time|situation|occasion|moment|day|case)\b")
_PAST_CASE: Final = re.compile(
    r"\b(an?|one|some|the last|your last) [\w' -]{0,40}\byou(r team)?('ve| have| had| were| \w+(ed|ew|ade|old|ave|ook|ost|ong))\b"
    r"|\bexamples?\b|\bhave you (ever )?\w+|\b(when|how|what|why|who|where) (did|have|had|was|were) you\b"
    r"|\byour (biggest|greatest|worst|hardest|proudest|best|most \w+) (mistake|failure|challenge|achievement|success|project|decision|accomplishment|regret)\b"
    r"|\b(proud of|proudest|a mistake|a failure|a conflict|a disagreement)\b"
)
_HABIT: Final = re.compile(
    r"\bwhat do you do (when|if)\b|\bhow do you (\w+ly |usually )?(handle|deal|cope|react|respond|prioriti[sz]e|organi[sz]e|stay|keep|resolve|"
    r"motivate|delegate|give|take|receive|work|plan|juggle|balance|build|win|persuade|learn|manage (stress|conflict|"
    r"people|your|a team|time|deadlines|pressure|change|expectations|priorities|disagreement))\b"
)
_CASE: Final = re.compile(
    r"\b(what|how|where|which|who|when) (would|will) you\b|\bwould you\b|\bimagine\b|\bsuppose\b|\bwhat if\b|\bhow might you\b"
    r"|\bif you (were|had|saw|found|got|could)\b|\bfirst (90|ninety|100|30|thirty) days\b"
)
_BUILD: Final = re.compile(
    r"\bhow would you (design|implement|build|test|debug|secure|scale|store|model|calculate|compute|measure|optimi[sz]e|configure|architect)\b"
)
_MOTIVATION: Final = re.compile(
    r"\bwhy (do you want|are you|did you (leave|apply|choose)|us\b|this|our|should we|the (gap|change|move)|would you (want|like|leave))"
    r"|\babout (yourself|you)\b|\bthrough your (cv|r[eé]sum[eé]|background|career|experience)\b|\byour (background|career so far)\b"
    r"|\b(motivat|attract|interest|excit|driv)\w+ you\b|\bsee yourself\b|\bin (five|5|ten|10|three|3) years\b"
    r"|\bstrengths?\b|\bweakness(es)?\b|\bsalary\b|\bpay (range|expectation)|\bnotice period\b|\brelocat|\bleaving\b"
    r"|\blooking for\b|\bknow about (us|the company|our (company|firm|organi[sz]ation))\b|\bwhat (do|would) you (like|enjoy|want|expect)\b|\bquestions for us\b|\bhobbies\b"
    r"|\bwhat('s| is| are) your [\w -]*(style|strength|goal|philosophy|passion|ambition|plan|dream|hobb)"
    r"|\bwhat (makes|sets) you\b|\bhire you\b|\bdescribe yourself\b|\bthree words\b|\b(when|how soon) (can|could) you start\b"
)
_TALK: Final = re.compile(
    r"\b(give|prepare|hold|deliver) (us )?an? ([\w-]+ ){0,3}(presentation|talk|pitch|demo lesson)\b"
    r"|\b\d+[- ]minute (presentation|talk|pitch|lesson)\b"
)
_KNOWLEDGE: Final = re.compile(
    r"^(so |and |ok(ay)?,? )?(what('s| is| are| does| do)|how (does|do|is|are|can|many|much)|explain|define|compare|which|describe how|when (do|is|should)|why (is|does|do|are))\b"
    r"|\bdifferences? between\b|\bdesign (an? |the )|\bpros and cons\b|\bbest practices\b"
)

_CLEARLY: Final = {
    "behavioural": re.compile(
        r"\b(a|the last|one) (time|situation|occasion|moment)\b|\bexamples? of (a|an|when|how|where) "
        r"|\b(an?|one|your last) [\w' -]{0,40}\byou(r team)?('ve| have| had| were| \w+(ed|ew|ade|old|ave|ook|ost|ong))\b"
        r"|\byour (biggest|greatest|worst|proudest) (mistake|failure|achievement|success|accomplishment|regret)\b"
        r"|\b(most proud of|proudest)\b"
    ),
    "situational": re.compile(
        r"\bimagine\b|\bsuppose\b|\bif you (were|had|saw|found|got)\b|\bwhat (would|will) you do\b|\bfirst (90|ninety|100|30|thirty) days\b"
        r"|\bhow (would|will|might) you (\w+ly )?(handle|deal|react|respond|go about|approach|proceed|cope|resolve)\b"
    ),
    "motivational": re.compile(
        r"\bwhy (do you want|us\b|this (job|role|position|company|firm|team|place)|our|should we)"
        r"|\b(attract|interest|excit|motivat|dr[ae]w)\w* you (about|to|in|here|most)\b"
    ),
    "technical": re.compile(
        r"^(so |and |ok(ay)?,? )?(explain|define|compare|how (does|is|are) (?!(your?|we|us|the team)\b))|\bdifferences? between\b"
        r"|\bpros and cons\b|^(so |and |ok(ay)?,? )?how do you (implement|debug|secure|calculate|compute|configure|optimi[sz]e|cost|price)\b"
        r"|\bhow would you (design|implement|debug|secure|calculate|compute|configure|optimi[sz]e|architect)\b"
    ),
    "presentation": _TALK,
}


def clear_type(text: str) -> str:
    """The type where the wording clearly tells it; "" where a probe for that type could miss."""
    kind = question_type(text)
    return kind if _CLEARLY[kind].search(_line(text)) else ""


def question_type(text: str) -> str:
    """One of behavioural, situational, motivational, technical, presentation.

    A question about a habit ("How do you handle stress?") counts as behavioural: a case answers it
    best. A bare topic ("Distributed locks") is technical. What stays unclear is behavioural where
    the question speaks to the person, else technical.
    """
    line = _line(text)
    for pattern, kind in (
        (_TALK, "presentation"),
        (_STORY, "behavioural"),
        (_MOTIVATION, "motivational"),
        (_PAST_CASE, "behavioural"),
        (_BUILD, "technical"),
        (_CASE, "situational"),
        (_HABIT, "behavioural"),
        (_KNOWLEDGE, "technical"),
    ):
        if pattern.search(line):
            return kind
    return "behavioural" if re.search(r"\b(you|your)\b", line) else "technical"


def _line(text: str) -> str:
    return " ".join(text.casefold().replace("\u2019", "'").split())
