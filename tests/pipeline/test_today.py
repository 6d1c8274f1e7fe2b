"""The next things worth doing, on Monday 23 November 2026, 09:00 UTC."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from prep import casebook, journeys
from prep.casebook import Interviewer, PanelRole, Stage
from prep.drills import AnswerMode, DrillPlan, Member
from prep.pipeline.calm import calm_lines, not_to_write
from prep.pipeline.day import Day, interview_name, read_day
from prep.pipeline.thing import Kind, Thing
from prep.pipeline.today import Things, more_words, things_of
from prep.questions import store as question_store
from prep.questions.model import Answer, Question
from prep.references import Call
from prep.store import Store
from tests.pipeline.searches import ME, NOW, S
from tests.references.desk import ana

TODAY = NOW.date()
ZONE = UTC


@pytest.fixture
def harbor(store: Store) -> str:
    """An application in its first interview, with nothing else in the file."""
    return added(store, "Harbor Mutual")


def added(store: Store, company: str, stage: Stage = S.FIRST_INTERVIEW) -> str:
    return journeys.add_application(store, ME, company, "Lead", stage, date(2026, 11, 12), NOW)


def interview(
    store: Store,
    application_id: str,
    in_days: float,
    round: int = 1,
    noted: bool = True,
    promised_on: date | None = None,
) -> str:
    with store.transaction() as db:
        interview_id = casebook.add_interview(
            db, ME, application_id, NOW, round=round, kind="video",
            starts=NOW + timedelta(days=in_days), time_zone="UTC", promised_on=promised_on,
        )  # fmt: skip
        if noted:
            db.run(
                "insert into notes values ($me, $id, $application, $id, '', '', '', $id, '', $now)",
                me=ME, id=interview_id, application=application_id, now=NOW,
            )  # fmt: skip
    return interview_id


def hard_questions(store: Store, application_id: str, count: int) -> list[str]:
    questions = [
        Question(
            f"{application_id}{number}", application_id, "", f"Why {number}?", "", "", "",
            5, None, True, False, number, 1,
        )
        for number in range(count)
    ]  # fmt: skip
    with store.transaction() as db:
        question_store.add_questions(db, ME, questions, NOW)
    return [question.question_id for question in questions]


def plan_next_step(store: Store, application_id: str, words: str, on: date | None) -> None:
    [known] = [
        each for each in casebook.applications(store, ME) if each.application_id == application_id
    ]
    journeys.edit_application(store, ME, replace(known, next_step=words, next_step_on=on))


def day(store: Store, now: datetime = NOW) -> Day:
    return read_day(store, ME, now, ZONE)


def things(store: Store, now: datetime = NOW) -> list[Thing]:
    return list(things_of(day(store, now)).now)


def kinds(store: Store) -> list[Kind]:
    return [thing.kind for thing in things(store)]


def test_an_empty_file_asks_for_nothing(store: Store) -> None:
    assert things(store) == []
    assert not day(store).any_application


def test_the_day_is_read_in_eight_queries(store: Store) -> None:
    asked = Counting(store)
    read_day(asked, ME, NOW, ZONE)
    assert asked.queries == 8


class Counting:
    """A store that counts what it is asked."""

    def __init__(self, store: Store) -> None:
        self.store, self.queries = store, 0

    def rows(self, sql: str, /, **values: object) -> list[dict[str, object]]:
        self.queries += 1
        return self.store.rows(sql, **values)

    def one(self, sql: str, /, **values: object) -> dict[str, object] | None:
        self.queries += 1
        return self.store.one(sql, **values)


def test_an_interview_without_notes_asks_for_them(store: Store, harbor: str) -> None:
    held = interview(store, harbor, in_days=-1, noted=False)
    [thing] = things(store)
    assert thing.title == "Note down what Harbor Mutual asked"
    assert thing.sentence == "First interview yesterday, and its notes are not in yet."
    assert (thing.page, thing.params) == ("notes", {"application": harbor, "interview": held})


@pytest.mark.parametrize("in_days", [-15, -0.02, 2])
def test_not_after_a_fortnight_nor_while_it_goes_on_nor_before(
    store: Store, harbor: str, in_days: float
) -> None:
    interview(store, harbor, in_days, noted=False)
    assert Kind.NOTES not in kinds(store)


def test_an_application_at_an_end_asks_for_nothing(store: Store, harbor: str) -> None:
    interview(store, harbor, in_days=-1, noted=False)
    hard_questions(store, harbor, 2)
    plan_next_step(store, harbor, "Call Dana", TODAY)
    journeys.enter_stage(store, ME, harbor, S.REJECTED, TODAY, NOW)
    assert things(store) == []
    assert calm_lines(day(store)) == []


def test_answers_and_a_drill_before_the_coming_interview(store: Store, harbor: str) -> None:
    interview(store, harbor, in_days=-11)
    interview(store, harbor, in_days=3, round=2)
    first, *_ = hard_questions(store, harbor, 3)
    journeys.save_answer(store, ME, first, Answer(in_full="In March I ..."), NOW)
    answers, drill, _ = things(store)
    assert answers.title == "Work out 2 answers that went badly"
    assert answers.sentence == "Second interview with Harbor Mutual in 3 days."
    assert answers.page == "hard_questions"
    assert drill.title == "Practise 3 questions before a panel"
    assert drill.sentence == ("They are due today. Second interview with Harbor Mutual in 3 days.")
    assert (drill.page, drill.params) == ("panel_drill", {"application": harbor})


def test_an_answer_that_is_ready_is_not_asked_for(store: Store, harbor: str) -> None:
    [only] = hard_questions(store, harbor, 1)
    journeys.set_ready(store, ME, only, True)
    [drill] = things(store)
    assert drill.kind is Kind.DRILL
    assert drill.sentence == "It is due today. From your interview with Harbor Mutual."


@pytest.mark.parametrize(
    ("due_on", "last_on", "in_days", "is_due"),
    [
        (date(2026, 11, 23), date(2026, 11, 20), 9, True),
        (date(2026, 11, 24), date(2026, 11, 20), 9, False),
        (date(2026, 11, 23), date(2026, 11, 23), 9, False),
        (date(2026, 12, 24), date(2026, 11, 20), 1, True),
        (date(2026, 12, 24), date(2026, 11, 23), 1, False),
    ],
)
def test_a_practised_question_is_due_on_its_day_and_on_the_eve_of_the_interview(
    store: Store, harbor: str, due_on: date, last_on: date, in_days: int, is_due: bool
) -> None:
    interview(store, harbor, in_days, round=2)
    [only] = hard_questions(store, harbor, 1)
    journeys.set_ready(store, ME, only, True)
    with store.transaction() as db:
        db.run(
            "insert into card values ($me, $id, $id, null, null, null, 3.0, 5.0, $last, $due)",
            me=ME, id=only, last=last_on, due=due_on,
        )  # fmt: skip
    assert (Kind.DRILL in kinds(store)) is is_due


def test_a_running_drill_comes_instead_of_a_new_one(store: Store, harbor: str) -> None:
    hard_questions(store, harbor, 1)
    panel = (Member(1, "Ana", PanelRole.PEER), Member(2, "Tom", PanelRole.HR))
    plan = DrillPlan(harbor, panel, 3, AnswerMode.TYPED)
    journeys.start_drill(store, ME, plan, (), UTC, NOW)
    assert kinds(store) == [Kind.RUNNING_DRILL, Kind.ANSWERS]


def test_a_next_step_comes_on_its_day(store: Store, harbor: str) -> None:
    plan_next_step(store, harbor, "Send the card", TODAY + timedelta(days=1))
    assert things(store) == []
    assert calm_lines(day(store)) == ["Nothing to do for Harbor Mutual until Tue 24 Nov."]
    plan_next_step(store, harbor, "Send the card", TODAY - timedelta(days=3))
    [thing] = things(store)
    assert thing.title == "Send the card"
    assert thing.sentence == "Harbor Mutual, planned for Fri 20 Nov."


def test_a_promise_whose_day_has_passed(store: Store, harbor: str) -> None:
    interview(store, harbor, in_days=-11, promised_on=date(2026, 11, 20))
    [thing] = things(store)
    assert thing.title == "Ask Harbor Mutual where things stand"
    assert thing.sentence == "They promised an answer by Fri 20 Nov."


def test_until_the_promised_day_there_is_nothing_to_do(store: Store, harbor: str) -> None:
    interview(store, harbor, in_days=-4, promised_on=date(2026, 12, 2))
    assert things(store) == []
    assert calm_lines(day(store)) == ["Nothing to do for Harbor Mutual until Thu 3 Dec."]


def test_without_a_promise_seven_working_days_pass(store: Store, harbor: str) -> None:
    interview(store, harbor, in_days=-11)  # Thu 12 Nov: the seventh working day is Mon 23 Nov
    [thing] = things(store)
    assert thing.sentence == "First interview 11 days ago; they named no day."
    assert things(store, NOW - timedelta(days=1)) == []
    assert calm_lines(day(store, NOW - timedelta(days=1))) == [
        "Nothing to do for Harbor Mutual until Mon 23 Nov."
    ]


def test_nobody_is_asked_who_answered_or_whom_a_step_is_planned_for(
    store: Store, harbor: str
) -> None:
    interview(store, harbor, in_days=-11, promised_on=date(2026, 11, 20))
    plan_next_step(store, harbor, "Ask Dana", TODAY + timedelta(days=2))
    assert things(store) == []
    plan_next_step(store, harbor, "", None)
    assert kinds(store) == [Kind.PROMISE]
    journeys.enter_stage(store, ME, harbor, S.SECOND_INTERVIEW, TODAY, NOW)
    assert things(store) == []


def test_a_stage_that_the_interview_has_left_behind(store: Store) -> None:
    harbor = added(store, "Harbor Mutual", S.APPLIED)
    interview(store, harbor, in_days=-2)
    [thing] = things(store)
    assert thing.title == "Enter the first interview for Harbor Mutual"
    assert thing.sentence == "It was on Sat 21 Nov; the application still stands at Applied."
    assert (thing.page, thing.params) == ("pipeline", {"application": harbor})


@pytest.mark.parametrize(
    ("round", "stage", "is_offered"),
    [
        (2, S.FIRST_INTERVIEW, True),
        (2, S.SECOND_INTERVIEW, False),
        (3, S.SECOND_INTERVIEW, True),
        (1, S.APPLIED, False),
    ],
)
def test_a_later_round_with_a_day_to_come_is_offered_as_a_stage(
    store: Store, round: int, stage: Stage, is_offered: bool
) -> None:
    interview(store, added(store, "Harbor Mutual", stage), in_days=9, round=round)
    assert (kinds(store) == [Kind.STAGE]) is is_offered


def test_the_stage_of_a_second_interview_to_come_in_words(store: Store, harbor: str) -> None:
    interview(store, harbor, in_days=9, round=2)
    [thing] = things(store)
    assert thing.title == "Enter the second interview for Harbor Mutual"
    assert thing.sentence == "It is on Wed 2 Dec; the application still stands at First interview."


def test_without_an_interview_the_furthest_along_comes_first_then_the_most_answers(
    store: Store,
) -> None:
    for company, stage, answers in (
        ("Few Ltd", S.SECOND_INTERVIEW, 1),
        ("Many Ltd", S.SECOND_INTERVIEW, 3),
        ("Early Ltd", S.FIRST_INTERVIEW, 5),
    ):
        hard_questions(store, added(store, company, stage), answers)
    found = things_of(day(store))
    assert [thing.short for thing in found.now] == ["answers for Many Ltd", "drill for Many Ltd"]
    assert more_words(found.later) == (
        "4 more after these: answers for Few Ltd, answers for Early Ltd, drill for Few Ltd, "
        "drill for Early Ltd."
    )


def test_the_next_interview_comes_before_whoever_is_further_along(store: Store) -> None:
    hard_questions(store, added(store, "Further Ltd", S.OFFER), 3)
    for company, in_days in (("Later Ltd", 30), ("Sooner Ltd", 20)):
        application = added(store, company, S.SECOND_INTERVIEW)
        interview(store, application, in_days, round=2)
        hard_questions(store, application, 1)
    assert [thing.short for thing in things(store)] == [
        "answers for Sooner Ltd",
        "drill for Sooner Ltd",
    ]


def test_a_passed_promise_comes_before_a_step_of_another_day_and_after_one_of_today(
    store: Store,
) -> None:
    late, promised, today = (added(store, name) for name in ("Late Ltd", "Word Ltd", "Now Ltd"))
    plan_next_step(store, late, "Call", TODAY - timedelta(days=3))
    interview(store, promised, in_days=-11, promised_on=date(2026, 11, 20))
    plan_next_step(store, today, "Write", TODAY)
    assert kinds(store) == [Kind.NEXT_STEP, Kind.PROMISE, Kind.LATE_STEP]


def test_a_step_planned_for_before_the_promised_day_does_not_answer_for_it(
    store: Store, harbor: str
) -> None:
    interview(store, harbor, in_days=-11, promised_on=date(2026, 11, 20))
    plan_next_step(store, harbor, "Send the card", date(2026, 11, 18))
    assert kinds(store) == [Kind.PROMISE, Kind.LATE_STEP]


def test_what_waits_is_named_in_short_and_counted(store: Store) -> None:
    for number in range(9):
        interview(store, added(store, f"Company {number}"), in_days=-1, noted=False)
    found = things_of(day(store))
    assert (len(found.now), len(found.later)) == (3, 6)
    assert more_words(found.later).endswith("notes for Company 6 and 2 others.")
    assert more_words([]) == ""


def test_one_answer_is_worked_out_in_the_singular(store: Store, harbor: str) -> None:
    hard_questions(store, harbor, 1)
    answers = things(store)[0]
    assert (answers.title, answers.action) == ("Work out 1 answer that went badly", "Work it out")


def test_the_most_urgent_three_come_first(store: Store) -> None:
    later = added(store, "Later Ltd")
    interview(store, later, in_days=6, round=2)
    hard_questions(store, later, 2)
    soon = added(store, "Soon Ltd")
    interview(store, soon, in_days=1, round=2)
    hard_questions(store, soon, 1)
    fresh = added(store, "Fresh Ltd")
    interview(store, fresh, in_days=-0.2, noted=False)
    assert [(thing.kind, thing.urgency) for thing in things(store)] == [
        (Kind.NOTES, 0),
        (Kind.ANSWERS, 0),
        (Kind.DRILL, 0),
    ]


def test_old_notes_wait_behind_a_call_thanks_and_an_interview_that_are_near(store: Store) -> None:
    old = added(store, "Old Ltd")
    interview(store, old, in_days=-4, noted=False)
    called = added(store, "Call Ltd", S.REFERENCES)
    person = journeys.save_reference(store, ME, ana(reference_id=""), NOW)
    journeys.name_reference(store, ME, called, person, False, NOW)
    journeys.save_call(store, ME, called, Call("Jo", from_on=date(2026, 11, 25)), NOW)
    thanked = added(store, "Thanks Ltd")
    with store.transaction() as db:
        casebook.add_interview(
            db, ME, thanked, NOW, round=1, kind="video", starts=NOW - timedelta(hours=20),
            time_zone="UTC", interviewers=(Interviewer("Tom B.", PanelRole.PEER),),
        )  # fmt: skip
    soon = added(store, "Soon Ltd", S.SECOND_INTERVIEW)
    interview(store, soon, in_days=4, round=2)
    hard_questions(store, soon, 1)
    found = things_of(day(store))
    assert [each.short for each in [*found.now, *found.later]] == [
        "brief for Call Ltd",
        "thanks to Thanks Ltd",
        "notes for Thanks Ltd",
        "answers for Soon Ltd",
        "drill for Soon Ltd",
        "notes for Old Ltd",
    ]


def test_fresh_notes_come_before_what_has_no_day(store: Store, harbor: str) -> None:
    interview(store, harbor, in_days=-3, noted=False)
    hard_questions(store, harbor, 1)
    assert kinds(store)[0] is Kind.NOTES


def test_two_companies_at_most_are_not_to_be_written_to_and_none_that_is_today(
    store: Store, harbor: str
) -> None:
    interview(store, harbor, in_days=-4, promised_on=date(2026, 12, 2))
    facts = day(store)
    assert not_to_write(facts, ()) == "Nothing to write to Harbor Mutual before Thu 3 Dec."
    for company, on in (("Bay Ltd", date(2026, 11, 30)), ("Cliff Ltd", date(2026, 12, 7))):
        plan_next_step(store, added(store, company), "Call", on)
    both = "Nothing to write to Bay Ltd before Mon 30 Nov, nor to Harbor Mutual before Thu 3 Dec."
    assert not_to_write(day(store), ()) == both
    thing = Thing(Kind.THANKS, "harbor mutual", 0, "", "", "", "", "")
    assert not_to_write(facts, [thing]) == ""
    drill = replace(thing, kind=Kind.DRILL)
    assert not_to_write(facts, [drill]).startswith("Nothing to write to Harbor Mutual")


def test_what_can_wait_comes_once_of_its_kind(store: Store) -> None:
    for company in ("One Ltd", "Two Ltd", "Three Ltd"):
        hard_questions(store, added(store, company), 2)
    assert kinds(store) == [Kind.ANSWERS, Kind.DRILL]


def test_the_coming_interview_is_the_next_of_an_open_application(store: Store) -> None:
    rejected = added(store, "Rejected Ltd")
    interview(store, rejected, in_days=1, round=2)
    journeys.enter_stage(store, ME, rejected, S.REJECTED, TODAY, NOW)
    harbor = added(store, "Harbor Mutual")
    interview(store, harbor, in_days=9, round=3)
    wanted = interview(store, harbor, in_days=3, round=2)
    coming = day(store).coming
    assert coming
    assert coming.interview_id == wanted


def test_another_candidates_file_is_not_looked_into(store: Store, harbor: str) -> None:
    interview(store, harbor, in_days=-1, noted=False)
    hard_questions(store, harbor, 2)
    assert things_of(read_day(store, "someone else", NOW, ZONE)) == Things([], [])


def test_rounds_have_names() -> None:
    assert [interview_name(number) for number in (1, 2, 6, 7)] == [
        "First interview",
        "Second interview",
        "Sixth interview",
        "Interview 7",
    ]
