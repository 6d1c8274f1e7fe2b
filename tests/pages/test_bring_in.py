"""The page Pipeline's door for lists: drop one, say what its columns mean, add it, take it back."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from prep import casebook, journeys
from prep.casebook import Application, Stage
from prep.casebook.details import details
from prep.settings import PROJECT
from prep.store import Store
from prep.trackers import DateOrder, Field
from prep.trackers.plan import Decision
from tests.notes.made_files import zipped
from ui import casefile, clock

ME = casefile.ME
SAMPLES = PROJECT / "tests" / "samples" / "trackers"


@pytest.fixture
def store(data_folder: Path) -> Store:
    """The file that the page opens too: one process opens it once."""
    return casefile.store()


@pytest.fixture
def page(store: Store) -> AppTest:
    opened = AppTest.from_file(PROJECT / "ui" / "router.py", default_timeout=30)
    opened.switch_page("../pages/pipeline.py").run()
    return press(opened, "bring_in")


def press(page: AppTest, key: str) -> AppTest:
    page.button(key=key).click().run()
    assert not page.exception
    return page


def drop(page: AppTest, name: str, content: bytes | str) -> AppTest:
    page.file_uploader[0].upload(name, content if isinstance(content, bytes) else content.encode())
    page.run()
    assert not page.exception
    return page


def sample(page: AppTest, name: str) -> AppTest:
    return drop(page, name, (SAMPLES / name).read_bytes())


def shown(page: AppTest) -> str:
    parts = [*page.title, *page.subheader, *page.markdown, *page.caption, *page.error, *page.toast]
    return "\n".join(str(part.value) for part in parts).replace("\\", "")


def add_label(page: AppTest) -> str:
    return page.button(key="bring_add").label


def choice(page: AppTest, label: str) -> object:
    return next(each for each in page.selectbox if each.label.replace("\\", "") == label)


def by_company(store: Store) -> dict[str, Application]:
    return {each.company: each for each in casebook.applications(store, ME)}


def test_the_door_says_what_it_takes(page: AppTest) -> None:
    assert [each.value for each in page.title] == ["Bring in a list"]
    assert "Job Applications.csv or Saved Jobs.csv" in shown(page)
    press(page, "bring_back")
    assert [each.value for each in page.title] == ["Pipeline"]


def test_from_the_file_to_the_applications_and_back(page: AppTest, store: Store) -> None:
    sample(page, "linkedin-job-applications.csv")
    assert "4 rows: 4 new applications." in shown(page)
    assert choice(page, "Company Name").value is Field.COMPANY
    assert "Left out: the same in every row, so most likely yours." in shown(page)
    assert "Harbor Mutual, Claims Lead" in shown(page)
    assert casebook.applications(store, ME) == []
    assert add_label(page) == "Add 4 applications"

    press(page, "bring_add")
    assert "4 applications added from linkedin-job-applications.csv." in shown(page)
    harbor = by_company(store)["Harbor Mutual"]
    assert (harbor.stage, harbor.in_stage_since) == (Stage.APPLIED, date(2025, 8, 21))
    assert harbor.link == "https://www.linkedin.com/jobs/view/4000000001"

    [undo] = [each for each in page.button if each.label == "Undo"]
    undo.click().run()
    assert "**Take this list back?** 4 applications would go." in shown(page)
    assert len(by_company(store)) == 4
    [sure] = [each for each in page.button if each.label == "Undo it"]
    sure.click().run()
    assert "4 applications taken back." in shown(page)
    assert casebook.applications(store, ME) == []
    assert not [each for each in page.button if each.label == "Undo"]


def test_what_was_said_of_a_list_outlasts_a_page_that_is_loaded_again(page: AppTest) -> None:
    drop(page, "l.csv", "Company,Role,Town,Date Applied\nHarbor Mutual,Lead,Leeds,2026-01-05\n")
    choice(page, "Role").set_value(Field.NOTES).run()
    anew = AppTest.from_file(PROJECT / "ui" / "router.py", default_timeout=30)
    anew.switch_page("../pages/pipeline.py").run()
    press(anew, "bring_in")
    assert choice(anew, "Role").value is Field.NOTES
    press(anew, "bring_drop")
    third = AppTest.from_file(PROJECT / "ui" / "router.py", default_timeout=30)
    third.switch_page("../pages/pipeline.py").run()
    assert "l.csv" not in shown(press(third, "bring_in"))


def test_a_column_of_dates_that_is_left_out_is_named(page: AppTest) -> None:
    drop(page, "l.csv", "Company,Applied,Rang back\nHarbor Mutual,2026-01-05,2026-01-09\n")
    assert [each.value for each in page.warning] == [
        "1 column with dates is left out: Rang back. Say below which days these are, if you want them."
    ]
    choice(page, "Rang back").set_value(Field.STAGE_ON).run()
    assert not page.warning


def test_a_column_can_mean_something_else(page: AppTest) -> None:
    drop(page, "l.csv", "Company,Role,Town,Date Applied\nHarbor Mutual,Lead,Leeds,2026-01-05\n")
    choice(page, "Role").set_value(Field.NOTES).run()
    assert "Chosen by you." in shown(page)
    assert "Notes: Lead." in shown(page)
    choice(page, "Town").set_value(Field.COMPANY).run()
    assert choice(page, "Company").value is Field.NONE
    assert "**Leeds**" in shown(page)


def test_without_a_company_the_page_asks_for_it(page: AppTest) -> None:
    drop(page, "l.csv", "Wer,Was,Wann\nHarbor Mutual,Lead,2026-01-05\n")
    assert "No column seems to name the company" in shown(page)
    assert "bring_add" not in [each.key for each in page.button]
    choice(page, "Wer").set_value(Field.COMPANY).run()
    assert add_label(page) == "Add 1 application"


def test_dates_that_read_in_two_ways_hold_the_button(page: AppTest, store: Store) -> None:
    drop(page, "l.csv", "Company,Date Applied\nHarbor Mutual,03/04/2026\nQuay Freight,05/06/2026\n")
    assert page.button(key="bring_add").disabled
    asked = next(each for each in page.segmented_control if "03/04/2026" in each.label)
    assert asked.options == ["3 April 2026", "4 March 2026"]
    asked.set_value(DateOrder.DAY_FIRST).run()
    press(page, "bring_add")
    assert by_company(store)["Harbor Mutual"].in_stage_since == date(2026, 4, 3)


def test_a_word_of_ones_own_is_assigned_once(page: AppTest, store: Store) -> None:
    sample(page, "bewerbungen.csv")
    choice(page, "“Schwebezustand” means, 1 time in the list").set_value(Stage.FURTHER).run()
    since = clock.today() - timedelta(days=3)
    next(each for each in page.date_input if "without a day" in each.label).set_value(since).run()
    press(page, "bring_add")
    mill = by_company(store)["Alte Mühle eG"]
    assert (mill.stage, mill.in_stage_since) == (Stage.FURTHER, since)
    kept = details(store, ME, by_company(store)["Hansen Versicherung GmbH"].application_id)
    assert (kept.place, kept.pay) == ("Köln", "58.000 €")


def test_what_is_here_already_gets_its_missing_stages(page: AppTest, store: Store) -> None:
    day = clock.today() - timedelta(days=400)
    journeys.add_application(store, ME, "Harbor Mutual", "", Stage.APPLIED, day, clock.now())
    sample(page, "stage-history.csv")
    assert "3 rows: 2 new applications, 1 already here." in shown(page)
    assert add_label(page) == "Add 2 applications and 3 stages"
    choice(page, "What becomes of row 2").set_value(Decision.LEAVE).run()
    assert add_label(page) == "Add 2 applications"


def test_rows_left_out_are_listed_with_their_reasons(page: AppTest) -> None:
    sample(page, "messy.csv")
    assert "9 rows: 6 new applications, 1 twice in the list, 2 left out." in shown(page)
    assert "Row 6, Team Lead: It names no company." in shown(page)
    assert "Applied on Wed 31 Dec 2031 is still to come." in shown(page)
    assert "The day you applied can't be read: “8/82025”." in shown(page)


def test_another_kind_of_file_is_refused_in_words(page: AppTest, store: Store) -> None:
    drop(page, "Connections.csv", "First Name,Last Name,Company,Connected On\nA,B,C,1 Jan 2025\n")
    assert "LinkedIn's list of your connections" in page.error[0].value.replace("\\", "")
    assert "bring_drop" not in [each.key for each in page.button]


def test_a_list_is_dropped_without_a_trace(page: AppTest, store: Store) -> None:
    sample(page, "teal-table.csv")
    press(page, "bring_drop")
    assert page.file_uploader
    assert casebook.applications(store, ME) == []


def test_the_same_list_again_is_known(page: AppTest) -> None:
    sample(page, "teal-table.csv")
    press(page, "bring_add")
    sample(page, "teal-table.csv")
    assert "You brought in this list on" in shown(page)
    assert page.button(key="bring_add").disabled
    assert add_label(page) == "Nothing to add"


def test_markup_in_a_list_is_shown_as_typed(page: AppTest) -> None:
    drop(page, "**x**.csv", "Company,[link](http://a),Status\n:red[Harbor],<b>,**Ghost**ing?\n")
    assert "\\:red\\[Harbor\\]" in "\n".join(str(each.value) for each in page.markdown)


def test_details_are_shown_and_edited_in_the_application(page: AppTest, store: Store) -> None:
    sample(page, "huntr-board.csv")
    press(page, "bring_add")
    harbor = by_company(store)["Harbor Mutual"].application_id
    page.query_params.clear()
    page.query_params["application"] = harbor
    page.run()
    assert page.text_input(key=f"detail_place_{harbor}_1").value == "London"
    page.text_area(key=f"detail_notes_{harbor}_1").set_value("Ask Dana")
    next(each for each in page.button if each.label == "Save the details").click().run()
    assert details(store, ME, harbor).notes == "Ask Dana"
    assert not page.exception


def test_the_lists_of_a_zip_come_one_after_the_other(page: AppTest, store: Store) -> None:
    names = ("linkedin-job-applications.csv", "linkedin-saved-jobs.csv")
    drop(
        page,
        "export.zip",
        zipped({f"Jobs/{each}": (SAMPLES / each).read_bytes() for each in names}),
    )
    assert "linkedin-job-applications.csv, 4 rows" in page.selectbox(key="bring_which").options
    press(page, "bring_add")
    assert "4 applications added" in shown(page)
    assert add_label(page) == "Add 3 applications"
    press(page, "bring_add")
    assert len(casebook.applications(store, ME)) == 7
    assert page.file_uploader


def test_the_history_says_which_day_the_list_did_not_name(page: AppTest, store: Store) -> None:
    sample(page, "bewerbungen.csv")
    press(page, "bring_add")
    page.query_params.clear()
    hansen = by_company(store)["Hansen Versicherung GmbH"].application_id
    page.query_params["application"] = hansen
    page.run()
    lines = [each.value for each in page.markdown if "** since" in each.value]
    assert ["day not known" in line for line in lines] == [True, False]
