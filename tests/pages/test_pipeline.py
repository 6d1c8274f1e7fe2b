"""The page Pipeline: add, open, enter a stage, correct, undo, plan; the list and the charts."""

import re
from datetime import date, timedelta
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from prep import casebook, journeys
from prep.casebook import Application, Stage
from prep.settings import PROJECT
from prep.store import Store
from ui import casefile, clock

ME = casefile.ME


@pytest.fixture
def store(data_folder: Path) -> Store:
    """The file that the page opens too: one process opens it once."""
    return casefile.store()


@pytest.fixture
def harbor(store: Store) -> str:
    """Harbor *Mutual*, applied ten days ago."""
    return added(store, "Harbor *Mutual*", "Claims lead", Stage.APPLIED, 10)


def added(store: Store, company: str, role: str, stage: Stage, days_ago: int) -> str:
    day = clock.today() - timedelta(days=days_ago)
    return journeys.add_application(store, ME, company, role, stage, day, clock.now())


def opened(**params: str) -> AppTest:
    page = AppTest.from_file(PROJECT / "ui" / "router.py", default_timeout=30)
    for name, value in params.items():
        page.query_params[name] = value
    page.switch_page("../pages/pipeline.py").run()
    assert not page.exception
    return page


def press(page: AppTest, label: str) -> None:
    next(button for button in page.button if button.label == label).click().run()
    assert not page.exception


def shown(page: AppTest) -> str:
    parts = [*page.title, *page.markdown, *page.caption, *page.error, *page.button]
    words = [str(getattr(part, "label", "") or getattr(part, "value", "")) for part in parts]
    return "\n".join(words).replace("\\", "")


def titles(page: AppTest) -> list[str]:
    """The bold first lines of the cards, each of which has its button."""
    bold = [each.value for each in page.markdown if re.fullmatch(r"\*\*.+\*\*", each.value)]
    assert len(bold) == sum(str(each.key).startswith("open_") for each in page.button)
    return [each[2:-2].replace("\\", "") for each in bold]


def history(store: Store, application_id: str) -> list[tuple[Stage, date]]:
    changes = casebook.stage_changes(store, ME, application_id)
    return [(each.stage, each.entered_on) for each in changes]


def only(store: Store) -> Application:
    [application] = casebook.applications(store, ME)
    return application


def field(page: AppTest, label: str, kind: str = "text_input") -> object:
    return next(each for each in getattr(page, kind) if each.label == label)


def test_an_empty_file_offers_the_form(store: Store) -> None:
    page = opened()
    assert "Here you will see where each application stands" in shown(page)
    page.text_input(key="add_company").set_value("Harbor Mutual")
    page.text_input(key="add_role").set_value("Claims lead")
    page.selectbox(key="add_stage").set_value(Stage.FIRST_INTERVIEW)
    page.date_input(key="add_day").set_value(clock.today() - timedelta(days=2))
    press(page, "Add the application")

    assert only(store).title == "Harbor Mutual, Claims lead"
    assert only(store).stage is Stage.FIRST_INTERVIEW
    assert [toast.value for toast in page.toast] == ["Application added."]
    assert titles(page) == ["Harbor Mutual, Claims lead"]
    assert ":blue-badge[First interview] 2 days in this stage." in shown(page)
    assert page.text_input(key="add_company").value == ""


@pytest.mark.parametrize(
    ("company", "days", "said"),
    [
        ("  ", 0, "needs a company"),
        ("Harbor Mutual", 2, "is still to come"),
        ("Harbor Mutual", -12_000, "Enter a day from the year 2000 on"),
        ("Harbor Mutual", None, "Choose the day since when it stands at Applied."),
    ],
)
def test_a_refused_application_leaves_what_was_typed(
    store: Store, company: str, days: int | None, said: str
) -> None:
    page = opened()
    page.text_input(key="add_company").set_value(company)
    page.text_input(key="add_role").set_value("Claims lead")
    day = None if days is None else clock.today() + timedelta(days=days)
    page.date_input(key="add_day").set_value(day)
    press(page, "Add the application")

    assert said in page.error[0].value
    assert page.text_input(key="add_role").value == "Claims lead"
    assert casebook.applications(store, ME) == []


