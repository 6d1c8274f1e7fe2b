"""The page Panel drill: start, answer, probe, rate, debrief; refresh and a tab that is behind."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from prep import journeys
from prep.casebook import PanelRole
from prep.drills import AnswerMode, Drill, Phase, Rating
from prep.drills import store as drill_store
from prep.drills.form import DrillForm
from prep.drills.stress import Stressor
from prep.questions.model import Answer
from prep.settings import PROJECT
from prep.store import Store
from tests.drills.harbor import STORY, harbor
from ui import casefile, clock

ME = casefile.ME


@pytest.fixture
def store(data_folder: Path) -> Store:
    """The file that the page opens too: one process opens it once."""
    return casefile.store()


@pytest.fixture
def application_id(store: Store) -> str:
    """Harbor Mutual with a dated first interview by two people and three difficult questions."""
    return harbor(store, datetime(2026, 11, 20, 9, 0, tzinfo=UTC))


def opened_page() -> AppTest:
    page = AppTest.from_file(PROJECT / "ui" / "router.py", default_timeout=30).run()
    page.switch_page("../pages/panel_drill.py").run()
    assert not page.exception
    return page


def started_page() -> AppTest:
    page = opened_page()
    page.button(key="drill_start").click().run()
    assert not page.exception
    return page


def press(page: AppTest, label: str) -> None:
    next(button for button in page.button if button.label == label).click().run()
    assert not page.exception


def shown(page: AppTest) -> str:
    """All words on the page, Markdown's escapes taken out."""
    parts = [*page.title, *page.markdown, *page.caption, *page.text, *page.error, *page.code]
    return "\n".join(str(part.value) for part in parts).replace("\\", "")


def running(store: Store) -> Drill:
    drill = drill_store.running_drill(store, ME)
    assert drill is not None
    return drill


def give_answer(page: AppTest, text: str) -> None:
    page.text_area[0].set_value(text)
    press(page, "Answer given")


def give_probe_answer(page: AppTest, text: str) -> None:
    page.text_area[0].set_value(text)
    press(page, "Probe answered")


def go_through(page: AppTest, rating: Rating) -> None:
    give_answer(page, STORY)
    give_probe_answer(page, "It held for a year.")
    press(page, rating.label)


def test_without_an_application_the_page_leads_to_the_notes(store: Store) -> None:
    page = opened_page()
    assert "It needs an application" in shown(page)
    assert [button.label for button in page.button] == ["Add notes"]


def test_the_panel_is_that_of_the_interview_and_can_be_changed(
    store: Store, application_id: str
) -> None:
    page = opened_page()
    assert [field.value for field in page.text_input] == ["Ana Ruiz", "Tom [Reyes]"]
    page.segmented_control(key=f"drill_size_{application_id}").set_value(4).run()
    page.text_input(key=f"drill_name_{application_id}_3").set_value("Kim Osei")
    page.selectbox(key=f"drill_role_{application_id}_3").set_value(PanelRole.HR)
    page.button(key="drill_start").click().run()
    titles = [member.title for member in running(store).panel]
    assert titles == [
        "Ana Ruiz, hiring manager",
        "Tom [Reyes], peer",
        "a specialist",
        "Kim Osei, HR",
    ]


def test_a_drill_from_start_to_debrief(store: Store, application_id: str) -> None:
    page = started_page()
    assert "Question 1 of 3, asked by Tom [Reyes], peer" in shown(page)
    assert "Tell me about a time you led *change* number" in shown(page)
    assert "Difficult in your first interview" in shown(page)
    drill = running(store)
    go_through(page, Rating.AGAIN)
    assert "Question 2 of 3" in shown(page)
    go_through(page, Rating.GOOD)
    go_through(page, Rating.EASY)
    words = shown(page)
    assert page.title[0].value == "Debrief"
    assert "3 of 3 questions answered" in words
    assert words.count(STORY) == 3
    assert words.count("It held for a year.") == 3
    assert "said aloud it takes about" in words
    finished = drill_store.drill(store, ME, drill.drill_id)
    assert all(action in words for action in finished.questions[0].next_actions)
    assert page.query_params["drill"] == drill.drill_id


