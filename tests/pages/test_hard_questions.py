"""The page Hard questions: hardest first, overruled, worked out in versions, two tabs at once."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from prep import journeys
from prep.questions import store as question_store
from prep.questions.answer_draft import answer_draft
from prep.questions.keeping import KeptQuestion
from prep.questions.model import Answer, Question
from prep.settings import PROJECT, database_path
from prep.store import Store, open_store
from tests.conftest import NOW
from tests.invented import BLANKED, backlog_and_motive
from ui import casefile

ME = "me"
BACKLOG, MOTIVE = "Tell me about a backlog you cleared?", "Why insurance?"


@contextmanager
def on_disk(folder: Path) -> Iterator[Store]:
    """The file while no page holds it."""
    casefile.close_all()
    store = open_store(database_path(folder), NOW)
    yield store
    store.close()


@pytest.fixture
def ids(data_folder: Path) -> dict[str, str]:
    """A file with two kept questions: ids by text."""
    with on_disk(data_folder) as store:
        journeys.keep_notes(store, ME, backlog_and_motive(), NOW)
        return {each.text: each.question_id for each in question_store.questions(store, ME)}


def page(**address: str) -> AppTest:
    app = AppTest.from_file(PROJECT / "ui" / "router.py", default_timeout=30).run()
    app.switch_page("../pages/hard_questions.py")
    for name, value in address.items():
        app.query_params[name] = value
    return app.run()


def in_file(folder: Path, question_id: str) -> Question:
    with on_disk(folder) as store:
        return question_store.question(store, ME, question_id)


def words(app: AppTest) -> str:
    shown = (*app.title, *app.subheader, *app.markdown, *app.caption, *app.text, *app.code)
    return "\n".join(str(each.value) for each in (*shown, *app.error))


def cards(app: AppTest) -> list[str]:
    """The questions of the list, in order, by their buttons' keys."""
    return [each.key.removeprefix("open_") for each in app.button if each.key.startswith("open_")]


def test_without_questions_it_leads_to_the_notes(data_folder: Path) -> None:
    app = page()
    assert not app.exception
    assert app.button(key="first_step").label == "Go to Notes"


def test_the_list_shows_the_difficult_ones_with_their_evidence(ids: dict[str, str]) -> None:
    app = page()
    assert not app.exception
    assert cards(app) == [ids[BACKLOG]]
    assert "“blanked on the numbers” (your note, line 4)" in words(app)
    assert "2 questions from your interviews, 1 difficult, 0 of those ready." in words(app)


def test_all_of_them_hardest_first(ids: dict[str, str]) -> None:
    app = page()
    app.segmented_control(key="filter_show").set_value("All").run()
    assert cards(app) == [ids[BACKLOG], ids[MOTIVE]]
    assert ":gray-badge[Not difficult] You rated it 2 of 5." in words(app)


def test_what_nobody_spoke_of_is_not_said(ids: dict[str, str], data_folder: Path) -> None:
    with on_disk(data_folder) as store:
        journeys.rate_question(store, ME, ids[MOTIVE], None)
    app = page(show="All")
    assert ":gray-badge[Not said] The notes do not say." in words(app)
    assert "Not difficult" not in words(app)
    assert ":gray-badge[Not said]" in words(page(show="All", print="1"))


def test_filters_can_stand_in_the_address(ids: dict[str, str]) -> None:
    assert cards(page(show="All")) == [ids[BACKLOG], ids[MOTIVE]]
    app = page(show="All", state="Ready")
    assert cards(app) == []
    assert "No question passes these filters" in words(app)
    assert cards(page(company="No such company")) == [ids[BACKLOG]]


def test_overruling_is_kept_and_can_be_taken_back(ids: dict[str, str], data_folder: Path) -> None:
    app = page(show="All")
    app.segmented_control(key=f"verdict_{ids[BACKLOG]}").set_value("fine").run()
    assert not app.exception
    assert not in_file(data_folder, ids[BACKLOG]).difficult
    app = page(show="All")
    app.segmented_control(key=f"verdict_{ids[MOTIVE]}").set_value("difficult").run()
    app.segmented_control(key=f"verdict_{ids[BACKLOG]}").set_value(None).run()
    assert in_file(data_folder, ids[MOTIVE]).difficult
    assert in_file(data_folder, ids[BACKLOG]).difficult


def test_an_own_rating_is_kept_at_once(ids: dict[str, str], data_folder: Path) -> None:
    app = page(show="All")
    app.segmented_control(key=f"rating_{ids[MOTIVE]}").set_value(5).run()
    assert "You rated it 5 of 5." in words(app)
    kept = in_file(data_folder, ids[MOTIVE])
    assert (kept.own_rating, kept.difficult) == (5, True)