def test_the_heading_counts(store: Store, harbor: str) -> None:
    added(store, "Second Ltd", "", Stage.SAVED, 3)
    added(store, "Third Ltd", "", Stage.REJECTED, 1)
    since = clock.today() - timedelta(days=10)
    page = opened()
    year = "" if since.year == clock.today().year else f" {since.year}"
    assert page.caption[0].value == (
        f"3 applications since {since.day} {since:%B}{year}. 1 waiting for an answer, 1 saved."
    )


def test_the_list_is_filtered(store: Store, harbor: str) -> None:
    added(store, "Second Ltd", "Analyst", Stage.SCREEN, 3)
    added(store, "Third Ltd", "Analyst", Stage.REJECTED, 1)
    page = opened()
    assert titles(page) == ["Second Ltd, Analyst", "Harbor *Mutual*, Claims lead"]
    page.segmented_control(key="show").set_value("All").run()
    assert len(titles(page)) == 3
    page.text_input(key="search").set_value("analyst").run()
    assert titles(page) == ["Third Ltd, Analyst", "Second Ltd, Analyst"]
    page.segmented_control(key="show").set_value("Ended").run()
    assert titles(page) == ["Third Ltd, Analyst"]
    page.text_input(key="search").set_value("nobody").run()
    assert "No application passes these filters" in shown(page)


def test_a_stage_is_entered_and_the_next_one_suggested(store: Store, harbor: str) -> None:
    page = opened()
    page.button(key=f"open_{harbor}").click().run()
    assert page.title[0].value.replace("\\", "") == "Harbor *Mutual*, Claims lead"
    stage = field(page, "Stage", "selectbox")
    assert stage.value is Stage.SCREEN
    stage.set_value(Stage.FIRST_INTERVIEW)
    press(page, "Enter the stage")

    assert history(store, harbor)[-1] == (Stage.FIRST_INTERVIEW, clock.today())
    assert "First interview since" in page.caption[0].value
    assert field(page, "Stage", "selectbox").value is Stage.SECOND_INTERVIEW
    press(page, "Back to the list")
    assert ":blue-badge[First interview] 0 days in this stage." in shown(page)


def test_an_earlier_day_goes_into_the_history_and_says_where_it_stands(
    store: Store, harbor: str
) -> None:
    page = opened(application=harbor)
    before = clock.today() - timedelta(days=20)
    field(page, "Stage", "selectbox").set_value(Stage.SAVED)
    field(page, "Since", "date_input").set_value(before)
    press(page, "Enter the stage")
    assert history(store, harbor)[0] == (Stage.SAVED, before)
    assert "It still stands at Applied" in page.toast[0].value


def test_the_same_stage_again_is_refused(store: Store, harbor: str) -> None:
    page = opened(application=harbor)
    field(page, "Stage", "selectbox").set_value(Stage.APPLIED)
    press(page, "Enter the stage")
    assert "Applied is in the history since" in page.error[0].value
    assert len(history(store, harbor)) == 1


def test_a_change_is_corrected_and_the_correction_undone(store: Store, harbor: str) -> None:
    journeys.enter_stage(store, ME, harbor, Stage.SCREEN, clock.today(), clock.now())
    change = casebook.stage_changes(store, ME, harbor)[-1].stage_change_id
    page = opened(application=harbor)
    page.selectbox(key=f"correct_{change}_stage").set_value(Stage.FIRST_INTERVIEW)
    page.date_input(key=f"correct_{change}_day").set_value(clock.today() - timedelta(days=1))
    next(b for b in page.button if b.label == "Save the correction").click().run()
    assert history(store, harbor)[-1] == (
        Stage.FIRST_INTERVIEW,
        clock.today() - timedelta(days=1),
    )
    press(page, "Undo the last entry")
    assert history(store, harbor)[-1] == (Stage.SCREEN, clock.today())
    press(page, "Undo the last entry")
    assert history(store, harbor)[-1][0] is Stage.APPLIED
    assert page.button(key="undo").disabled
    assert "Correct it instead" in page.button(key="undo").help


