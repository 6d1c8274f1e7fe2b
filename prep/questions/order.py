"""Which question to prepare first: the hardest, and those most likely to be asked again."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import Literal

from prep.questions.model import Question, Stated
from prep.text import same_text_key

State = Literal["to work out", "ready"]

_OF_THE_PART = frozenset({"section", "title"})
"""Reasons that speak of the part of the notes a question stands in; the others speak of itself."""


def ranked(questions: Sequence[Question]) -> list[Question]:
    """Hardest and most likely to return first. The rule, each line deciding where the last is even:

    1. difficult by a word on itself (overruled, rated 4 or 5, said in the notes, shown in practice),
       then difficult by the section it stands in, then those nothing is said of, then the fine;
    2. to work out before ready;
    3. asked more often first, as in several interviews or again by later notes;
    4. the higher own rating first;
    5. asked earlier in its interview first.

    That a question comes back is advice of the trade (shesaid.com, thebalancemoney.com), not a study.
    """
    asked = times_asked(questions)
    return sorted(
        questions,
        key=lambda each: (
            _tier(each),
            each.ready,
            -asked[same_text_key(each.text)],
            -(each.own_rating or 0),
            each.position,
            each.question_id,
        ),
    )


def times_asked(questions: Iterable[Question]) -> dict[str, int]:
    """How often each text was asked, by its `prep.text.same_text_key`: in how many interviews, and
    how often again, as the user said of later notes."""
    interviews: dict[str, set[str]] = defaultdict(set)
    again: Counter[str] = Counter()
    for each in questions:
        key = same_text_key(each.text)
        interviews[key].add(each.interview_id)
        again[key] += each.occurrences
    return {key: len(where) + again[key] for key, where in interviews.items()}


def state_of(question: Question) -> State:
    """Whether its answer is still to be worked out; only the user's own word makes it ready."""
    return "ready" if question.ready else "to work out"


def stated_of(question: Question) -> Stated:
    """How difficult it counts, and "unstated" where nobody said: no word or rating of the user's
    (3 of 5 leaves it open), no practice, nothing in the notes."""
    if question.difficult:
        return "yes"
    return "no" if _is_said_to_be_fine(question) else "unstated"


def chosen(
    questions: Iterable[Question],
    *,
    application_id: str | None = None,
    competency: str | None = None,
    state: State | None = None,
    only_difficult: bool = False,
) -> list[Question]:
    """The questions that pass every filter given, in the order they came."""
    return [
        each
        for each in questions
        if application_id in (None, each.application_id)
        and competency in (None, each.competency)
        and state in (None, state_of(each))
        and (each.difficult or not only_difficult)
    ]


def _tier(question: Question) -> int:
    if not question.difficult:
        return 3 if _is_said_to_be_fine(question) else 2
    return 0 if _by_own_word(question) else 1


def _by_own_word(question: Question) -> bool:
    return (
        question.verdict == "difficult"
        or (question.own_rating or 0) >= 4
        or any(
            each.says == "difficult" and each.kind not in _OF_THE_PART for each in question.reasons
        )
    )


def _is_said_to_be_fine(question: Question) -> bool:
    return (
        question.verdict == "fine"
        or question.own_rating in (1, 2)
        or any(each.says == "fine" for each in question.reasons)
    )
