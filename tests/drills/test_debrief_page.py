"""The debrief to keep and to print: all of it, and nothing in it that a browser would run."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from prep.casebook import PanelRole
from prep.drills import AnswerMode, Dealt, Drill, DrillQuestion, Member, Phase, Rating
from prep.drills.card import Attempt
from prep.drills.debrief_page import as_markdown, as_page
from prep.drills.model import AskedProbe, Closing
from prep.drills.recorded import Recorded
from prep.drills.recording import Spoken
from prep.questions.model import Lack

EVENING = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)
MONDAY = date(2026, 11, 23)
ANA = Member(1, "Ana Ruiz", PanelRole.HIRING_MANAGER)
DEALT = Dealt("own1", "own1", None, "Why *us*?", "motivational", "", ("Asked before",), 1, 100)
PROBE = AskedProbe(
    1, "p", "depth", "And if not?", 45, EVENING, EVENING + timedelta(seconds=45), "Then I wait.", 20
)
QUESTION = DrillQuestion(
    1,
    DEALT,
    Phase.DONE,
    EVENING,
    EVENING,
    "The queue.\n<script>alert(1)</script>",
    90,
    (Lack.RESULT,),
    (PROBE,),
    Rating.HARD,
    EVENING,
    ("End with what came of it.",),
)
DRILL = Drill(
    "d",
    "a",
    2,
    AnswerMode.ALOUD,
    (ANA,),
    (QUESTION, DrillQuestion(2, replace(DEALT, text="And you?"))),
    EVENING,
    closing=Closing(EVENING, EVENING, typed="Who left last?"),
)
BEFORE = {"own1": (Attempt(Rating.AGAIN, date(2026, 11, 16)),)}


def markdown() -> str:
    return as_markdown(DRILL, "Harbor Mutual", "Mon 23 Nov, 18:00", BEFORE, {}, (), MONDAY)


def test_it_holds_question_answer_time_probe_ratings_and_what_to_do() -> None:
    text = markdown()
    for part in (
        "# Debrief: Harbor Mutual",
        "Mon 23 Nov, 18:00. 1 of 2 questions answered, 1:30 of answering.",
        "## 1. Why \\*us\\*?",
        "Asked by Ana Ruiz, hiring manager. Asked before.",
        "> The queue.",
        "1:30, within the 1:40 it may take.",
        "> Then I wait.",
        "**Your rating: Hard.** Before: again (Mon 16 Nov).",
        "- Nothing in the last third says how it ended.",
        "- End with what came of it.",
        "Not reached:",
        "- And you?",
        "You asked them:",
        "- Who left last?",
    ):
        assert part in text


def test_what_was_recorded_stands_below_each_answer() -> None:
    taken = {
        (1, 0): Recorded(Spoken(90, 3.2, 72, 2, 4.1), kept=True),
        (1, 1): Recorded(Spoken(9, 0.8, 6, 0, 0), kept=False),
    }
    text = as_markdown(DRILL, "Harbor Mutual", "Mon 23 Nov, 18:00", BEFORE, taken, (), MONDAY)
    answer, probe = text.split("*And if not?*")
    assert "First word after 3 s, spoke 1:12, two pauses over 2 s, the longest 4 s." in answer
    assert "First word after 1 s, spoke 0:06, no pause over 2 s." in probe


def test_the_page_to_print_stands_alone_and_runs_nothing() -> None:
    page = as_page(markdown(), "Debrief <1>")
    assert page.startswith("<!doctype html>")
    assert "<title>Debrief &lt;1&gt;</title>" in page
    assert "<script" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert "http" not in page
