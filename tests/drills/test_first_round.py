"""Promises and doubts of the first interview as questions of the second."""

from datetime import UTC, datetime

from prep.casebook import Interviewer, PanelRole
from prep.drills import seated
from prep.drills.card import AskedBefore
from prep.drills.first_round import left_behind
from prep.notes.doubts import Doubt, find_doubts
from prep.notes.model import Promise

PANEL = seated(
    [Interviewer("Ana", PanelRole.HIRING_MANAGER), Interviewer("Lee", PanelRole.EXECUTIVE)]
)
MINE = Promise("I'll send the plan of the move.", "me", 14, "by Friday")
THEIRS = Promise("They call on Monday.", "them", 15, "Monday")
DOUBT = Doubt("Priya was not sure that I have led more than three people", 9)

NOTES = """# First interview

- Priya was worried that I have no experience with unions
- I was worried about the time
- Tom doubted that six weeks are enough.

## Their concerns
- short stay at the last place

## Next steps
- she wondered whether to call HR
"""


def test_doubts_come_before_promises_and_only_ones_own_promises_count() -> None:
    doubted, promised = left_behind([THEIRS, MINE], [DOUBT], PANEL, {})
    assert "not sure that I have led more than three people" in doubted.text
    assert (doubted.why, doubted.seat) == (("Doubted last time, line 9",), 2)
    assert 'you said: "I\'ll send the plan of the move". What has come of it?' in promised.text
    assert (promised.why, promised.seat) == (("Promised by you, line 14",), 1)
    assert doubted.question_id is doubted.bank_question_id is None


def test_what_was_asked_in_an_earlier_drill_does_not_come_again() -> None:
    (doubted,) = left_behind([], [DOUBT], PANEL, {})
    before = AskedBefore(datetime(2026, 11, 20, tzinfo=UTC), "Lee", PanelRole.EXECUTIVE)
    assert left_behind([], [DOUBT, DOUBT], PANEL, {doubted.card_id: before}) == []
    assert len(left_behind([], [DOUBT, DOUBT], PANEL, {})) == 1


def test_doubts_are_found_with_their_lines_and_the_candidates_own_worries_are_not() -> None:
    found = {each.line: each.text for each in find_doubts(NOTES)}
    assert set(found) == {3, 5, 8, 11}
    assert found[8] == "short stay at the last place"


def test_a_long_line_is_no_trouble() -> None:
    assert find_doubts("they were worried " * 50_000)[0].line == 1
    assert find_doubts("") == ()
