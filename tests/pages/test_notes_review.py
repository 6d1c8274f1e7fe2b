"""Correcting what was found: joined, split, found before, shown in its source, as a table."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from prep.questions import store as question_store
from tests.pages.notes_page import (
    ME,
    drop,
    has_button,
    kept_file,
    notes_page,
    words,
)

ASKED = "## Questions they asked\n\n1. Why insurance?\n2. And why us?\n3. Tell me of a backlog.\n"


@pytest.fixture
def page(data_folder: Path) -> AppTest:
    page = notes_page()
    page.text_input(key="place_company").input("Harbor Mutual")
    return page


@pytest.fixture
def read(page: AppTest) -> AppTest:
    return drop(page, "notes.md", ASKED)


def texts_kept(folder: Path) -> list[str]:
    with kept_file(folder) as store:
        return [each.text for each in question_store.questions(store, ME)]


def test_a_row_is_joined_with_the_one_below(read: AppTest, data_folder: Path) -> None:
    read.button(key="review_edit_questions_0").click().run()
    assert not has_button(read, "review_join_above_0")
    read.button(key="review_join_below_0").click().run()
    assert read.text_area(key="review_questions_0_text").value == "Why insurance? And why us?"
    read.button(key="keep").click().run()
    assert texts_kept(data_folder) == ["Why insurance? And why us?", "Tell me of a backlog."]


def test_two_questions_on_one_line_are_offered_apart(read: AppTest) -> None:
    read.button(key="review_edit_questions_0").click().run()
    field = read.text_area(key="review_questions_0_text")
    field.input("Why insurance? Why us?").run()
    read.button(key="review_split_0").click().run()
    labels = [each.label for each in read.checkbox if "questions" in (each.key or "")]
    assert labels[:3] == ["Why insurance?", "Why us?", "And why us?"]


def test_a_row_is_split_at_its_lines(read: AppTest, data_folder: Path) -> None:
    read.button(key="review_edit_questions_2").click().run()
    assert not has_button(read, "review_split_2")
    field = read.text_area(key="review_questions_2_text")
    field.input("Tell me\nof a backlog.").run()
    assert read.button(key="review_split_2").label == "Split into 2 questions"
    read.button(key="review_split_2").click().run()
    read.button(key="keep").click().run()
    assert texts_kept(data_folder)[2:] == ["Tell me", "of a backlog."]


def test_what_was_asked_before_is_left_out_unless_it_is_asked_again(
    read: AppTest, data_folder: Path
) -> None:
    read.button(key="keep").click().run()
    drop(read, "second.md", ASKED.replace("Why insurance?", "Why *insurance*?") + "4. Who else?\n")
    assert "4 questions found: 1 new, 3 here already." in words(read)
    assert "Harbor Mutual, round 1" in words(read)
    assert read.button(key="keep").label == "Keep 1 question"
    read.segmented_control(key="review_choice_0").set_value("again").run()
    assert read.checkbox(key="review_take_questions_0").value
    assert read.button(key="keep").label == "Keep 1 question, 1 asked again"
    read.button(key="keep").click().run()
    with kept_file(data_folder) as store:
        questions = question_store.questions(store, ME)
    assert [(each.text, each.occurrences) for each in questions] == [
        ("Why insurance?", 1),
        ("And why us?", 0),
        ("Tell me of a backlog.", 0),
        ("Who else?", 0),
    ]


def test_a_similar_one_stands_beside_the_one_that_is_there(
    read: AppTest, data_folder: Path
) -> None:
    read.button(key="keep").click().run()
    drop(read, "second.md", "## Questions they asked\n\n1. Please tell me of a backlog\n")
    assert "1 question found: 0 new, 1 similar." in words(read)
    said = words(read).replace("\\", "")
    assert "In these notes" in said
    assert "Tell me of a backlog." in said
    read.segmented_control(key="review_choice_0").set_value("again").run()
    assert read.button(key="keep").label == "Keep 1 asked again"
    read.button(key="keep").click().run()
    assert len(texts_kept(data_folder)) == 3


def test_a_thousand_questions_are_turned_over_page_by_page(page: AppTest) -> None:
    lines = [f"{number}. How would you handle case {number}?" for number in range(1, 1001)]
    drop(page, "long.md", "## Questions they asked\n\n" + "\n".join(lines) + "\n")
    assert not page.exception
    assert len([each for each in page.checkbox if "questions" in (each.key or "")]) == 50
    page.session_state["review_page"] = 20
    page.run()
    last = [each for each in page.checkbox if "questions" in (each.key or "")][-1]
    assert last.label == r"How would you handle case 1000?"


def test_the_last_page_that_a_join_empties_gives_way_to_the_one_before(page: AppTest) -> None:
    lines = [f"{number}. How would you handle case {number}?" for number in range(1, 102)]
    drop(page, "long.md", "## Questions they asked\n\n" + "\n".join(lines) + "\n")
    page.session_state["review_page"] = 3
    page.run()
    page.button(key="review_edit_questions_100").click().run()
    page.button(key="review_join_above_100").click().run()
    assert not page.exception
    assert len([each for each in page.checkbox if "questions" in (each.key or "")]) == 50
    assert page.button(key="keep").label == "Keep 100 questions"


class TestTable:
    @pytest.fixture
    def table(self, read: AppTest) -> AppTest:
        read.segmented_control(key="review_way").set_value("Table").run()
        assert not read.exception
        return read

    def test_it_has_a_row_a_question_with_its_source_line(self, table: AppTest) -> None:
        [rows] = [each.value for each in table.dataframe]
        assert list(rows["text"]) == ["Why insurance?", "And why us?", "Tell me of a backlog."]
        assert list(rows["line"]) == ["Line 3", "Line 4", "Line 5"]
        assert list(rows["take"]) == [True, True, True]

    def test_picked_rows_are_joined(self, table: AppTest, data_folder: Path) -> None:
        edited(table, {0: {"picked": True}, 2: {"picked": True}})
        assert table.button(key="table_join").label == "Join the 2 rows"
        table.button(key="table_join").click().run()
        table.button(key="keep").click().run()
        assert texts_kept(data_folder) == ["Why insurance? Tell me of a backlog.", "And why us?"]

    def test_the_choice_stands_after_another_page(self, table: AppTest) -> None:
        table.switch_page("../pages/hard_questions.py").run()
        table.switch_page("../pages/notes.py").run()
        assert table.segmented_control(key="review_way").value == "Table"


def edited(page: AppTest, cells: dict[int, dict[str, object]]) -> None:
    """Fill cells of the table. What a cell does when it changes is seen in the browser alone."""
    state = {"edited_rows": cells, "added_rows": [], "deleted_rows": []}
    turn = page.session_state["review_table_turn"]
    page.session_state[f"review_table_{turn}"] = state
    page.run()
    assert not page.exception


def test_joined_rows_are_separated_again_until_they_are_kept(read: AppTest) -> None:
    before = [each.label for each in read.checkbox]
    read.button(key="review_edit_questions_0").click().run()
    read.button(key="review_join_below_0").click().run()
    assert not read.exception
    assert len(read.checkbox) == len(before) - 1
    read.button(key="review_separate_fields_0").click().run()
    assert not read.exception
    assert [each.label for each in read.checkbox] == before
    assert not has_button(read, "review_separate_row_0")


def test_with_nothing_ticked_it_says_how_many_would_be_left_out(read: AppTest) -> None:
    assert not read.warning
    for row in range(3):
        read.checkbox(key=f"review_take_questions_{row}").uncheck().run()
    assert [each.value for each in read.warning] == [
        "No question is ticked. Kept like this, 3 questions would be left out."
    ]
