"""The whole road page by page: from a notes file to a drill to a chart, and what the file holds then."""

import json
from pathlib import Path

from streamlit.testing.v1 import AppTest

from prep import casebook
from prep.casebook import Stage
from prep.drills import Rating
from prep.drills import store as drill_store
from prep.pipeline import store as pipeline_store
from prep.questions import store as question_store
from prep.settings import PROJECT
from ui import casefile

ME = casefile.ME
NOTES = PROJECT / "tests" / "samples" / "notes" / "solution-consultant-debrief.md"


def test_from_a_notes_file_to_a_drill_to_a_chart(data_folder: Path) -> None:
    page = AppTest.from_file(PROJECT / "ui" / "router.py", default_timeout=30).run()
    import_notes(page)
    see_what_was_difficult(page)
    practise(page)
    enter_the_second_interview(page)
    see_the_chart(page)


def import_notes(page: AppTest) -> None:
    page.switch_page("../pages/notes.py").run()
    page.text_input(key="place_company").input("Pellmore Systems")
    page.text_input(key="place_role").input("Logistics planner")
    page.file_uploader[0].upload(NOTES.name, NOTES.read_bytes())
    page.run()
    assert question_store.questions(casefile.store(), ME) == []
    page.button(key="keep").click().run()
    assert not page.exception
    questions = question_store.questions(casefile.store(), ME)
    assert [(each.text, each.difficult, each.reasons[0].line) for each in questions] == [
        ("How do you keep a vaccine lane inside 2-8 degrees?", True, 22),
        ("Carrier failure at peak", True, 23),
        ("Cost to serve", True, 24),
        ("Demand shocks", True, 25),
    ]


def see_what_was_difficult(page: AppTest) -> None:
    page.switch_page("../pages/hard_questions.py").run()
    assert not page.exception
    assert "4 questions from your interviews, 4 difficult" in page.caption[0].value
    shown = "\n".join(each.value for each in page.markdown)
    assert "ring the other haulier" in shown


def practise(page: AppTest) -> None:
    page.switch_page("../pages/panel_drill.py").run()
    page.button(key="drill_start").click().run()
    ratings = (Rating.GOOD, Rating.AGAIN, Rating.HARD)
    for rating in ratings:
        answer_and_rate(page, rating)
    assert page.title[0].value == "Debrief"
    drill = drill_store.drill(casefile.store(), ME, page.query_params["drill"])
    assert [question.rating for question in drill.questions] == list(ratings)
    assert drill.questions[0].dealt.question_id is not None


def answer_and_rate(page: AppTest, rating: Rating) -> None:
    for said in ("I moved forty loads to the second haulier in one day.", "Nobody was told late."):
        page.text_area[0].set_value(said)
        page.button[0].click().run()
        assert not page.exception
    next(each for each in page.button if each.label == rating.label).click().run()
    assert not page.exception


def enter_the_second_interview(page: AppTest) -> None:
    [application] = casebook.applications(casefile.store(), ME)
    page.switch_page("../pages/pipeline.py").run()
    page.button(key=f"open_{application.application_id}").click().run()
    next(each for each in page.button if each.label == "Enter the stage").click().run()
    assert not page.exception
    [application] = casebook.applications(casefile.store(), ME)
    assert application.stage is Stage.SECOND_INTERVIEW
    page.button(key="back").click().run()


def see_the_chart(page: AppTest) -> None:
    page.session_state["view"] = "Charts"
    page.run()
    assert not page.exception
    figures = [json.loads(each.proto.spec) for each in page.get("plotly_chart")]
    assert "Second interview" in json.dumps(figures[0])
    flow = pipeline_store.flow(casefile.store(), ME)
    assert flow.groupby("source")["applications"].sum().max() == 1
