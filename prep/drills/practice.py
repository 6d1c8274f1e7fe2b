"""What the first interview says about a question's card, and what practice says about a question."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from prep.drills.card import Attempt, Card
from prep.drills.interview_days import InterviewDays
from prep.drills.model import Rating
from prep.drills.schedule import practice_day, seeded
from prep.questions.model import Reason
from prep.text import day_text

_BY_OWN_RATING = {
    1: Rating.EASY,
    2: Rating.GOOD,
    3: Rating.GOOD,
    4: Rating.HARD,
    5: Rating.AGAIN,
}
"""The user's 1 (came easily) to 5 (went badly) as the rating it would have had in a drill."""


_NOTHING_CAME = re.compile(
    r"\b(blank\w*|froze\w*|no (?:idea|clue|answer)|no (?:good|real) answer|nothing to say"
    r"|did(?:n'?t| not) (?:even )?(?:know|remember|answer)|could(?:n'?t| not) (?:answer|remember|recall)"
    r"|stumped|wrong|gave up|skipped|(?:not|un)[ -]?answered)\b"
)
_CAME_AT_ONCE = re.compile(
    r"\b(nailed|aced|spot.on|smashed|crushed|strong|excellent|perfect\w*|easy|by heart"
    r"|(?:very|really|super) (?:well|good|strong|confident))\b"
)

_FLAGGED, _OTHERS, _MOST_MORE = 3.0, 1.0, 2


@dataclass(frozen=True, slots=True)
class FirstTime:
    """How a question went in its first interview. `said` is what the notes say of that, in one
    text; `worked_out` is when the answer was last worked out since, `kept` when the notes came into
    the file. Moments are aware."""

    interview_id: str
    own_rating: int | None
    difficult: bool
    said: str = ""
    worked_out: datetime | None = None
    kept: datetime | None = None

    @property
    def rating(self) -> Rating:
        """As a rating in a drill: by the user's own word, else by what the notes say. Hard where it
        is flagged and nothing tells how badly it went; good where it is not."""
        if self.own_rating in _BY_OWN_RATING:
            return _BY_OWN_RATING[self.own_rating]
        said = self.said.casefold().replace("\u2019", "'")
        if self.difficult:
            return Rating.AGAIN if _NOTHING_CAME.search(said) else Rating.HARD
        return Rating.EASY if _CAME_AT_ONCE.search(said) else Rating.GOOD

    def learned_on(self, days: InterviewDays, zone: tzinfo) -> date | None:
        """The practice day on which the answer was last learned; None where it was not.

        One that went badly was not learned in the interview but on the day when its answer was
        worked out. One that went well was known on the day of the interview, or, where that has no
        date, on the day its notes were kept.
        """
        if not self.rating.is_pass:
            return practice_day(self.worked_out, zone) if self.worked_out else None
        held = days.by_interview.get(self.interview_id)
        return held or (practice_day(self.kept, zone) if self.kept else None)


def first_card(card_id: str, went: FirstTime, days: InterviewDays, zone: tzinfo) -> Card | None:
    """The card that the first interview gives a question, before any drill; None where nothing
    was learned yet."""
    learned_on = went.learned_on(days, zone)
    return seeded(card_id, went.rating, learned_on) if learned_on else None


def weight_of(flagged: bool, asked_again: int) -> float:
    """How much a question counts on the day: a flagged one three times any other, and one more for
    each further time that it was asked, at most two more. The three is the weight that the
    schedule was simulated with; the rest is our own judgement, no study's."""
    return (_FLAGGED if flagged else _OTHERS) + min(max(asked_again, 0), _MOST_MORE)


def practice_reason(attempts: Sequence[Attempt]) -> Reason | None:
    """What practice shows, oldest attempt first: difficult after again or hard, fine after two
    practice days in a row that ended well, nothing in between."""
    if not attempts:
        return None
    newest = attempts[-1]
    when = day_text(newest.answered_on, newest.answered_on)
    if not newest.rating.is_pass:
        return Reason("practice", "difficult", f"Rated {newest.rating.value} in a drill on {when}")
    last_of_day = {attempt.answered_on: attempt.rating for attempt in attempts}
    ratings = list(last_of_day.values())[-2:]
    if len(ratings) == 2 and all(rating.is_pass for rating in ratings):
        return Reason("practice", "fine", f"Answered well on two days, last on {when}")
    return None
