"""A drill from its start to its debrief, in the file: what each press of a button leaves there."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from prep import casebook, journeys
from prep.casebook import Interviewer, PanelRole
from prep.drills import AnswerMode, Drill, DrillPlan, Phase, Rating, Turn, card_store, seated
from prep.drills import store as drill_store
from prep.drills.opening import DrillRunning
from prep.drills.panel import PanelRefused
from prep.drills.stress import Stressor
from prep.drills.turns import AnsweredElsewhere
from prep.questions import store as question_store
from prep.questions.model import BankQuestion, Probe
from prep.store import Store, open_store
from tests.drills.harbor import STORY, harbor

ME = "me"
ZONE = ZoneInfo("Europe/Lisbon")
EVENING = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)
MONDAY = date(2026, 11, 23)
PANEL = seated(
    [
        Interviewer("Ana Ruiz", PanelRole.HIRING_MANAGER),
        Interviewer("Tom Reyes", PanelRole.PEER),
    ]
)
BANK = (
    BankQuestion(
        bank_question_id="peer-001",
        text="How do you want to be told that you are wrong?",
        type="motivational",
        competencies=("teamwork",),
        roles=("any",),
        seniority=("mid",),
        asked_by=("peer",),
        rounds=(2,),
        target_seconds=60,
        max_seconds=90,
        probes=(Probe("peer-001-p1", "depth", "When did that last happen?"),),
        strong=(),
        weak=(),
        anchors=(),
        bank="panel/peer",
        bank_title="Peers",
    ),
)


def at(seconds: float) -> datetime:
    return EVENING + timedelta(seconds=seconds)


@pytest.fixture
def application_id(store: Store) -> str:
    """Harbor Mutual, second interview on Fri 27 Nov, two difficult questions of the first one."""
    coming = datetime(2026, 11, 27, 10, 0, tzinfo=UTC)
    return harbor(store, EVENING - timedelta(days=13), coming, questions=2)


def begin(store: Store, application_id: str, mode: AnswerMode = AnswerMode.TYPED) -> Drill:
    plan = DrillPlan(application_id, PANEL, 3, mode)
    return drill_store.drill(store, ME, journeys.start_drill(store, ME, plan, BANK, ZONE, EVENING))


def now_in(store: Store, drill: Drill) -> Drill:
    return drill_store.drill(store, ME, drill.drill_id)


def turn_of(drill: Drill, position: int, phase: Phase) -> Turn:
    return Turn(drill.drill_id, position, phase)


def answer(store: Store, drill: Drill, position: int, text: str, now: datetime) -> None:
    turn = turn_of(drill, position, Phase.ANSWERING)
    journeys.submit_answer(store, ME, turn, text, BANK, now)


def answer_probe(store: Store, drill: Drill, position: int, text: str, now: datetime) -> None:
    turn = turn_of(drill, position, Phase.PROBING)
    journeys.submit_probe_answer(store, ME, turn, text, BANK, now)


def rate(store: Store, drill: Drill, position: int, rating: Rating, now: datetime) -> None:
    turn = turn_of(drill, position, Phase.RATING)
    journeys.rate_answer(store, ME, turn, rating, ZONE, now)


def go_through(store: Store, drill: Drill, ratings: list[Rating]) -> None:
    """Answer after 80 s, the probe after 30 s more, rate after 10 s more, question by question."""
    for position, rating in enumerate(ratings, start=1):
        start = (position - 1) * 120
        answer(store, drill, position, STORY, at(start + 80))
        answer_probe(store, drill, position, "It held for a year.", at(start + 110))
        rate(store, drill, position, rating, at(start + 120))


def test_a_drill_starts_with_its_first_question_on_the_table(
    store: Store, application_id: str
) -> None:
    drill = begin(store, application_id)
    assert [q.dealt.card_id for q in drill.questions] == ["own1", "own2", "peer-001"]
    assert [q.phase for q in drill.questions] == [Phase.ANSWERING, Phase.WAITING, Phase.WAITING]
    first = drill.questions[0]
    assert (first.asked, first.deadline) == (EVENING, at(100))
    assert drill.asker(first).title == "Tom Reyes, peer"
    assert drill_store.running_drill(store, ME) == drill


def test_a_whole_drill_leaves_answers_times_probes_and_ratings(
    store: Store, application_id: str
) -> None:
    drill = begin(store, application_id)
    go_through(store, drill, [Rating.AGAIN, Rating.GOOD, Rating.EASY])
    done = now_in(store, drill)
    assert done.finished == at(360)
    assert not done.ended_early
    assert done.current is None
    assert [q.phase for q in done.questions] == [Phase.DONE] * 3
    assert [q.rating for q in done.questions] == [Rating.AGAIN, Rating.GOOD, Rating.EASY]
    assert [q.seconds for q in done.questions] == [80, 80, 80]
    assert [q.probes[0].seconds for q in done.questions] == [30, 30, 30]
    assert [q.answer for q in done.questions] == [STORY] * 3
    assert done.questions[2].probes[0].text == "When did that last happen?"
    assert all(1 <= len(q.next_actions) <= 2 for q in done.questions)
    assert drill_store.running_drill(store, ME) is None


def test_the_next_question_is_put_when_the_one_before_is_rated(
    store: Store, application_id: str
) -> None:
    drill = begin(store, application_id)
    go_through(store, drill, [Rating.GOOD, Rating.GOOD])
    third = now_in(store, drill).questions[2]
    assert (third.phase, third.asked, third.deadline) == (Phase.ANSWERING, at(240), at(300))


def test_a_probe_has_its_own_45_seconds(store: Store, application_id: str) -> None:
    drill = begin(store, application_id)
    answer(store, drill, 1, STORY, at(80))
    probe = now_in(store, drill).questions[0].probes[0]
    assert (probe.asked, probe.deadline, probe.target_seconds) == (at(80), at(125), 45)


def test_what_an_answer_lacks_chooses_the_probe(store: Store, application_id: str) -> None:
    drill = begin(store, application_id)
    answer(store, drill, 1, "We would talk about it as a team, and we would decide it.", at(60))
    question = now_in(store, drill).questions[0]
    assert question.lacks
    assert question.probes[0].when in {*question.lacks, "depth", "always"}


@pytest.mark.parametrize("mode", [AnswerMode.ALOUD, AnswerMode.RECORDED])
def test_nothing_noted_of_a_spoken_answer_lacks_nothing(
    store: Store, application_id: str, mode: AnswerMode
) -> None:
    drill = begin(store, application_id, mode)
    answer(store, drill, 1, "  ", at(60))
    question = now_in(store, drill).questions[0]
    assert (question.lacks, question.answer) == ((), "")
    assert question.phase is Phase.PROBING


def test_a_rated_answer_is_due_by_fsrs_and_in_time_for_friday(
    store: Store, application_id: str
) -> None:
    drill = begin(store, application_id)
    go_through(store, drill, [Rating.AGAIN, Rating.GOOD, Rating.EASY])
    cards = card_store.cards(store, ME)
    due = {card_id: card.due_on for card_id, card in cards.items()}
    assert due == {
        "own1": date(2026, 11, 24),
        "own2": date(2026, 11, 25),
        "peer-001": date(2026, 11, 26),  # easy would be 8 days, but the interview is on the 27th
    }
    assert card_store.attempts(store, ME, "own2")[0].answered_on == MONDAY


def test_practice_says_of_an_own_question_that_it_is_difficult(
    store: Store, application_id: str
) -> None:
    go_through(store, begin(store, application_id), [Rating.AGAIN])
    question = question_store.question(store, ME, "own1")
    practice = [reason for reason in question.reasons if reason.kind == "practice"]
    assert [reason.evidence for reason in practice] == ["Rated again in a drill on Mon 23 Nov"]


def test_two_days_answered_well_say_that_it_is_fine(store: Store, application_id: str) -> None:
    go_through(store, begin(store, application_id), [Rating.GOOD, Rating.GOOD, Rating.GOOD])
    says = {q.question_id: q.reasons for q in question_store.questions(store, ME)}
    assert says["own1"] == ()
    tuesday = EVENING + timedelta(days=1)
    plan = DrillPlan(application_id, PANEL, 3, AnswerMode.TYPED)
    journeys.start_drill(store, ME, plan, (), ZONE, tuesday)
    drill = drill_store.running_drill(store, ME)
    assert drill is not None
    answer(store, drill, 1, STORY, tuesday + timedelta(seconds=50))
    answer_probe(store, drill, 1, "Yes.", tuesday + timedelta(seconds=70))
    rate(store, drill, 1, Rating.GOOD, tuesday + timedelta(seconds=80))
    card_id = drill.questions[0].dealt.card_id
    (reason,) = question_store.question(store, ME, card_id).reasons
    assert (reason.says, reason.evidence) == (
        "fine",
        "Answered well on two days, last on Tue 24 Nov",
    )


def test_the_same_question_is_asked_by_someone_else_the_next_time(
    store: Store, application_id: str
) -> None:
    first = begin(store, application_id)
    go_through(store, first, [Rating.AGAIN, Rating.AGAIN, Rating.AGAIN])
    later = EVENING + timedelta(days=1)
    drill_id = journeys.start_drill(store, ME, first.plan, BANK, ZONE, later)
    second = drill_store.drill(store, ME, drill_id)
    before = {q.dealt.card_id: q.dealt.seat for q in first.questions if q.dealt.question_id}
    for question in second.questions:
        if question.dealt.question_id:
            assert question.dealt.seat != before[question.dealt.card_id]


def test_a_second_click_does_nothing_twice(store: Store, application_id: str) -> None:
    drill = begin(store, application_id)
    answer(store, drill, 1, STORY, at(80))
    answer(store, drill, 1, STORY, at(80.2))
    answer_probe(store, drill, 1, "", at(80.4))
    assert now_in(store, drill).questions[0].phase is Phase.PROBING
    answer_probe(store, drill, 1, "It held.", at(100))
    answer_probe(store, drill, 1, "It held.", at(100.1))
    rate(store, drill, 1, Rating.HARD, at(110))
    rate(store, drill, 1, Rating.HARD, at(110.2))
    question = now_in(store, drill).questions[0]
    assert (question.seconds, len(question.probes), question.rating) == (80, 1, Rating.HARD)
    assert len(card_store.attempts(store, ME, "own1")) == 1


@pytest.mark.parametrize(
    "press",
    [
        lambda store, drill: answer(store, drill, 1, "Other words", at(90)),
        lambda store, drill: answer_probe(store, drill, 1, "Other words", at(90)),
        lambda store, drill: rate(store, drill, 1, Rating.EASY, at(90)),
        lambda store, drill: journeys.restart_clock(
            store, ME, turn_of(drill, 1, Phase.ANSWERING), at(90)
        ),
    ],
)
def test_a_tab_that_is_behind_is_told_so_and_changes_nothing(
    store: Store, application_id: str, press: Callable[[Store, Drill], None]
) -> None:
    drill = begin(store, application_id)
    go_through(store, drill, [Rating.GOOD])
    before = now_in(store, drill)
    with pytest.raises(AnsweredElsewhere, match="already answered in another tab"):
        press(store, drill)
    assert now_in(store, drill) == before


def test_the_words_of_a_tab_that_is_behind_are_handed_back(
    store: Store, application_id: str
) -> None:
    drill = begin(store, application_id)
    answer(store, drill, 1, STORY, at(80))
    with pytest.raises(AnsweredElsewhere) as refusal:
        answer(store, drill, 1, "My other words", at(90))
    assert refusal.value.typed == "My other words"


def test_a_draft_outlasts_the_page_and_the_server(store: Store, application_id: str) -> None:
    drill = begin(store, application_id)
    journeys.save_draft(store, ME, turn_of(drill, 1, Phase.ANSWERING), "Half a sen")
    store.close()
    again = open_store(store.path, at(30))
    try:
        found = drill_store.running_drill(again, ME)
        assert found is not None
        assert found.questions[0].answer == "Half a sen"
        assert found.questions[0].deadline == at(100)
        answer(again, drill, 1, STORY, at(40))
        journeys.save_draft(again, ME, turn_of(drill, 1, Phase.PROBING), "It held")
        journeys.save_draft(again, ME, turn_of(drill, 1, Phase.ANSWERING), "Too late")
        question = now_in(again, drill).questions[0]
        assert (question.answer, question.probes[0].answer) == (STORY, "It held")
    finally:
        again.close()


def test_a_draft_after_the_probe_was_answered_changes_nothing(
    store: Store, application_id: str
) -> None:
    drill = begin(store, application_id)
    answer(store, drill, 1, STORY, at(80))
    answer_probe(store, drill, 1, "It held.", at(1080))  # left open: not timed
    journeys.save_draft(store, ME, turn_of(drill, 1, Phase.PROBING), "Too late")
    probe = now_in(store, drill).questions[0].probes[0]
    assert (probe.answer, probe.seconds) == ("It held.", None)


def test_after_a_break_the_clock_can_begin_again(store: Store, application_id: str) -> None:
    drill = begin(store, application_id)
    journeys.restart_clock(store, ME, turn_of(drill, 1, Phase.ANSWERING), at(3600))
    answer(store, drill, 1, STORY, at(3660))
    journeys.restart_clock(store, ME, turn_of(drill, 1, Phase.PROBING), at(7200))
    answer_probe(store, drill, 1, "It held.", at(7220))
    question = now_in(store, drill).questions[0]
    assert (question.seconds, question.probes[0].seconds) == (60, 20)


def test_a_clock_set_back_gives_no_negative_time(store: Store, application_id: str) -> None:
    drill = begin(store, application_id)
    answer(store, drill, 1, STORY, at(-500))
    answer_probe(store, drill, 1, "It held.", at(-900))
    question = now_in(store, drill).questions[0]
    assert (question.seconds, question.probes[0].seconds) == (0, 0)


def test_words_for_a_drill_that_was_ended_elsewhere_are_handed_back(
    store: Store, application_id: str
) -> None:
    drill = begin(store, application_id)
    journeys.end_drill(store, ME, drill.drill_id, at(30))
    with pytest.raises(AnsweredElsewhere, match="This drill was ended in another tab") as refusal:
        answer(store, drill, 1, STORY, at(80))
    assert refusal.value.typed == STORY
    assert now_in(store, drill).answered == 0


def test_a_clock_set_back_does_not_block_a_probe_without_words(
    store: Store, application_id: str
) -> None:
    drill = begin(store, application_id)
    answer(store, drill, 1, STORY, at(80))
    answer_probe(store, drill, 1, "", at(-3600))
    assert now_in(store, drill).questions[0].phase is Phase.RATING


def test_ended_early_keeps_what_was_answered(store: Store, application_id: str) -> None:
    drill = begin(store, application_id)
    go_through(store, drill, [Rating.GOOD])
    journeys.end_drill(store, ME, drill.drill_id, at(130))
    journeys.end_drill(store, ME, drill.drill_id, at(500))
    ended = now_in(store, drill)
    assert (ended.finished, ended.ended_early, ended.answered) == (at(130), True, 1)
    assert ended.questions[0].answer == STORY
    (past,) = drill_store.past_drills(store, ME)
    assert (past.company, past.questions, past.answered) == ("Harbor Mutual", 3, 1)


def test_a_drill_in_which_nothing_was_answered_is_not_listed(
    store: Store, application_id: str
) -> None:
    drill = begin(store, application_id)
    journeys.end_drill(store, ME, drill.drill_id, at(5))
    assert drill_store.past_drills(store, ME) == []


def test_two_drills_do_not_run_at_once(store: Store, application_id: str) -> None:
    drill = begin(store, application_id)
    with pytest.raises(DrillRunning, match="running already"):
        begin(store, application_id)
    assert drill_store.running_drill(store, ME) == drill


def test_a_panel_of_nobody_starts_nothing(store: Store, application_id: str) -> None:
    plan = DrillPlan(application_id, (), 3, AnswerMode.TYPED)
    with pytest.raises(PanelRefused, match="1 to 6 members"):
        journeys.start_drill(store, ME, plan, BANK, ZONE, EVENING)
    assert drill_store.running_drill(store, ME) is None


def test_a_rating_that_fails_halfway_leaves_nothing(store: Store, application_id: str) -> None:
    drill = begin(store, application_id)
    answer(store, drill, 1, STORY, at(80))
    answer_probe(store, drill, 1, "It held.", at(110))
    before = now_in(store, drill)
    with store.transaction() as db:  # an attempt that stands already: the key refuses a second
        question = replace(before.questions[0], position=1)
        card_store.add_attempt(db, ME, drill.drill_id, question, Rating.GOOD, MONDAY, at(1))
    with pytest.raises(Exception, match="Duplicate key"):
        rate(store, drill, 1, Rating.GOOD, at(120))
    assert now_in(store, drill) == before
    assert card_store.cards(store, ME) == {}


def test_one_candidate_never_sees_another_ones_drill(store: Store, application_id: str) -> None:
    drill = begin(store, application_id)
    go_through(store, drill, [Rating.GOOD])
    assert drill_store.running_drill(store, "someone") is None
    assert drill_store.past_drills(store, "someone") == []
    assert card_store.cards(store, "someone") == {}
    assert drill_store.asked_before(store, "someone") == {}
    with pytest.raises(casebook.NotFound):
        drill_store.drill(store, "someone", drill.drill_id)


def test_a_running_drill_is_read_with_two_queries(store: Store, application_id: str) -> None:
    drill = begin(store, application_id)
    go_through(store, drill, [Rating.GOOD])
    asked: list[str] = []

    class Counting:
        def rows(self, sql: str, /, **values: object) -> list[dict[str, object]]:
            asked.append(sql)
            return store.rows(sql, **values)

        def one(self, sql: str, /, **values: object) -> dict[str, object] | None:
            return next(iter(self.rows(sql, **values)), None)

    assert drill_store.running_drill(Counting(), ME) == now_in(store, drill)
    assert len(asked) == 2


def begin_with(store: Store, application_id: str, **more: Any) -> Drill:
    plan = DrillPlan(application_id, PANEL, 2, AnswerMode.TYPED, **more)
    return drill_store.drill(store, ME, journeys.start_drill(store, ME, plan, BANK, ZONE, EVENING))


def test_a_pause_adds_its_length_to_the_clock(store: Store, application_id: str) -> None:
    drill = begin(store, application_id)
    journeys.pause_drill(store, ME, drill.drill_id, at(40))
    journeys.pause_drill(store, ME, drill.drill_id, at(45))  # a second tab: nothing more
    assert now_in(store, drill).paused == at(40)
    journeys.resume_drill(store, ME, drill.drill_id, at(640))
    question = now_in(store, drill).questions[0]
    assert (question.asked, question.deadline) == (at(600), at(700))
    answer(store, drill, 1, STORY, at(660))
    assert now_in(store, drill).questions[0].seconds == 60


def test_an_answer_given_in_another_tab_ends_the_pause(store: Store, application_id: str) -> None:
    drill = begin(store, application_id)
    journeys.pause_drill(store, ME, drill.drill_id, at(40))
    answer(store, drill, 1, STORY, at(100))
    now = now_in(store, drill)
    assert now.paused is None
    assert now.questions[0].seconds == 40
    journeys.pause_drill(store, ME, drill.drill_id, at(110))  # ten seconds into the probe
    journeys.resume_drill(store, ME, drill.drill_id, at(50))  # and the clock was set back
    assert now_in(store, drill).questions[0].probes[0].asked == at(100)


def test_two_probes_the_second_by_what_is_still_lacking(store: Store, application_id: str) -> None:
    drill = begin_with(store, application_id, probes_each=2)
    answer(store, drill, 1, "We would do it together and it would be fine for all of us.", at(50))
    answer_probe(store, drill, 1, "I called the ten oldest customers and sorted the cases.", at(90))
    question = now_in(store, drill).questions[0]
    assert question.phase is Phase.PROBING
    first, second = question.probes
    assert first.when != second.when
    stale = Turn(drill.drill_id, 1, Phase.PROBING, 1)
    journeys.submit_probe_answer(store, ME, stale, first_answer(store, drill), BANK, at(95))
    assert now_in(store, drill).questions[0].probes[1].answer == ""  # pressed twice: nothing
    with pytest.raises(AnsweredElsewhere):
        journeys.submit_probe_answer(store, ME, stale, "Other words", BANK, at(96))
    answer_probe(store, drill, 1, "Down to 200 after six weeks.", at(120))
    assert now_in(store, drill).questions[0].phase is Phase.RATING


def first_answer(store: Store, drill: Drill) -> str:
    return now_in(store, drill).questions[0].probes[0].answer


def test_after_an_empty_probe_answer_there_is_no_second_probe(
    store: Store, application_id: str
) -> None:
    drill = begin_with(store, application_id, probes_each=2)
    answer(store, drill, 1, STORY, at(50))
    answer_probe(store, drill, 1, "", at(90))
    assert now_in(store, drill).questions[0].phase is Phase.RATING


def test_a_draft_of_the_second_probe_leaves_the_first_alone(
    store: Store, application_id: str
) -> None:
    drill = begin_with(store, application_id, probes_each=2)
    answer(store, drill, 1, STORY, at(50))
    late = at(50 + 3600)  # left open: the first probe has no time of its own
    answer_probe(store, drill, 1, "The first.", late)
    turn = Turn(drill.drill_id, 1, Phase.PROBING, 2)
    journeys.save_draft(store, ME, turn, "The sec")
    assert [p.answer for p in now_in(store, drill).questions[0].probes] == ["The first.", "The sec"]


def test_the_ladder_asks_three_times_whatever_the_form(store: Store, application_id: str) -> None:
    drill = begin_with(store, application_id, stressors=frozenset({Stressor.LADDER}))
    answer(store, drill, 1, STORY, at(50))
    for number in (1, 2, 3):
        answer_probe(store, drill, 1, "Because it was so.", at(50 + 30 * number))
    question = now_in(store, drill).questions[0]
    assert [probe.when for probe in question.probes] == ["ladder"] * 3
    assert question.phase is Phase.RATING


def test_a_silence_puts_the_probe_eight_seconds_later(store: Store, application_id: str) -> None:
    drill = begin_with(store, application_id, stressors=frozenset({Stressor.SILENCE}))
    waits = []
    for position in (1, 2):
        answer(store, drill, position, STORY, at(100 * position))
        asked = now_in(store, drill).questions[position - 1].probes[0].asked
        waits.append((asked - at(100 * position)).total_seconds())
        answer_probe(store, drill, position, "Yes, it did.", at(100 * position + 40))
        rate(store, drill, position, Rating.GOOD, at(100 * position + 50))
    assert sorted(waits) == [0, 8]


def test_the_candidates_own_questions_end_the_drill(store: Store, application_id: str) -> None:
    drill = begin_with(store, application_id, asks_back=True)
    for position in (1, 2):
        answer(store, drill, position, STORY, at(100 * position))
        answer_probe(store, drill, position, "It held.", at(100 * position + 40))
        rate(store, drill, position, Rating.GOOD, at(100 * position + 50))
    now = now_in(store, drill)
    assert (now.current, now.finished) == (None, None)
    assert now.closing is not None
    assert now.closing.deadline == at(550)  # five minutes after the last rating
    journeys.ask_them(store, ME, drill.drill_id, ["ask_them-001"], "Why?", at(300), done=False)
    assert drill_store.running_drill(store, ME) is not None
    journeys.ask_them(store, ME, drill.drill_id, ["ask_them-001"], "Why?\nWho?", at(310), done=True)
    closed = now_in(store, drill)
    assert closed.finished == at(310)
    assert closed.closing is not None
    assert (closed.closing.chosen, closed.closing.typed) == (("ask_them-001",), "Why?\nWho?")
    journeys.ask_them(store, ME, drill.drill_id, [], "Too late", at(400), done=True)
    assert now_in(store, drill).closing == closed.closing
