"""The page Banks: search, open, choose for a drill, own banks with and without faults, own questions."""

import os
from datetime import timedelta
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from prep.casebook import PanelRole
from prep.drills import store as drill_store
from prep.drills.wanted import wanted
from prep.settings import PROJECT
from prep.store import Store
from tests.drills.harbor import harbor
from tests.questions.test_banks import GOOD
from ui import banks as shown_banks
from ui import casefile, clock

ME = casefile.ME
GATE = "Which gate in our orchard would you mend before lambing?"


@pytest.fixture
def store(data_folder: Path) -> Store:
    return casefile.store()


@pytest.fixture
def own_folder(data_folder: Path) -> Path:
    folder = data_folder / "banks"
    folder.mkdir()
    return folder


def page(**address: str) -> AppTest:
    app = AppTest.from_file(PROJECT / "ui" / "router.py", default_timeout=30).run()
    app.switch_page("../pages/banks.py")
    for name, value in address.items():
        app.query_params[name] = value
    app.run()
    assert not app.exception
    return app


def words(app: AppTest) -> str:
    parts = [*app.title, *app.markdown, *app.caption, *app.error, *app.code, *app.text]
    return "\n".join(str(part.value) for part in parts).replace("\\", "")


def search(app: AppTest, text: str) -> AppTest:
    app.text_input(key="bank_words").set_value(text).run()
    assert not app.exception
    return app


def click(app: AppTest, key: str) -> AppTest:
    app.button(key=key).click().run()
    assert not app.exception
    return app


def type_question(app: AppTest, text: str, probes: str = "") -> AppTest:
    app.text_area(key="own_text").set_value(text)
    app.text_area(key="own_probes").set_value(probes)
    return click(app, "own_add")


def test_without_own_banks_it_shows_ours_twenty_at_once_and_makes_no_folder(
    data_folder: Path,
) -> None:
    app = page()
    assert app.caption[0].value == "459 questions in 45 banks."
    assert "To mend" not in words(app)
    assert len([each for each in app.button if each.key.startswith("bank_want_")]) <= 20
    assert not (data_folder / "banks").exists()


def test_a_search_shows_what_fits_the_best_first() -> None:
    app = search(page(), "quarrel better together")
    assert "quarrel at work that left the two of you" in words(app)
    assert app.text_input(key="bank_words").value == "quarrel better together"
    search(app, "zeppelin mooring")
    assert "No question fits this search" in words(app)


def test_filters_by_kind_and_competency() -> None:
    app = page()
    app.selectbox(key="bank_kind").set_value("competency")
    app.selectbox(key="bank_competency").set_value("conflict").run()
    cards = [each for each in app.caption if each.value.startswith("From ")]
    assert cards and all("onflict" in each.value for each in cards)


def test_a_question_opens_to_what_stands_behind_it() -> None:
    app = search(page(), "quarrel better together")
    assert "What was it about, and how long" not in words(app)
    app.session_state["bank_open_conflict-001"] = True
    shown = words(app.run())
    assert not [each for each in app.markdown if "https" in each.value]
    for part in (
        "What was it about, and how long had it been going on? :gray[if the scene is missing]",
        "Names a rule or habit that the two have kept.",
        "Someone else settled it while both waited.",
        "**3** A real quarrel, a talk that was sought, and peace afterwards.",
        "OPM structured interview, https://www.opm.gov/",
    ):
        assert part in shown


def test_a_chosen_question_is_asked_in_the_next_drill(store: Store) -> None:
    harbor(store, clock.now() - timedelta(days=5))
    app = click(search(page(), "quarrel better together"), "bank_want_conflict-001")
    assert "1 is chosen for your next drill" in words(app)
    assert "In your next drill" in words(app)
    assert wanted(store, ME) == ("conflict-001",)

    app.switch_page("../pages/panel_drill.py").run()
    assert "1 question that you chose in Banks is asked in this drill." in words(app)
    click(app, "drill_start")
    drill = drill_store.running_drill(store, ME)
    assert drill is not None
    assert "conflict-001" in [one.dealt.bank_question_id for one in drill.questions]
    assert wanted(store, ME) == ()


def test_a_chosen_question_can_be_taken_out_again(store: Store) -> None:
    app = click(search(page(), "quarrel better together"), "bank_want_conflict-001")
    click(app, "bank_unwant_conflict-001")
    assert wanted(store, ME) == ()
    assert "chosen for your next drill" not in words(app)