def test_a_card_opens_its_workshop(ids: dict[str, str]) -> None:
    app = page()
    app.button(key=f"open_{ids[BACKLOG]}").click().run()
    assert not app.exception
    assert app.title[0].value.startswith("Tell me about a backlog")
    assert ids[BACKLOG] in app.query_params["question"]
    app.button(key="back").click().run()
    assert app.title[0].value == "Hard questions"


def test_the_workshop_has_an_address_of_its_own(ids: dict[str, str]) -> None:
    app = page(question=ids[BACKLOG])
    assert not app.exception
    assert [each.label for each in app.text_area][:5] == [
        "Situation",
        "Task",
        "Action",
        "Result",
        "My answer now",
    ]
    assert "blanked on the numbers" in [each.value for each in app.text]
    assert {"What is missing", "Probes to expect"} <= {each.value for each in app.subheader}


def test_an_unknown_address_says_so(ids: dict[str, str]) -> None:
    app = page(question="gone")
    assert not app.exception
    assert "not in your file" in app.error[0].value
    app.button(key="back").click().run()
    assert cards(app) == [ids[BACKLOG]]


def fill(app: AppTest, question_id: str, **parts: str) -> AppTest:
    for part, text in parts.items():
        app.text_area(key=f"answer_{question_id}_{part}").input(text)
    return app.run()


def test_each_save_is_a_version(ids: dict[str, str], data_folder: Path) -> None:
    app = page(question=ids[BACKLOG])
    fill(app, ids[BACKLOG], situation="In 2024 we had 400 open claims.")
    app.button(key="answer_save").click().run()
    fill(app, ids[BACKLOG], result="It was down to 20 by May.")
    app.button(key="answer_save").click().run()
    assert not app.exception
    kept = in_file(data_folder, ids[BACKLOG]).answer
    assert (kept.version, kept.situation) == (2, "In 2024 we had 400 open claims.")
    assert kept.result == "It was down to 20 by May."


def test_unsaved_text_outlasts_other_clicks_and_pages(ids: dict[str, str]) -> None:
    app = page(question=ids[BACKLOG])
    fill(app, ids[BACKLOG], action="I sorted them by age.")
    app.segmented_control(key=f"rating_{ids[BACKLOG]}").set_value(4).run()
    app.segmented_control(key=f"verdict_{ids[BACKLOG]}").set_value("difficult").run()
    app.button(key="back").click().run()
    app.button(key=f"open_{ids[BACKLOG]}").click().run()
    assert app.text_area(key=f"answer_{ids[BACKLOG]}_action").value == "I sorted them by age."
    assert "your words are kept." in words(app)


def test_what_is_missing_follows_what_is_written(ids: dict[str, str]) -> None:
    app = page(question=ids[BACKLOG])
    assert "Write a first version" in words(app)
    fill(app, ids[BACKLOG], situation="In 2024 we had 400 open claims at Quay Mutual.")
    missing = words(app)
    assert "last third says how it ended" in missing
    fill(app, ids[BACKLOG], result="By May the backlog was down to 20 claims.")
    assert "last third says how it ended" not in words(app)


def test_an_earlier_version_is_put_back_as_the_newest(
    ids: dict[str, str], data_folder: Path
) -> None:
    with on_disk(data_folder) as store:
        first = journeys.save_answer(store, ME, ids[BACKLOG], Answer(result="First"), NOW)
        journeys.save_answer(store, ME, ids[BACKLOG], replace(first, result="Second"), NOW)
    app = page(question=ids[BACKLOG])
    open_expander(app, "answer_versions")
    app.selectbox(key="answer_version").select_index(1).run()
    app.button(key="answer_put_back").click().run()
    assert not app.exception
    assert app.text_area(key=f"answer_{ids[BACKLOG]}_result").value == "First"
    kept = in_file(data_folder, ids[BACKLOG]).answer
    assert (kept.version, kept.result) == (3, "First")


def open_expander(app: AppTest, key: str) -> None:
    app.session_state[key] = True
    app.run()


def test_two_tabs_the_second_save_is_refused_with_both_texts(
    ids: dict[str, str], data_folder: Path
) -> None:
    mine, theirs = page(question=ids[BACKLOG]), page(question=ids[BACKLOG])
    fill(theirs, ids[BACKLOG], result="Theirs").button(key="answer_save").click().run()
    fill(mine, ids[BACKLOG], result="Mine").button(key="answer_save").click().run()
    assert "saved in another tab" in mine.error[0].value
    assert mine.error[1].value.startswith("Not saved: another tab saved a newer version.")
    assert "Theirs" in [each.value for each in mine.text]
    assert mine.text_area(key=f"answer_{ids[BACKLOG]}_result").value == "Mine"

    mine.button(key=f"answer_{ids[BACKLOG]}_mine").click().run()
    assert not mine.error
    kept = in_file(data_folder, ids[BACKLOG]).answer
    assert (kept.version, kept.result) == (2, "Mine")