def test_an_odd_day_is_entered_and_said(store: Store, harbor: str) -> None:
    page = opened(application=harbor)
    field(page, "Stage", "selectbox").set_value(Stage.SECOND_INTERVIEW)
    field(page, "Since", "date_input").set_value(clock.today() - timedelta(days=20))
    press(page, "Enter the stage")
    assert history(store, harbor)[0][0] is Stage.SECOND_INTERVIEW
    assert "That is before Applied on" in page.toast[0].value
    assert "Check the day." in page.toast[0].value


def test_an_ended_application_can_go_on_after_all(store: Store, harbor: str) -> None:
    ended = clock.today() - timedelta(days=2)
    journeys.enter_stage(store, ME, harbor, Stage.REJECTED, ended, clock.now())
    page = opened(application=harbor)
    assert "It goes on after all" in [each.value for each in page.subheader]
    assert field(page, "Stage", "selectbox").value is Stage.APPLIED
    field(page, "Stage", "selectbox").set_value(Stage.SECOND_INTERVIEW)
    press(page, "Enter the stage")
    assert only(store).stage is Stage.SECOND_INTERVIEW
    assert "It was rejected on" in page.toast[0].value
    assert "It moved on" in [each.value for each in page.subheader]


def test_a_second_interview_with_a_date_is_the_stage_offered(store: Store, harbor: str) -> None:
    with store.transaction() as db:
        casebook.add_interview(
            db, ME, harbor, clock.now(), round=2, kind="video",
            starts=clock.now() + timedelta(days=3), time_zone="UTC",
        )  # fmt: skip
    assert field(opened(application=harbor), "Stage", "selectbox").value is Stage.SECOND_INTERVIEW


def test_a_next_step_is_planned_and_stands_in_the_list(store: Store, harbor: str) -> None:
    page = opened(application=harbor)
    field(page, "Next step").set_value("Call *Dana*")
    field(page, "On which day", "date_input").set_value(clock.today() + timedelta(days=1))
    press(page, "Save the next step")
    assert only(store).next_step == "Call *Dana*"
    assert only(store).next_step_on == clock.today() + timedelta(days=1)
    press(page, "Back to the list")
    assert "10 days in this stage. Next: Call *Dana*, " in shown(page)


def test_an_edit_of_an_old_version_is_refused_in_words(store: Store, harbor: str) -> None:
    behind = opened(application=harbor)
    ahead = opened(application=harbor)
    field(ahead, "Role").set_value("Head of claims")
    press(ahead, "Save")
    field(behind, "Role").set_value("Claims manager")
    press(behind, "Save")
    assert "was changed in another tab" in behind.error[0].value
    assert only(store).role == "Head of claims"


def test_an_address_of_an_application_that_is_not_there_says_so(store: Store) -> None:
    page = opened(application="gone")
    assert "This application is not in your file" in page.error[0].value


def test_the_charts_say_what_they_show_and_have_their_table(store: Store, harbor: str) -> None:
    added(store, "Third Ltd", "", Stage.REJECTED, 1)
    page = opened(view="Charts")
    flow, funnel = page.get("plotly_chart")
    assert flow.proto.alt == (
        "Of 2 applications 1 is at an end: Rejected 1. 1 is still open: Applied 1."
    )
    assert funnel.proto.alt == "2 applications sent; none went further yet."
    above = [each.value for each in page.caption]
    assert any("counted where it was entered" in words for words in above)
    assert any("who reached this stage or a later one" in words for words in above)
    links = page.table[0].value
    assert links.values.tolist() == [
        ["Applications", "Applied", 1],
        ["Applications", "Rejected", 1],
        ["Applied", "Applied, waiting", 1],
    ]
    assert titles(page) == []


def test_of_what_is_only_saved_no_funnel_is_drawn(store: Store) -> None:
    added(store, "Second Ltd", "", Stage.SAVED, 3)
    page = opened(view="Charts")
    assert len(page.get("plotly_chart")) == 1
    assert "No application was sent yet" in shown(page)


def test_twenty_applications_at_once(store: Store) -> None:
    for number in range(23):
        added(store, f"Company {number:02d}", "", Stage.APPLIED, number)
    assert len(titles(opened())) == 20