def test_the_answer_stands_above_the_probe_and_each_rating_says_what_it_means(
    store: Store, application_id: str
) -> None:
    page = started_page()
    give_answer(page, STORY)
    assert STORY in shown(page)
    assert running(store).questions[0].probes[0].text in shown(page)
    give_probe_answer(page, "It held.")
    assert STORY in shown(page)
    assert running(store).questions[0].probes[0].text in shown(page)
    assert "It held." in shown(page)
    ratings = [b.label for b in page.button if (b.key or "").startswith("rate_")]
    assert ratings == ["Again", "Hard", "Good", "Easy"]
    assert "You could not answer, or had to look at your notes." in shown(page)


def test_a_refresh_or_a_restart_finds_the_drill_and_the_draft_again(
    store: Store, application_id: str
) -> None:
    page = started_page()
    page.text_area[0].set_value("Half a sentence").run()
    before = running(store).questions[0]
    assert before.answer == "Half a sentence"
    casefile.close_all()
    again = opened_page()
    assert again.text_area[0].value == "Half a sentence"
    assert running(casefile.store()).questions[0] == before
    give_answer(again, STORY)
    assert running(casefile.store()).questions[0].phase is Phase.PROBING


def test_a_second_tab_that_is_behind_is_told_and_loses_no_words(
    store: Store, application_id: str
) -> None:
    ahead = started_page()
    behind = opened_page()
    give_answer(ahead, STORY)
    give_answer(behind, "My other words")
    words = shown(behind)
    assert "already answered in another tab" in words
    assert "My other words" in words
    question = running(store).questions[0]
    assert question.answer == STORY
    assert question.probes[0].text in words


def test_ended_early_the_debrief_shows_what_was_answered(store: Store, application_id: str) -> None:
    page = started_page()
    go_through(page, Rating.HARD)
    press(page, "End it now")
    words = shown(page)
    assert "1 of 3 questions answered" in words
    assert "Not reached" in words
    press(page, "All drills")
    assert page.title[0].value == "Panel drill"
    assert "1 drill done" in shown(page)
    listed = next(button for button in page.button if button.key.startswith("past_"))
    assert listed.label.endswith("Harbor Mutual")
    assert "1 of 3 answered, 1 again or hard" in shown(page)
    listed.click().run()
    assert page.title[0].value == "Debrief"


def test_a_question_left_empty_is_not_counted_as_answered(
    store: Store, application_id: str
) -> None:
    page = started_page()
    give_answer(page, " ")
    assert "What would you say if you had one sentence?" in shown(page)
    assert "No answer given." in shown(page)
    page.text_area[0].set_value("It held for a year.")
    press(page, "Probe answered")
    press(page, "Again")
    go_through(page, Rating.GOOD)
    press(page, "End it now")
    words = shown(page)
    assert "1 of 3 questions answered" in words
    assert words.count("No answer given.") == 1
    assert "You noted nothing" not in words
    assert words.count("Typed in") == 3
    press(page, "All drills")
    assert "1 of 3 answered" in shown(page)


def test_a_long_answer_is_scrolled_in_the_debrief(store: Store, application_id: str) -> None:
    page = started_page()
    give_answer(page, "A very long answer. " * 1000)
    give_probe_answer(page, "It held.")
    press(page, "End it now")
    heights = [box.proto.height_config.pixel_height for box in page.get("flex_container")]
    assert heights.count(360) == 1


def test_drill_again_begins_one_with_the_same_panel(store: Store, application_id: str) -> None:
    page = started_page()
    go_through(page, Rating.GOOD)
    press(page, "End it now")
    press(page, "Drill again")
    assert "Question 1 of 3" in shown(page)
    assert [member.name for member in running(store).panel] == ["Ana Ruiz", "Tom [Reyes]"]


