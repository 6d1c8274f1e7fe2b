"""The page Notes: read, correct, keep once, and know the file again."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from prep import casebook
from prep.casebook import PanelRole, Stage
from prep.notes import store as notes_store
from prep.questions import store as question_store
from prep.settings import MAX_NOTES_BYTES, PROJECT, database_path
from prep.store import Store, open_store
from ui import casefile

ME = "me"
TODAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)

TABLE = """# Quay Freight, first interview

**Interviewer:** Mara Lind (Solution Architect)

## Topics Asked

| Topic | What they expected | Where I landed |
|-------|--------------------|----------------|
| How do you secure a service? | Layers, gateway, rotation | Likely answered at code level: tokens |
| Message queues | Ordering, retries, outbox | Likely answered: one library's names |

## The Pattern

Gap: I answered in functions, she thinks in systems.
"""


@pytest.fixture
def page(data_folder: Path) -> AppTest:
    app = AppTest.from_file(PROJECT / "ui" / "router.py", default_timeout=30).run()
    return app.switch_page("../pages/notes.py").run()


@pytest.fixture
def read(page: AppTest) -> AppTest:
    page.text_input(key="place_company").input("Quay Freight")
    page.text_input(key="place_role").input("Team lead")
    return drop(page, "quay.md", TABLE)


def drop(page: AppTest, name: str, text: str) -> AppTest:
    page.file_uploader[0].upload(name, text.encode())
    return page.run()


@contextmanager
def kept_file(folder: Path) -> Iterator[Store]:
    """The file as it is on disk, after the page let go of it."""
    casefile.close_all()
    store = open_store(database_path(folder), TODAY)
    yield store
    store.close()


def words(page: AppTest) -> str:
    return "\n".join(str(each.value) for each in (*page.markdown, *page.caption, *page.error))


def key_like(elements: object, part: str) -> str:
    return next(each.key for each in elements if part in (each.key or ""))  # type: ignore[attr-defined]


def expander(page: AppTest, label: str) -> bool:
    """Whether the expander of that label stands open."""
    return bool(next(each for each in page.expander if each.label == label).proto.expanded)


def test_a_newcomer_meets_the_file_first_and_no_field_open(page: AppTest) -> None:
    assert not page.exception
    assert page.title[0].value == "Notes"
    kinds = [each.type for each in page.main]
    assert kinds.index("file_uploader") < kinds.index("text_input")
    assert not expander(page, "Enter an interview without notes")
    assert page.text_input(key="place_company").value == ""
    assert [each for each in page.button if each.key == "keep"] == []


def test_with_notes_read_the_interview_is_asked_above_the_questions(page: AppTest) -> None:
    drop(page, "quay.md", TABLE)
    labels = [getattr(each, "label", "") for each in page.main]
    assert labels.index("Company (needed)") < labels.index("How do you secure a service?")
    assert [each for each in page.button if each.key == "place_save"] == []


def test_a_file_too_large_is_refused_by_the_one_limit(page: AppTest) -> None:
    assert page.file_uploader[0].proto.max_upload_size_mb * 1024 * 1024 == MAX_NOTES_BYTES


def test_notes_without_questions_can_be_kept_and_say_how_to_add_one(
    page: AppTest, data_folder: Path
) -> None:
    page.text_input(key="place_company").input("Quay Freight")
    drop(page, "bread.md", "Mix flour and water.\nLet it rest.\nBake for an hour.\n")
    assert "Add questions by hand" in words(page)
    assert "Tick" not in words(page)
    assert page.button(key="keep").label == "Keep the notes without questions"
    page.button(key="keep").click().run()
    with kept_file(data_folder) as store:
        assert [each.questions for each in notes_store.kept_notes(store, ME)] == [0]


def test_reading_shows_counts_and_evidence_and_writes_nothing(
    read: AppTest, data_folder: Path
) -> None:
    assert not read.exception
    assert "2 questions found: 2 sure." in words(read)
    assert "Likely answered at code level" in words(read)
    assert read.button(key="keep").label == "Keep 2 questions"
    with kept_file(data_folder) as store:
        assert notes_store.kept_notes(store, ME) == []


def test_keeping_adds_everything_in_one_go(read: AppTest, data_folder: Path) -> None:
    read.button(key="keep").click().run()
    assert not read.exception
    assert [each.value for each in read.toast] == [r"2 questions kept from quay\.md."]
    with kept_file(data_folder) as store:
        [application] = casebook.applications(store, ME)
        assert (application.title, application.stage) == (
            "Quay Freight, Team lead",
            Stage.FIRST_INTERVIEW,
        )
        questions = question_store.questions(store, ME)
        assert [(each.text, each.difficult) for each in questions] == [
            ("How do you secure a service?", True),
            ("Message queues", True),
        ]
        [notes] = notes_store.kept_notes(store, ME)
        assert notes_store.source(store, ME, notes.notes_id) == TABLE


def test_after_keeping_it_shows_the_way_on(read: AppTest) -> None:
    read.button(key="keep").click().run()
    assert read.button(key="kept_work_out").label == "Work out the 2 difficult ones"
    assert read.button(key="kept_drill").label == "Start a drill"
    assert [each.label for each in read.expander if "quay" in each.label] != []


def test_the_same_file_again_says_so_and_offers_nothing_to_keep(
    read: AppTest, data_folder: Path
) -> None:
    read.button(key="keep").click().run()
    drop(read, "copy of quay.md", TABLE)
    assert "You kept this file on" in words(read)
    assert "2 questions for Quay Freight, Team lead" in words(read)
    assert [each for each in read.button if each.key == "keep"] == []
    with kept_file(data_folder) as store:
        assert len(notes_store.kept_notes(store, ME)) == 1


def test_an_unticked_question_is_not_kept(read: AppTest, data_folder: Path) -> None:
    read.checkbox(key="review_take_questions_1").uncheck().run()
    assert read.button(key="keep").label == "Keep 1 question"
    read.button(key="keep").click().run()
    with kept_file(data_folder) as store:
        assert [each.text for each in question_store.questions(store, ME)] == [
            "How do you secure a service?"
        ]


def test_a_correction_is_what_is_kept(read: AppTest, data_folder: Path) -> None:
    read.button(key="review_edit_questions_0").click().run()
    read.text_area(key="review_questions_0_text").input("How do you secure a platform?").run()
    read.text_input(key="review_questions_0_asked_by").input("Mara").run()
    read.segmented_control(key="review_questions_0_difficult").set_value("no").run()
    read.button(key="review_edit_questions_0").click().run()
    read.button(key="keep").click().run()
    with kept_file(data_folder) as store:
        first = question_store.questions(store, ME)[0]
        assert (first.text, first.asked_by) == ("How do you secure a platform?", "Mara")
        assert (first.verdict, first.difficult) == ("fine", False)


def test_a_question_can_be_added_by_hand(read: AppTest, data_folder: Path) -> None:
    read.button(key="review_add").click().run()
    assert read.button(key="keep").label == "Keep 2 questions"
    read.text_area(key="review_questions_2_text").input("Why did you leave?").run()
    read.segmented_control(key="review_questions_2_own_rating").set_value(5).run()
    read.button(key="keep").click().run()
    with kept_file(data_folder) as store:
        added = question_store.questions(store, ME)[2]
        assert (added.text, added.own_rating, added.difficult) == ("Why did you leave?", 5, True)


def test_the_interview_is_kept_with_its_moment_and_panel(read: AppTest, data_folder: Path) -> None:
    read.date_input(key=key_like(read.date_input, "place_day_")).set_value(date(2026, 11, 12))
    read.time_input(key=key_like(read.time_input, "place_at_")).set_value(time(10, 0))
    read.selectbox(key=key_like(read.selectbox, "place_zone_")).set_value("Europe/Lisbon")
    read.text_input(key=key_like(read.text_input, "panel_name_")).input("Mara Lind")
    read.selectbox(key=key_like(read.selectbox, "panel_role_")).set_value(PanelRole.SPECIALIST)
    read.button(key="keep").click().run()
    with kept_file(data_folder) as store:
        [interview] = casebook.interviews(store, ME)
        assert interview.starts == datetime(2026, 11, 12, 10, 0, tzinfo=UTC)
        assert (interview.time_zone, interview.round) == ("Europe/Lisbon", 1)
        [mara] = interview.interviewers
        assert (mara.name, mara.panel_role) == ("Mara Lind", PanelRole.SPECIALIST)
        [application] = casebook.applications(store, ME)
        assert application.in_stage_since == date(2026, 11, 12)


def test_a_time_that_the_clocks_skip_is_asked_again(read: AppTest) -> None:
    read.date_input(key=key_like(read.date_input, "place_day_")).set_value(date(2026, 3, 29))
    read.time_input(key=key_like(read.time_input, "place_at_")).set_value(time(1, 30))
    read.selectbox(key=key_like(read.selectbox, "place_zone_")).set_value("Europe/London").run()
    assert "jump over 01:30" in read.error[0].value
    assert read.button(key="keep").disabled


def test_a_date_without_a_time_is_asked_again(read: AppTest) -> None:
    read.date_input(key=key_like(read.date_input, "place_day_")).set_value(date(2026, 3, 29)).run()
    assert "A date needs its time" in read.error[0].value


def test_interviewers_are_added_and_removed_row_by_row(read: AppTest) -> None:
    read.text_input(key=key_like(read.text_input, "panel_name_")).input("Mara Lind").run()
    read.button(key=key_like(read.button, "panel_add_")).click().run()
    names = [each for each in read.text_input if "panel_name_" in (each.key or "")]
    assert [each.value for each in names] == ["Mara Lind", ""]
    read.button(key=key_like(read.button, "panel_gone_")).click().run()
    names = [each for each in read.text_input if "panel_name_" in (each.key or "")]
    assert [each.value for each in names] == [""]


def test_an_interviewer_named_in_the_notes_is_taken_over_into_the_interview(
    read: AppTest, data_folder: Path
) -> None:
    read.button(key="review_panel_0").click().run()
    assert not read.exception
    assert [each for each in read.button if each.key == "review_panel_0"] == []
    read.button(key="keep").click().run()
    with kept_file(data_folder) as store:
        [mara] = casebook.interviews(store, ME)[0].interviewers
    assert (mara.name, mara.panel_role) == ("Mara Lind", PanelRole.SPECIALIST)


def test_the_source_of_kept_notes_is_shown_on_opening(read: AppTest) -> None:
    read.button(key="keep").click().run()
    [kept] = [each for each in read.expander if "quay" in each.label]
    assert len(read.code) == 0
    read.session_state[key_of_kept(read)] = True
    read.run()
    assert not read.exception
    assert kept.label.startswith(r"quay\.md, ")
    assert [each.value for each in read.code] == [TABLE.strip()]


def key_of_kept(page: AppTest) -> str:
    """The key of the only kept file's expander."""
    [listed] = notes_store.kept_notes(casefile.store(), ME)
    return f"kept_{listed.notes_id}"