def test_two_tabs_the_one_in_the_file_can_be_taken(ids: dict[str, str]) -> None:
    mine, theirs = page(question=ids[BACKLOG]), page(question=ids[BACKLOG])
    fill(theirs, ids[BACKLOG], result="Theirs").button(key="answer_save").click().run()
    fill(mine, ids[BACKLOG], result="Mine").button(key="answer_save").click().run()
    mine.button(key=f"answer_{ids[BACKLOG]}_theirs").click().run()
    assert not mine.error
    assert mine.text_area(key=f"answer_{ids[BACKLOG]}_result").value == "Theirs"


def test_a_tab_without_changes_follows_the_other(ids: dict[str, str]) -> None:
    mine, theirs = page(question=ids[BACKLOG]), page(question=ids[BACKLOG])
    fill(theirs, ids[BACKLOG], result="Theirs").button(key="answer_save").click().run()
    assert mine.run().text_area(key=f"answer_{ids[BACKLOG]}_result").value == "Theirs"


def test_the_question_itself_can_be_corrected(ids: dict[str, str], data_folder: Path) -> None:
    app = page(question=ids[BACKLOG])
    open_expander(app, "question_edit")
    app.text_area(key=f"question_{ids[BACKLOG]}_text").input("A backlog of claims?").run()
    app.selectbox(key=f"question_{ids[BACKLOG]}_competency").set_value("delivery").run()
    app.button(key="question_save").click().run()
    assert app.title[0].value.startswith("A backlog of claims")
    kept = in_file(data_folder, ids[BACKLOG])
    assert (kept.text, kept.competency) == ("A backlog of claims?", "delivery")


def test_two_tabs_the_second_correction_is_refused_with_both_texts(ids: dict[str, str]) -> None:
    mine, theirs = page(question=ids[BACKLOG]), page(question=ids[BACKLOG])
    for app, text in ((theirs, "Theirs?"), (mine, "Mine?")):
        open_expander(app, "question_edit")
        app.text_area(key=f"question_{ids[BACKLOG]}_text").input(text).run()
    theirs.button(key="question_save").click().run()
    mine.button(key="question_save").click().run()
    assert "saved in another tab" in mine.error[0].value
    assert "Theirs?" in [each.value for each in mine.text]
    assert mine.text_area(key=f"question_{ids[BACKLOG]}_text").value == "Mine?"


def test_the_lines_of_the_notes_are_shown_on_opening(ids: dict[str, str]) -> None:
    app = page(question=ids[BACKLOG])
    assert len(app.code) == 0
    open_expander(app, "workshop_source")
    assert "3  1. Tell me about a backlog you cleared?" in app.code[0].value


def test_ready_waits_for_a_saved_answer(ids: dict[str, str]) -> None:
    app = page(question=ids[BACKLOG])
    ready = app.toggle(key=f"ready_{ids[BACKLOG]}")
    assert (ready.disabled, ready.help) == (True, "Save an answer first.")
    fill(app, ids[BACKLOG], result="Down to 20.")
    assert app.toggle(key=f"ready_{ids[BACKLOG]}").disabled
    app.button(key="answer_save").click().run()
    assert not app.toggle(key=f"ready_{ids[BACKLOG]}").disabled


def test_ready_is_kept(ids: dict[str, str], data_folder: Path) -> None:
    app = page(question=ids[BACKLOG])
    fill(app, ids[BACKLOG], result="Down to 20.").button(key="answer_save").click().run()
    app.toggle(key=f"ready_{ids[BACKLOG]}").set_value(True).run()
    assert in_file(data_folder, ids[BACKLOG]).ready


def test_the_print_view_writes_everything_out(ids: dict[str, str], data_folder: Path) -> None:
    with on_disk(data_folder) as store:
        journeys.save_answer(store, ME, ids[BACKLOG], Answer(result="Down to 20."), NOW)
    app = page(print="1", show="All")
    assert not app.exception
    assert [each.label for each in app.button] == ["Back to the list"]
    assert [each.value for each in app.subheader] == [
        r"1\. Tell me about a backlog you cleared?",
        r"2\. Why insurance?",
    ]
    assert {"Down to 20.", "blanked on the numbers"} <= {each.value for each in app.text}


def test_the_print_view_leads_back_to_the_same_list(ids: dict[str, str]) -> None:
    app = page(show="All")
    app.button(key="print").click().run()
    assert len(app.subheader) == 2
    app.button(key="back").click().run()
    assert cards(app) == [ids[BACKLOG], ids[MOTIVE]]
    assert "print" not in app.query_params


