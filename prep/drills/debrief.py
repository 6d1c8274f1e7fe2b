"""What to take from a drill: the time in words, one or two next actions, never a mark."""

from collections.abc import Sequence

from prep.drills.model import AnswerMode, Drill, Rating
from prep.drills.timing import LEFT_OPEN_SECONDS
from prep.questions.delivery import delivery
from prep.questions.lacks import next_actions
from prep.questions.model import Lack
from prep.text import count_of

WORDS_A_MINUTE = 150
"""How fast people talk on average; turns words that were typed into seconds of speech."""

_MOST_ACTIONS = 2
_IN_MINUTES_FROM = 120
_CLOCK_UP_TO = 3600

_BY_RATING = {
    Rating.AGAIN: "Work this answer out, then say it once without looking.",
    Rating.HARD: "Say it aloud once more tomorrow, from the first sentence to the result.",
    Rating.GOOD: "Leave it until it is due again.",
    Rating.EASY: "Leave it until it is due again.",
}


def actions_for(rating: Rating, found: Sequence[Lack]) -> tuple[str, ...]:
    """One or two things to do to the answer next, by how it went and by what it lacked."""
    actions = list(next_actions(found)) if found else []
    if rating is Rating.AGAIN or not actions:
        actions.insert(0, _BY_RATING[rating])
    return tuple(actions[:_MOST_ACTIONS])


def answer_words(answer: str, mode: AnswerMode) -> str:
    """The answer, or that there is none."""
    return answer or ("No answer given." if mode is AnswerMode.TYPED else "You noted nothing.")


def time_words(seconds: int | None, target: int, answer: str, mode: AnswerMode) -> str:
    """The time of an answer against its target: "1:48, 8 seconds over the 1:40 it should take".

    Typing takes its own time, so a typed answer is also given as the time it takes to say; "" where
    nothing was typed.
    """
    if mode.left_empty(answer):
        return ""
    if seconds is None:
        minutes = LEFT_OPEN_SECONDS // 60
        return f"Not timed: it was left open for more than {minutes} minutes"
    if mode is AnswerMode.TYPED:
        spoken = spoken_seconds(answer)
        said = f"said aloud it takes about {_clock(spoken)}, {_against(spoken, target)}"
        return f"Typed in {_clock(seconds)}; {said}"
    return f"{_clock(seconds)}, {_against(seconds, target)}"


def delivery_words(answer: str, seconds: int | None, mode: AnswerMode) -> tuple[str, ...]:
    """Pace and fillers of a spoken answer, where what was said stands there and not notes of it."""
    return delivery(answer, seconds) if mode.is_spoken else ()


def spoken_seconds(text: str) -> int:
    """About how long a text takes to say, in seconds."""
    return round(len(text.split()) / WORDS_A_MINUTE * 60)


def summary(drill: Drill) -> str:
    """ "3 of 3 questions answered, 5:40 of answering. 1 rated again or hard." """
    if not any(question.was_put for question in drill.questions):
        return "Nothing was answered, so there is nothing to look back on."
    timed = [question.seconds or 0 for question in drill.questions if drill.was_answered(question)]
    hard = sum(
        question.rating is not None and not question.rating.is_pass for question in drill.questions
    )
    words = f"{drill.answered} of {count_of(len(drill.questions), 'question')} answered"
    words += f", {_clock(sum(timed))} of answering." if timed else "."
    return f"{words} {hard} rated again or hard." if hard else words


def _against(seconds: int, target: int) -> str:
    if seconds > target:
        return f"{_over(seconds - target)} over the {_clock(target)} it should take"
    return f"within the {_clock(target)} it may take"


def _over(seconds: int) -> str:
    if seconds < _IN_MINUTES_FROM:
        return count_of(seconds, "second")
    return count_of(round(seconds / 60), "minute")


def _clock(seconds: int) -> str:
    if seconds >= _CLOCK_UP_TO:
        return count_of(round(seconds / 60), "minute")
    return f"{seconds // 60}:{seconds % 60:02d}"