def test_a_change_to_a_known_interview_is_saved_alone(read: AppTest, data_folder: Path) -> None:
    read.button(key="keep").click().run()
    assert [each for each in read.button if each.key == "place_save"] == []
    read.number_input(key=key_like(read.number_input, "place_round_")).set_value(2).run()
    assert read.button(key="place_save").label == "Save the changes"
    read.button(key="place_save").click().run()
    with kept_file(data_folder) as store:
        [interview] = casebook.interviews(store, ME)
    assert (interview.round, interview.version) == (2, 2)


def test_without_a_company_it_says_so_and_keeps_nothing(page: AppTest, data_folder: Path) -> None:
    drop(page, "quay.md", TABLE).button(key="keep").click().run()
    assert "needs a company" in page.error[0].value
    assert [each.value for each in page.main.get("error")] == []
    with kept_file(data_folder) as store:
        assert notes_store.kept_notes(store, ME) == []


@pytest.mark.parametrize(
    ("name", "content"),
    [("empty.md", b""), ("picture.md", b"\x89PNG\r\n\x1a\n\x00\x00\x00\x0d")],
    ids=["empty", "a picture"],
)
def test_what_cannot_be_read_is_said_in_words(page: AppTest, name: str, content: bytes) -> None:
    page.file_uploader[0].upload(name, content)
    page.run()
    assert not page.exception
    assert name in page.error[0].value
    assert [each for each in page.button if each.key == "keep"] == []


