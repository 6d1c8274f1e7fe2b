"""The page Connections: bring people in, who is inside, ask, write to one, its states, by hand, undo."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from prep import journeys
from prep.casebook import Stage
from prep.connections import State
from prep.connections import store as connection_store
from prep.settings import PROJECT
from prep.store import Store
from tests.connections.people import SAMPLES, harbor_applied, sample
from ui import casefile, clock

ME = casefile.ME


@pytest.fixture
def store(data_folder: Path) -> Store:
    """The file that the page opens too: one process opens it once."""
    return casefile.store()


@pytest.fixture
def application_id(store: Store) -> str:
    return harbor_applied(store, clock.now())


@pytest.fixture
def rosa(store: Store, application_id: str) -> str:
    """Rosa at Harbor Mutual, out of LinkedIn's list; her id."""
    journeys.keep_connections(store, ME, sample("linkedin-url"), clock.now())
    rows = connection_store.all_rows(store, ME)
    return next(str(row["connection_id"]) for row in rows if row["name"] == "Rosa Almeida")


def opened(**params: str) -> AppTest:
    page = AppTest.from_file(PROJECT / "ui" / "router.py", default_timeout=30)
    for name, value in params.items():
        page.query_params[name] = value
    page.switch_page("../pages/connections.py").run()
    assert not page.exception
    return page


def press(page: AppTest, label: str) -> None:
    next(button for button in page.button if button.label == label).click().run()
    assert not page.exception


def drop(page: AppTest, name: str) -> None:
    page.file_uploader[0].upload(name, (SAMPLES / name).read_bytes(), "text/csv").run()
    assert not page.exception


def shown(page: AppTest) -> str:
    parts = [*page.title, *page.subheader, *page.markdown, *page.caption, *page.error, *page.text]
    return "\n".join(str(part.value) for part in parts).replace("\\", "")


def test_without_an_application_the_way_there_is_offered(store: Store) -> None:
    page = opened()
    assert "Enter an application first" in shown(page)
    assert [button.label for button in page.button] == ["Go to Pipeline"]


def test_nobody_yet_says_how_to_get_the_list_and_takes_it(
    store: Store, application_id: str
) -> None:
    page = opened()
    assert "Get a copy of your data" in shown(page)
    drop(page, "linkedin-url.csv")
    assert "**7 people:** 7 new." in shown(page)
    assert "1 row without a name left out" in shown(page)
    press(page, "Keep 7 people")
    assert "7 people you know." in shown(page)
    assert "3 people you know." in shown(page)
    assert len(connection_store.all_rows(store, ME)) == 7


def test_a_list_of_another_kind_shows_its_columns(store: Store, application_id: str) -> None:
    page = opened()
    drop(page, "other-contacts.csv")
    assert "This is not LinkedIn's list." in shown(page)
    position = next(each for each in page.selectbox if each.label == "Position")
    position.select(2).run()
    press(page, "Keep 2 people")
    rows = connection_store.all_rows(store, ME)
    assert {row["position"] for row in rows} == {"Head of claims", "Planner"}


def test_a_file_that_is_no_list_is_refused_beside_the_field(
    store: Store, application_id: str
) -> None:
    page = opened()
    page.file_uploader[0].upload("photo.csv", bytes(range(256)) * 9, "text/csv").run()
    assert "photo.csv is not a list of people" in shown(page)
    assert not page.exception


def test_a_company_that_may_be_the_same_is_asked_about_once(store: Store, rosa: str) -> None:
    page = opened()
    assert "Is **Harbor Mutual Group** the same as **Harbor Mutual**?" in shown(page)
    assert "3 people you know." in shown(page)
    page.button(key="answer_True_harbormutualgroup").click().run()
    assert "4 people you know." in shown(page)
    assert "Is **Harbor Mutual Group**" not in shown(page)
    page.button(key="again_harbormutualgroup").click().run()
    assert "Is **Harbor Mutual Group**" in shown(page)


