"""What a message sounds like: red, amber and green findings with their places and reasons."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.wording import tone
from prep.wording.word_lists import word_lists

FINE = (
    "Hi Rosa, we worked together at Quay Freight. I interviewed for Claims lead at Harbor Mutual on "
    "12 November. How does the team decide what to mend first? Fifteen minutes would be plenty, and "
    "no reply is needed if it doesn't suit. Thank you, Mei"
)


def found(text: str, level: str) -> list[str]:
    return [each.words for each in tone(text, "approach") if each.level == level]


def test_a_message_with_all_its_parts_is_green_throughout() -> None:
    assert {each.level for each in tone(FINE, "approach")} == {"green"}
    assert len(tone(FINE, "approach")) == 5


@pytest.mark.parametrize(
    "words",
    [
        "I'll do anything",
        "I’ll do anything",
        "I really need this job",
        "would really help me out",
        "please, please",
        "last chance",
        "pay my rent",
        "been out of work for",
        "why haven't you",
        "did I get it",
        "How did I do",
        "sorry to bother you again",
        "Just checking in",
        "put in a good word",
        "after all the time I",
    ],
)
def test_red_words_are_found_where_they_stand(words: str) -> None:
    text = f"{FINE} {words} now"
    [finding] = [each for each in tone(text, "approach") if each.level == "red"]
    assert text[finding.start : finding.end] == finding.words
    assert words.casefold().startswith(finding.words.casefold()[:8]) or finding.words in words
    assert finding.why


@pytest.mark.parametrize("words", ["just", "quick favour", "pick your brain", "hoping"])
def test_amber_words(words: str) -> None:
    assert found(f"{FINE} {words} so", "amber") == [words]


def test_loud_text_is_red() -> None:
    assert found(f"{FINE}!!", "red") == ["!"]
    assert found(f"{FINE} PLEASE CALL BACK", "red") == ["PLEASE CALL BACK"]
    assert found(f"{FINE}!", "red") == []


def test_a_short_word_in_capitals_is_a_name() -> None:
    assert found(f"{FINE} IBM and NASA", "red") == []


def test_praise_once_is_fine_and_twice_is_amber() -> None:
    assert found(f"{FINE} Your impressive talk.", "amber") == []
    assert found(f"{FINE} Your impressive talk, your amazing team.", "amber") == ["amazing"]


def test_more_than_one_question_and_too_many_characters() -> None:
    assert found(f"{FINE} And then?", "amber") == ["?"]
    [long] = [each for each in tone(FINE + " fine" * 60, "approach") if each.level == "amber"]
    assert long.why.startswith(f"{len(FINE) + 300} characters")


def test_what_is_missing_is_said() -> None:
    missing = [each for each in tone("Hi Rosa.", "approach") if each.level == "amber"]
    assert len(missing) == 6
    assert all(each.start == each.end == 8 for each in missing)
    assert tone("  ", "approach") == ()


def test_red_swallows_the_amber_in_it() -> None:
    assert found(f"{FINE} just checking in", "amber") == []


def test_every_word_list_has_its_reason() -> None:
    lists = word_lists()
    every = [*lists.red, *lists.amber, *lists.flattery, *lists.green.values()]
    assert all(each.why for each in every)
    assert all(each.missing for each in lists.green.values())


@given(st.text(max_size=300))
def test_places_are_in_the_text_and_the_order_is_by_weight(text: str) -> None:
    findings = tone(text, "approach")
    assert all(0 <= each.start <= each.end <= max(len(text), 0) for each in findings)
    assert all(text[each.start : each.end] == each.words for each in findings if each.words)
    weights = [("red", "amber", "green").index(each.level) for each in findings]
    assert weights == sorted(weights)


def test_a_very_long_text_takes_no_longer_than_its_first_part() -> None:
    assert tone("please, " * 200_000, "approach")
