"""The twenty competencies: their titles, and a guess which one a question is about.

They are our own cut through three public catalogues: the sample competencies of the US Office of
Personnel Management, the UK Civil Service behaviours and the Great Eight factors.
"""

import re
from dataclasses import dataclass
from typing import Final

from prep.questions.question_type import question_type


@dataclass(frozen=True, slots=True)
class Competency:
    """`words` are beginnings of words, `phrases` are looked for as they stand."""

    title: str
    words: frozenset[str]
    phrases: tuple[str, ...] = ()


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


COMPETENCIES: Final[dict[str, Competency]] = {
    "ownership": Competency(
        "Ownership",
        _words("own ownership accountab responsib mistake fault blame regret initiative unasked"),
        ("not your job", "nobody asked", "took charge", "your own work", "stepped up"),
    ),
    "delivery": Competency(
        "Delivery",
        _words("deliver deadline schedule late delay milestone launch finish"),
        ("on time", "to the end", "got it done", "get things done"),
    ),
    "prioritising": Competency(
        "Prioritising",
        _words("prioriti workload juggl urgent overload multitask"),
        (
            "too much to do",
            "at once",
            "at the same time",
            "what comes first",
            "say no",
            "said no",
            "time management",
            "competing demands",
        ),
    ),
    "problem_analysis": Competency(
        "Problem analysis",
        _words("problem root analy diagnos investigat troubleshoot data puzzle debug"),
        ("find out why", "found out why", "the real cause", "did not add up"),
    ),
    "judgement": Competency(
        "Judgement",
        _words("decision decid judgement judgment choose chose dilemma trade-off tradeoff"),
        (
            "without all the facts",
            "incomplete information",
            "not enough information",
            "gut feeling",
        ),
    ),
    "communication": Competency(
        "Communication",
        _words("explain communicat presentation present audience listen message misunderst layman"),
        ("bad news", "in plain words", "non-technical"),
    ),
    "influence": Competency(
        "Influence without authority",
        _words("influenc persuad convinc buy-in negotiat sceptic skeptic"),
        (
            "change someone's mind",
            "changed someone's mind",
            "without authority",
            "get people on board",
            "got people on board",
            "win over",
            "won over",
        ),
    ),
    "teamwork": Competency(
        "Teamwork",
        _words("teamwork team colleague collaborat teammate coworker co-worker together"),
        ("work with others", "work beside"),
    ),
    "conflict": Competency(
        "Conflict",
        _words("conflict disagree argu difficult-person quarrel tension clash confront dispute"),
        (
            "difficult person",
            "difficult colleague",
            "difficult coworker",
            "hard to work with",
            "do not get along",
            "did not get along",
            "didn't get along",
            "don't get along",
        ),
    ),
    "customer": Competency(
        "Customer focus",
        _words("customer client patient guest pupil parent user complain resident tenant"),
        ("service user",),
    ),
    "quality_risk": Competency(
        "Quality and risk",
        _words(
            "quality risk safety safe hazard error incident standard check audit complian accident"
        ),
        ("near miss",),
    ),
    "adaptability": Competency(
        "Adaptability",
        _words("adapt unexpected ambigu uncertain sudden flexib"),
        (
            "change of plan",
            "plans changed",
            "big change",
            "last minute",
            "last-minute",
            "new situation",
        ),
    ),
    "resilience": Competency(
        "Resilience",
        _words(
            "stress pressure setback resilien fail failure failed rejection criticism burnout overwhelm"
        ),
        ("bounce back", "hard time", "bad day", "gave up", "go wrong", "went wrong"),
    ),
    "learning": Competency(
        "Learning",
        _words("learn feedback train weakness develop skill course grow"),
        ("up to date", "new to you", "from scratch"),
    ),
    "improvement": Competency(
        "Improvement",
        _words("improv innovat creativ idea automat efficien streamlin simplif"),
        ("new way", "do it differently", "better way"),
    ),
    "leading_people": Competency(
        "Leading people",
        _words(
            "lead led leader leadership manage manager coach mentor delegat motivat hire hiring underperform"
        ),
        ("your team members", "direct report", "people you led", "someone who reported to you"),
    ),
    "strategy": Competency(
        "Strategy",
        _words("strateg vision long-term roadmap competitor market trend"),
        ("big picture", "in five years", "in three years", "where is this industry"),
    ),
    "commercial": Competency(
        "Commercial sense",
        _words("budget cost money revenue profit sale price margin saving commercial"),
        ("business case",),
    ),
    "integrity": Competency(
        "Integrity",
        _words("ethic integrity honest confidential rule dishonest principle values trust"),
        (
            "right thing",
            "against your values",
            "look the other way",
            "bend the rules",
            "unpopular truth",
        ),
    ),
    "inclusion": Competency(
        "Inclusion",
        _words("inclusi divers cultur background bias belong disab accessib"),
        ("different from you", "left out", "feel welcome"),
    ),
}

COMPETENCY_IDS: Final = tuple(COMPETENCIES)

_WEAK = frozenset(
    _words(
        "team colleague customer client patient guest pupil parent user manage data problem decid"
    )
)
"""Words that stand in questions about anything: they count half."""

_NAMED, _STRONG, _HALF = 4, 2, 1
_WORD = re.compile(r"[a-z][a-z'-]*")


def competency_title(competency: str) -> str:
    """The title of a competency's id; an id that is not known is its own title."""
    known = COMPETENCIES.get(competency)
    return known.title if known else competency.replace("_", " ").capitalize()


def guess_competency(text: str) -> str:
    """The id of the competency that a question is about; "" where the words do not tell.

    Questions about knowledge or about reasons to come are about no competency.
    """
    if question_type(text) not in ("behavioural", "situational"):
        return ""
    lowered = text.casefold().replace("\u2019", "'")
    found = {name: _score(lowered, one) for name, one in COMPETENCIES.items()}
    best = max(found, key=lambda name: found[name])
    return best if found[best] > 0 else ""


def _score(text: str, competency: Competency) -> float:
    """How much a question's words speak for a competency; of two equal ones the earlier word wins."""
    hits = [(match.start(), _weight(match.group(), competency)) for match in _WORD.finditer(text)]
    hits += [(text.find(phrase), _NAMED) for phrase in competency.phrases if phrase in text]
    hits = [(place, weight) for place, weight in hits if weight]
    if not hits:
        return 0.0
    earliest = min(place for place, _ in hits)
    return sum(weight for _, weight in hits) - earliest / (len(text) * 2)


def _weight(word: str, competency: Competency) -> int:
    stems = [stem for stem in competency.words if _is_form(word, stem)]
    if not stems:
        return 0
    return _HALF if all(stem in _WEAK for stem in stems) else _STRONG


def _is_form(word: str, stem: str) -> bool:
    """ "prioritised" is a form of "prioriti"; a stem of four letters or fewer takes short endings only."""
    if not word.startswith(stem):
        return False
    ending = word[len(stem) :]
    return len(stem) > 4 or ending in {"", "s", "d", "ed", "er", "ers", "ing", "y", "ly", "ership"}
