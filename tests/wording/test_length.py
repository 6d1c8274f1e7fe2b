"""Length in words and sentences."""

import pytest

from prep.wording import length_words, tone
from prep.wording.length import sentence_count, word_count


@pytest.mark.parametrize(
    ("text", "words"),
    [("", 0), ("I don't know the follow-up.", 5), ("谢谢你", 3), ("Zoë, 12 %", 2)],
)
def test_words_are_counted(text: str, words: int) -> None:
    assert word_count(text) == words


def test_greeting_and_signature_are_no_sentences() -> None:
    assert sentence_count("Dear Ana,\n\nthank you. It was good! Was it?\n\nBest wishes\nMei") == 3


@pytest.mark.parametrize(
    ("words", "said"), [(49, "Short: 49 words"), (50, ""), (125, ""), (126, "Long")]
)
def test_a_mail_of_50_to_125_words_is_in_order(words: int, said: str) -> None:
    text = "Thank you. " + "word " * (words - 2)
    whys = " ".join(each.why for each in tone(text, "thanks_email") if each.level == "amber")
    assert (said in whys) if said else whys == ""
    assert length_words(text, "thanks_email") == f"{words} words; aim at 50 to 125."


def test_other_kinds_go_by_characters() -> None:
    assert length_words("hello", "approach") == ""