def test_many_questions_come_twenty_at_a_time(data_folder: Path) -> None:
    questions = tuple(
        KeptQuestion(f"Question {number}?", reasons=(BLANKED,)) for number in range(1, 61)
    )
    with on_disk(data_folder) as store:
        journeys.keep_notes(store, ME, backlog_and_motive(questions=questions), NOW)
    app = page()
    assert not app.exception
    assert len(cards(app)) == 20
    assert "**Question 1?**" in [each.value for each in app.markdown]
    app.session_state["questions_page"] = 3
    app.run()
    assert len(cards(app)) == 20
    assert "**Question 41?**" in [each.value for each in app.markdown]


KEPT = "Not saved as your answer yet; your words are kept."


def field(app: AppTest, question_id: str, part: str) -> str:
    return app.text_area(key=f"answer_{question_id}_{part}").value or ""


def kept_words(folder: Path, question_id: str) -> dict[str, str] | None:
    with on_disk(folder) as store:
        draft = answer_draft(store, ME, question_id)
        assert question_store.answers(store, ME, question_id) == []
    return draft and {name: text for name, text in draft.texts.items() if text}


def test_what_is_typed_outlasts_a_new_session_and_is_no_version(
    ids: dict[str, str], data_folder: Path
) -> None:
    fill(page(question=ids[BACKLOG]), ids[BACKLOG], situation="In 2024 ", task="Clear it.")
    assert kept_words(data_folder, ids[BACKLOG]) == {"situation": "In 2024 ", "task": "Clear it."}
    again = page(question=ids[BACKLOG])
    assert not again.exception
    assert field(again, ids[BACKLOG], "situation") == "In 2024 "
    assert KEPT in words(again)
    fill(again, ids[BACKLOG], situation="", task="")
    assert kept_words(data_folder, ids[BACKLOG]) is None
    assert "Nothing saved yet." in words(again)


def test_saving_the_typed_words_ends_their_draft(ids: dict[str, str], data_folder: Path) -> None:
    fill(page(question=ids[BACKLOG]), ids[BACKLOG], result="Down to 20.")
    app = page(question=ids[BACKLOG])
    app.button(key="answer_save").click().run()
    assert not app.exception and not app.error
    assert KEPT not in words(app)
    with on_disk(data_folder) as store:
        assert answer_draft(store, ME, ids[BACKLOG]) is None
        assert question_store.question(store, ME, ids[BACKLOG]).answer.result == "Down to 20."


def test_a_removed_application_or_question_takes_the_typed_words_along(
    ids: dict[str, str], data_folder: Path
) -> None:
    app = page(question=ids[BACKLOG])
    fill(app, ids[BACKLOG], result="Down to 20.")
    fill(page(question=ids[MOTIVE]), ids[MOTIVE], in_full="It pays claims.")
    with on_disk(data_folder) as store:
        journeys.remove_question(store, ME, ids[MOTIVE])
        left = store.rows("select question_id from answer_draft")
        assert left == [{"question_id": ids[BACKLOG]}]
        application = question_store.question(store, ME, ids[BACKLOG]).application_id
        journeys.remove_application(store, ME, application)
        assert store.rows("select question_id from answer_draft") == []


def test_two_tabs_typing_at_once_overwrite_nothing(ids: dict[str, str], data_folder: Path) -> None:
    mine, theirs = page(question=ids[BACKLOG]), page(question=ids[BACKLOG])
    fill(theirs, ids[BACKLOG], result="Theirs")
    fill(mine, ids[BACKLOG], result="Mine")
    assert "Theirs" in [each.value for each in mine.text]
    assert field(mine, ids[BACKLOG], "result") == "Mine"
    assert kept_words(data_folder, ids[BACKLOG]) == {"result": "Theirs"}
    mine.button(key=f"answer_{ids[BACKLOG]}_theirs").click().run()
    assert not mine.error
    assert field(mine, ids[BACKLOG], "result") == "Theirs"
    assert KEPT in words(mine)


def test_words_typed_on_an_older_version_come_back_beside_the_newer(
    ids: dict[str, str], data_folder: Path
) -> None:
    fill(page(question=ids[BACKLOG]), ids[BACKLOG], result="Mine")
    with on_disk(data_folder) as store:
        journeys.save_answer(store, ME, ids[BACKLOG], Answer(result="Theirs"), NOW)
    app = page(question=ids[BACKLOG])
    assert "saved in another tab" in app.error[0].value
    assert field(app, ids[BACKLOG], "result") == "Mine"
    app.button(key=f"answer_{ids[BACKLOG]}_mine").click().run()
    assert not app.error
    with on_disk(data_folder) as store:
        assert answer_draft(store, ME, ids[BACKLOG]) is None
        assert question_store.question(store, ME, ids[BACKLOG]).answer.result == "Mine"