def test_a_message_is_drafted_kept_and_judged(store: Store, application_id: str, rosa: str) -> None:
    page = opened(application=application_id, person=rosa)
    assert page.title[0].value == "Rosa Almeida"
    press(page, "Draft the message")
    assert "Type your one question first" in shown(page)

    key = f"{application_id}_{rosa}"
    page.text_input(key=f"question_{key}").set_value("What is mended first?").run()
    press(page, "Draft the message")
    message = page.text_area(key=f"message_{key}").value
    assert "I interviewed for Claims lead at Harbor Mutual on 12 November." in message
    assert f"{len(message)} of 400 characters." in shown(page)
    kept = connection_store.person(store, ME, application_id, rosa)
    assert kept and (kept.approach.message, kept.approach.state) == (message, State.PLANNED)

    page.text_area(key=f"message_{key}").set_value("Did I get it?").run()
    assert "“Did I get it”: Asks for the decision." in shown(page)
    assert page.text_area(key=f"message_{key}").value == "Did I get it?"


def test_the_states_and_the_reminder(store: Store, application_id: str, rosa: str) -> None:
    page = opened(application=application_id, person=rosa)
    key = f"{application_id}_{rosa}_None"
    page.selectbox(key=f"state_to_{key}").select(State.SENT)
    press(page, "Note the state")
    assert "A reminder: not yet, from " in shown(page)

    long_ago = clock.today().replace(year=clock.today().year - 1)
    journeys.reach_state(store, ME, application_id, rosa, State.SENT, long_ago, clock.now())
    page.run()
    is_weekday = clock.today().weekday() < 5
    assert ("The one reminder" in shown(page)) == is_weekday
    if is_weekday:
        press(page, "I sent it today")
        assert "One reminder is enough" in shown(page)


def test_what_was_learned_stands_with_the_application(
    store: Store, application_id: str, rosa: str
) -> None:
    page = opened(application=application_id, person=rosa)
    page.text_area(key=f"learned_{application_id}_{rosa}").set_value("They *sort* by age.").run()
    press(page, "Back to the list")
    assert "What you learned" in shown(page)
    assert "They *sort* by age." in [each.value for each in page.text]


def test_a_contact_by_hand(store: Store, application_id: str) -> None:
    page = opened()
    press(page, "Add the contact")
    assert "A contact needs a name" in shown(page)
    page.text_input(key=f"contact_name_{application_id}").set_value("Ida *Vole*")
    press(page, "Add the contact")
    assert "**Ida *Vole***" in shown(page)
    assert "Added by hand." in shown(page)


def test_everyone_is_there_to_be_looked_up(store: Store, rosa: str) -> None:
    page = opened()
    page.session_state["everyone"] = True
    page.run()
    assert "7 people" in shown(page).splitlines()
    page.text_input(key="everyone_words").set_value(" ALMEIDA ").run()
    assert "1 person" in shown(page).splitlines()
    page.button(key=f"everyone_{rosa}").click().run()
    assert [each.value for each in page.title] == ["Rosa Almeida"]
    found, listed = connection_store.everyone(store, ME, "nobody at all", 1)
    assert (found, listed) == (0, [])
    assert connection_store.everyone(store, ME, "", 2) == (7, [])


def test_an_import_is_undone_from_its_log(store: Store, rosa: str) -> None:
    page = opened()
    page.session_state["import_log"] = True
    page.run()
    press(page, "Undo")
    assert len(connection_store.all_rows(store, ME)) > 0
    press(page, "Undo it")
    assert connection_store.all_rows(store, ME) == []
    assert "Get a copy of your data" in shown(page)


def test_the_application_that_came_furthest_stands_first(store: Store, application_id: str) -> None:
    for company, stage in (("Alpha", Stage.APPLIED), ("Beta", Stage.REJECTED)):
        journeys.add_application(store, ME, company, "Cook", stage, clock.today(), clock.now())
    page = opened()
    assert [each.split(",")[0] for each in page.selectbox(key="application").options] == [
        "Harbor Mutual",
        "Alpha",
        "Beta",
    ]


def test_somebody_who_is_gone_from_the_file(store: Store, application_id: str) -> None:
    page = opened(application=application_id, person="nobody")
    assert "This person is not in your file" in shown(page)
    press(page, "Back to the list")
    assert page.title[0].value == "Connections"