def test_pasted_text_is_read_too(page: AppTest) -> None:
    page.segmented_control(key="drop_way").set_value("Pasted text").run()
    page.text_area(key="drop_text_0").input(TABLE).run()
    page.button(key="drop_read").click().run()
    assert "2 questions found" in words(page)


def test_dropped_notes_are_gone(read: AppTest) -> None:
    read.button(key="drop_it").click().run()
    assert "2 questions found" not in words(read)
    assert read.file_uploader[0].value is None


def test_the_draft_outlasts_a_look_at_another_page(read: AppTest) -> None:
    read.checkbox(key="review_take_questions_1").uncheck().run()
    read.switch_page("../pages/hard_questions.py").run()
    read.switch_page("../pages/notes.py").run()
    assert read.button(key="keep").label == "Keep 1 question"
    assert read.text_input(key="place_company").value == "Quay Freight"


def test_an_interview_is_saved_without_notes(page: AppTest, data_folder: Path) -> None:
    page.text_input(key="place_company").input("Quay Freight")
    page.button(key="place_save").click().run()
    assert [each.value for each in page.toast] == ["Interview saved."]
    assert page.selectbox(key="place_application").value != ""
    with kept_file(data_folder) as store:
        assert [each.round for each in casebook.interviews(store, ME)] == [1]