def test_an_address_of_a_drill_that_is_not_there_says_so(store: Store) -> None:
    page = opened_page()
    page.query_params["drill"] = "gone"
    page.run()
    assert not page.exception
    assert "This drill is not in your file" in shown(page)


def test_two_members_of_one_name_are_refused_in_words(store: Store, application_id: str) -> None:
    page = opened_page()
    page.text_input(key=f"drill_name_{application_id}_1").set_value("Ana Ruiz")
    page.button(key="drill_start").click().run()
    assert "Two members have the same name" in shown(page)
    assert drill_store.running_drill(store, ME) is None


def test_the_clock_goes_by_the_deadline_in_the_file(
    store: Store, application_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = started_page()
    asked = running(store).questions[0].asked
    assert asked is not None
    monkeypatch.setattr(clock, "now", lambda: asked + timedelta(seconds=30))
    page.run()
    assert counted(page) == {"left": 70.0, "target": 100, "late": 120, "far": 180}
    monkeypatch.setattr(clock, "now", lambda: asked + timedelta(seconds=112))
    page.run()
    assert counted(page)["left"] == -12.0


def counted(page: AppTest) -> dict[str, float]:
    """What the clock in the browser is told."""
    told_all = [json.loads(each.proto.json) for each in page.get("bidi_component")]
    (told,) = [told for told in told_all if "left" in told]
    return {name: told[name] for name in ("left", "target", "late", "far")}


def test_after_a_break_the_clock_can_begin_again(
    store: Store, application_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = started_page()
    assert "Restart the clock" not in [button.label for button in page.button]
    asked = running(store).questions[0].asked
    assert asked is not None
    later = asked + timedelta(minutes=20)
    monkeypatch.setattr(clock, "now", lambda: later)
    page.run()
    press(page, "Restart the clock")
    assert running(store).questions[0].asked == later
    assert "Restart the clock" not in [button.label for button in page.button]


def test_said_aloud_the_box_takes_notes(store: Store, application_id: str) -> None:
    page = opened_page()
    page.segmented_control(key="drill_mode").set_value(AnswerMode.ALOUD)
    page.segmented_control(key="drill_length").set_value(DrillForm.WHOLE)
    page.button(key="drill_start").click().run()
    assert page.text_area[0].label == "Notes of what you said"
    assert "Question 1 of 6" in shown(page)


def test_a_pause_covers_the_question_and_gives_it_back(store: Store, application_id: str) -> None:
    page = started_page()
    question = running(store).questions[0].dealt.text
    page.text_area[0].set_value("Half a sentence").run()
    press(page, "Pause")
    assert "Paused." in shown(page)
    assert question not in shown(page)
    press(page, "Go on")
    assert question in shown(page)
    assert page.text_area[0].value == "Half a sentence"


def test_the_whole_form_has_two_probes_and_ends_with_your_own_questions(
    store: Store, application_id: str
) -> None:
    page = opened_page()
    page.segmented_control(key="drill_length").set_value(DrillForm.WHOLE)
    page.button(key="drill_start").click().run()
    for _ in range(6):
        give_answer(page, STORY)
        give_probe_answer(page, "I counted them each Friday.")
        give_probe_answer(page, "The team lead of the next floor took it over.")
        press(page, "Good")
    assert "Now it is your turn." in shown(page)
    assert running(store).closing is not None
    ticks = page.checkbox
    assert len(ticks) == 4  # two for each of two members
    ticks[0].check().run()
    page.text_area[0].set_value("Who left last?\nWhy?").run()
    press(page, "Finish the drill")
    words = shown(page)
    assert "You asked them" in words
    assert "Who left last?" in words
    assert drill_store.running_drill(store, ME) is None


def test_what_makes_it_harder_is_switched_on_and_kept(store: Store, application_id: str) -> None:
    page = opened_page()
    page.pills(key="drill_stressors").set_value([Stressor.LADDER, Stressor.SILENCE])
    page.selectbox(key=f"drill_line_{application_id}").set_value("healthcare")
    page.button(key="drill_start").click().run()
    drill = running(store)
    assert drill.stressors == {Stressor.LADDER, Stressor.SILENCE}
    assert drill.line_of_work == "healthcare"


def test_one_question_can_be_asked_by_one_member(store: Store, application_id: str) -> None:
    page = opened_page()
    page.segmented_control(key="drill_length").set_value(DrillForm.ONE)
    page.segmented_control(key=f"drill_size_{application_id}").set_value(1).run()
    page.button(key="drill_start").click().run()
    assert "Question 1 of 1, asked by Ana Ruiz, hiring manager" in shown(page)
    go_through(page, Rating.GOOD)
    assert "1 of 1 question answered" in shown(page)


def test_said_aloud_ticked_points_suggest_a_rating_and_both_are_kept(
    store: Store, application_id: str
) -> None:
    for number in (1, 2, 3):
        answer = Answer(situation="The queue", action="Sorted by age", result="Down to 200")
        journeys.save_answer(store, ME, f"own{number}", answer, clock.now())
    page = opened_page()
    page.segmented_control(key="drill_mode").set_value(AnswerMode.ALOUD)
    page.button(key="drill_start").click().run()
    give_answer(page, "")
    give_probe_answer(page, "Less than last year")
    assert "suggests" not in shown(page)
    assert [each.label for each in page.checkbox] == ["The queue", "Sorted by age", "Down to 200"]
    page.checkbox[0].check().run()
    assert "What you ticked suggests again: 1 of 3 points came, less than half." in shown(page)
    press(page, "Good")
    [row] = store.rows("select rating, suggested_rating from attempt")
    assert row == {"rating": "good", "suggested_rating": "again"}


def test_the_debrief_sets_your_rating_beside_what_the_rules_saw_and_what_was_before(
    store: Store, application_id: str
) -> None:
    for rating in (Rating.AGAIN, Rating.GOOD):
        page = opened_page()
        page.segmented_control(key="drill_length").set_value(DrillForm.ONE)
        page.button(key="drill_start").click().run()
        give_answer(page, "We would look at it together.")
        give_probe_answer(page, "Yes, we would.")
        press(page, rating.label)
    words = shown(page)
    assert "What the rules saw" in words
    assert '- It says "I would" where they asked what you did.' in words
    assert [each.label for each in page.download_button] == [
        "Save as Markdown",
        "Save a page to print",
    ]


def test_the_debrief_lets_the_rules_be_read(store: Store, application_id: str) -> None:
    page = opened_page()
    page.segmented_control(key="drill_length").set_value(DrillForm.ONE)
    page.button(key="drill_start").click().run()
    go_through(page, Rating.GOOD)
    assert "How the rules look at an answer" in [each.label for each in page.expander]
    words = shown(page)
    assert "**Too short.** Under 40 words where it was typed" in words
    assert "no study ties a pace to how an interview ends" in words


def test_progress_counts_drills_and_keeps_what_really_came(
    store: Store, application_id: str
) -> None:
    page = opened_page()
    page.query_params["drill_part"] = "Progress"
    page.run()
    assert "0 of 9 drills done." in shown(page)
    assert [each.label.replace("\\", "") for each in page.checkbox] == [
        f"Tell me about a time you led *change* number {number}" for number in (1, 2, 3)
    ]
    page.checkbox[1].check()
    press(page, "Keep what came")
    assert "- Difficult in the first interview: 1 of 3 came." in shown(page)
    again = opened_page()
    again.query_params["drill_part"] = "Progress"
    again.run()
    assert [each.value for each in again.checkbox] == [False, True, False]
