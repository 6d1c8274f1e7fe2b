"""How a file is read: who of its speakers is the user, and in which encoding."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import Selectbox

from prep.notes import store as notes_store
from prep.settings import PROJECT
from tests.notes.test_formats import FILES
from tests.pages.notes_page import ME, drop_all, has_button, notes_page, words
from ui import casefile, notes_desk

TALK = (PROJECT / "tests" / "samples" / "notes" / "zoom.vtt").read_bytes()
LATIN = "Gespräch bei Müller\n\n1. Warum möchten Sie zu uns?\n2. Was heißt Führung?\n".encode(
    "cp1252"
)


@pytest.fixture
def page(data_folder: Path) -> AppTest:
    return notes_page()


class TestSpeakers:
    @pytest.fixture
    def talk(self, page: AppTest) -> AppTest:
        return drop_all(page, {"talk.vtt": TALK})

    def test_in_doubt_it_asks_once_with_a_quote_of_each(self, talk: AppTest) -> None:
        [radio] = talk.radio
        assert radio.label == "Which of them is you?"
        assert radio.options == ["Ingrid Solberg", "Paul Mensah", "Anton Reyes"]
        assert all("“" in caption for caption in radio.proto.captions)
        assert radio.value == "Paul Mensah"

    def test_the_answer_is_said_and_remembered_for_the_next_file(self, talk: AppTest) -> None:
        talk.button(key="speakers_told").click().run()
        assert not talk.exception
        said = "**You:** Paul Mensah. **Interviewers:** Ingrid Solberg, Anton Reyes."
        assert said in words(talk)
        assert notes_store.own_names(casefile.store(), ME) == ["Paul Mensah"]
        drop_all(talk, {"second.vtt": TALK.replace(b"three deliveries", b"two deliveries")})
        talk.button(key="drop_it").click().run()
        assert [each.value for each in talk.subheader][:1] == [r"second.vtt"]
        assert said in words(talk)

    def test_another_answer_finds_other_questions(self, talk: AppTest) -> None:
        assert "Line 41, asked by Anton Reyes." in words(talk)
        assert "Line 49, asked by Ingrid Solberg." in words(talk)
        talk.radio[0].set_value("Ingrid Solberg").run()
        talk.button(key="speakers_told").click().run()
        assert "**You:** Ingrid Solberg." in words(talk)
        assert "Line 41, asked by Anton Reyes." in words(talk)
        assert "asked by Ingrid Solberg." not in words(talk)

    def test_corrections_are_not_lost_unasked(self, talk: AppTest) -> None:
        talk.checkbox(key="review_take_questions_1").uncheck().run()
        talk.button(key="speakers_told").click().run()
        assert "what you ticked or corrected in these notes so far is lost" in words(talk)
        assert talk.button(key="keep").label == "Keep 4 questions"
        talk.button(key="anew_leave").click().run()
        assert not has_button(talk, "anew_read")
        assert talk.button(key="keep").label == "Keep 4 questions"

    def test_corrections_go_where_the_user_says_so(self, talk: AppTest) -> None:
        talk.checkbox(key="review_take_questions_1").uncheck().run()
        talk.button(key="speakers_told").click().run()
        talk.button(key="anew_read").click().run()
        assert talk.button(key="keep").label == "Keep 5 questions"
        assert not has_button(talk, "anew_read")


def choice(page: AppTest) -> Selectbox:
    return next(each for each in page.selectbox if each.label == "Read it as")


class TestEncoding:
    @pytest.fixture
    def latin(self, page: AppTest) -> AppTest:
        drop_all(page, {"latin.txt": LATIN})
        [opened] = [each for each in page.expander if each.label.startswith("Read as")]
        assert opened.label == "Read as Western European (Windows)"
        [waiting] = notes_desk.pending()
        page.session_state[f"encoding_{waiting.draft_id}"] = True
        return page.run()

    def test_it_is_said_in_words_with_its_telling_lines(self, latin: AppTest) -> None:
        assert latin.code[0].value.split("\n")[0] == "Gespräch bei Müller"
        assert latin.button(key="encoding_told").disabled

    def test_another_one_is_tried_on_the_lines_before_it_is_taken(self, latin: AppTest) -> None:
        choice(latin).set_value("cp1251").run()
        assert latin.code[0].value.split("\n")[0] == "Gesprдch bei Mьller"
        latin.button(key="encoding_told").click().run()
        assert not latin.exception
        labels = [each.label for each in latin.checkbox]
        assert "Warum mцchten Sie zu uns?" in labels

    def test_one_that_does_not_fit_is_refused_in_words(self, latin: AppTest) -> None:
        choice(latin).set_value("utf-8").run()
        assert "is not in the encoding Unicode" in latin.error[0].value
        assert not has_button(latin, "encoding_told")

    def test_a_word_file_has_none(self, page: AppTest) -> None:
        drop_all(page, {"notes.docx": FILES["notes.docx"]})
        assert [each for each in page.expander if each.label.startswith("Read as")] == []