def test_sixty_questions_show_fields_for_the_open_one_only(page: AppTest) -> None:
    lines = [f"{number}. How would you handle case {number}?" for number in range(1, 61)]
    drop(page, "long.md", "## Questions they asked\n\n" + "\n".join(lines) + "\n")
    assert not page.exception
    assert len([each for each in page.checkbox if "questions" in (each.key or "")]) == 60
    assert len(page.text_area) == 0
    page.button(key="review_edit_questions_59").click().run()
    assert len(page.text_area) == 2


def test_notes_that_name_their_company_fill_the_empty_fields(page: AppTest) -> None:
    drop(page, "quay.md", "Company: Quay Freight\nRole: Team lead\n\n1. Why do you want this?\n")
    assert page.text_input(key="place_company").value == "Quay Freight"
    assert page.text_input(key="place_role").value == "Team lead"


def test_what_you_typed_stands_against_what_the_notes_say(page: AppTest) -> None:
    page.text_input(key="place_company").input("Harbor Mutual")
    drop(page, "quay.md", "Company: Quay Freight\nRole: Team lead\n\n1. Why do you want this?\n")
    assert page.text_input(key="place_company").value == "Harbor Mutual"


def test_notes_of_a_known_company_go_to_its_application(read: AppTest, data_folder: Path) -> None:
    read.button(key="keep").click().run()
    again = AppTest.from_file(PROJECT / "ui" / "router.py", default_timeout=30).run()
    again.switch_page("../pages/notes.py").run()
    drop(again, "more.md", "Company: quay freight\n\n1. Why do you want this?\n")
    known = casebook.applications(casefile.store(), ME)[0].application_id
    assert again.selectbox(key="place_application").value == known