def test_questions_to_them_are_in_no_drill() -> None:
    app = page()
    app.selectbox(key="bank_kind").set_value("ask_them").run()
    assert "Your questions" not in app.caption[0].value
    assert not [each for each in app.button if each.key.startswith("bank_want_")]


def test_all_banks_are_listed_by_kind_and_lead_to_their_questions() -> None:
    app = page(part="All banks")
    banks = [each for each in app.button if (each.key or "").startswith("bank_all_")]
    assert len(banks) == 45
    click(app, "bank_all_competency/conflict")
    assert "Only the bank Conflict" in words(app)
    assert "6 questions." in words(app)
    click(app, "bank_clear")
    assert "459 questions." in words(app)


def test_only_the_chosen_ones_can_be_shown(store: Store) -> None:
    app = click(search(page(), "quarrel better together"), "bank_want_conflict-001")
    search(app, "")
    app.checkbox(key="bank_chosen").check().run()
    assert "1 question. 1 is chosen for your next drill." in words(app)


def test_below_the_cards_there_is_a_way_to_the_next_ones() -> None:
    app = page()
    assert "Page 1 of 23" in words(app)
    click(app, "bank_next")
    assert "Page 2 of 23" in words(app)


def test_an_own_bank_is_there_and_an_edit_shows_without_a_restart(own_folder: Path) -> None:
    file = own_folder / "own.yaml"
    file.write_text(GOOD, encoding="utf-8")
    app = search(page(), "repair gate")
    assert "When did you last repair a gate?" in words(app)
    assert "460 questions in 46 banks." in words(app)

    file.write_text(GOOD.replace("a gate", "a bridge gate"), encoding="utf-8")
    assert "When did you last repair a bridge gate?" in words(app.run())

    file.unlink()
    assert "459 questions in 45 banks." in words(app.run())


def test_nothing_is_read_again_while_no_file_has_changed(own_folder: Path) -> None:
    (own_folder / "own.yaml").write_text(GOOD, encoding="utf-8")
    page()
    assert shown_banks.banks() is shown_banks.banks()


def test_a_faulty_own_bank_is_named_with_its_line_and_the_way_out(own_folder: Path) -> None:
    (own_folder / "own.yaml").write_text(GOOD, encoding="utf-8")
    (own_folder / "torn.yaml").write_text("schema: *x\n", encoding="utf-8")
    (own_folder / "large.yaml").touch()
    os.truncate(own_folder / "large.yaml", 10 * 1024 * 1024)
    shown = words(page())
    assert "torn.yaml, line 1: an alias (*x) is not allowed; write it out." in shown
    assert "large.yaml: this file has 10.0 MB; 2 MB is the most. Split it." in shown
    assert "Mend what is named in a text editor" in shown
    assert str(own_folder) in shown
    assert "460 questions in 46 banks." in shown


def test_an_own_question_is_kept_found_and_can_be_chosen(data_folder: Path, store: Store) -> None:
    app = page(part="Add your own")
    app.selectbox(key="own_type").set_value("situational")
    app.multiselect(key="own_asked_by").set_value([PanelRole.PEER])
    type_question(app, f"  {GATE} ", "Why that one?\n\nAnd if it rains?")
    assert [each.value for each in app.toast] == ["Question added as mine-001."]
    assert app.text_area(key="own_text").value == ""
    assert (data_folder / "banks" / "mine.yaml").exists()

    found = search(page(), "orchard gate")
    assert GATE in words(found)
    click(found, "bank_want_mine-001")
    assert wanted(store, ME) == ("mine-001",)


def test_a_refused_own_question_stays_typed(data_folder: Path) -> None:
    app = type_question(page(part="Add your own"), "Why? " * 60, "And then?")
    assert "has 299 characters; 240 is the most" in words(app)
    assert app.text_area(key="own_text").value.startswith("Why? Why?")
    assert app.text_area(key="own_probes").value == "And then?"
    assert not (data_folder / "banks").exists()


def test_an_id_that_was_practised_is_not_given_away_again(data_folder: Path, store: Store) -> None:
    type_question(page(part="Add your own"), GATE)
    click(search(page(), "orchard gate"), "bank_want_mine-001")
    (data_folder / "banks" / "mine.yaml").unlink()
    app = type_question(page(part="Add your own"), GATE)
    assert [each.value for each in app.toast] == ["Question added as mine-002."]
