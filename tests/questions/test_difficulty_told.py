"""Answers told in sentences, rounds without headings, advice: what counts as gone badly, what not."""

import pytest

from prep.notes import read_text
from prep.questions.difficulty import flag
from prep.questions.remarks import remark_in


def stated(text: str) -> list[str]:
    """What the notes say of each question they hold, in order."""
    return [flagged.difficult for flagged in flag(read_text(text, "notes.md").notes)]


@pytest.mark.parametrize(
    "remark",
    [
        "It caught me off guard.",
        "It did not go well",
        "The code did not work.",
        "I messed this one up pretty badly.",
        "I flunked this part.",
        "I was unable to do so.",
        "I gave an answer for one half only, which was wrong.",
        "She had to walk me through it.",
        "He pointed out that I was wrong.",
        "He was not much satisfied.",
        "Whatever I proposed, she never seemed satisfied.",
        "I could only give the brute force approach.",
        "I told him I have not studied this part.",
        "I had to admit I don't know.",
        "I got called out for not mentioning the expiry.",
        "felt blank for a few seconds",
        "I would have come off better with a short answer.",
        "I explained it poorly.",
        "Didn't explain it well.",
        "Solved with a lot of help",
        "I only knew the basics.",
        "My knowledge of networking is shallow.",
        "I missed some corner cases, then she moved on.",
        "Not sure about it",
        "I had trouble remembering the syntax.",
    ],
)
def test_what_went_badly_is_told_in_many_ways(remark: str) -> None:
    text = f"## Questions asked\n- How does a hash map grow?\n  - {remark}\n- What is a mutex?\n"
    assert stated(text) == ["yes", "unstated"]


@pytest.mark.parametrize(
    "sentence",
    [
        "If you are not able to code it, tell them your approach.",
        "Users are stuck when the service is down.",
        "After three weeks they wrote that I could not clear the round.",
        "Every wrong answer cost a quarter of a mark.",
        "The other team failed to handle the load.",
        "My manager did not like my design.",
        "I do not remember the entire question.",
        "He asked two more. I forgot what those questions were.",
        "Though I didn't get the offer, it was a useful day.",
        "Whichever they choose, it would have been better to ask.",
    ],
)
def test_others_troubles_and_results_of_it_all_say_nothing(sentence: str) -> None:
    assert remark_in(sentence) is None


@pytest.mark.parametrize(
    "remark",
    [
        "Successfully completed",
        "I solved it within minutes.",
        "I impressed the interviewer.",
        "Gave the optimal solution.",
        "I answered each and every question nicely.",
        "Coded it without any errors.",
    ],
)
def test_what_went_well_is_told_too(remark: str) -> None:
    found = remark_in(remark)
    assert found is not None
    assert found.says == "fine"


def test_an_answer_that_was_given_away_went_badly() -> None:
    found = remark_in("He gave me the solution after that.")
    assert found is not None
    assert found.says == "difficult"


def test_praise_for_the_reader_is_none_of_the_answer() -> None:
    assert remark_in("You nailed this already, but to summarise:") is None


def test_the_title_of_the_next_round_ends_a_question() -> None:
    text = (
        "**Round 1 (F2F):**\n\n1. How does a hash map grow?\n\n2. What is a mutex?\n\n"
        "**Round 2:** Bar raiser, I could not answer much here\n\n1. Why do we need an index?\n"
    )
    assert stated(text)[:2] == ["unstated", "unstated"]


def test_a_sentence_about_a_round_is_no_title() -> None:
    text = (
        "## Questions asked\n\nHow does a hash map grow?\n\n"
        "Round 1 was over before I could answer it properly, I went blank.\n"
    )
    assert stated(text) == ["yes"]


@pytest.mark.parametrize("title", ["Tips:", "**Some tips:**", "Few things to remember:", "Advice"])
def test_advice_after_the_questions_says_nothing_of_them(title: str) -> None:
    text = (
        "## Questions asked\n\n1. How does a hash map grow?\n\n2. What is a mutex?\n\n"
        f"{title}\n\nI could not answer one or two in other places, so revise hash maps.\n\n"
        "All the best 🙂\n"
    )
    assert stated(text) == ["unstated", "unstated"]


def test_a_smile_in_a_long_sentence_is_no_mark() -> None:
    long = "Then we talked about the hardware and I laughed with them for quite a while about it 😀"
    short = "Went like a dream 🙂"
    for told, due in ((long, "unstated"), (short, "no")):
        assert stated(f"## Questions asked\n- What is a cache?\n  - {told}\n") == [due]


def test_marks_of_dos_and_donts_are_no_verdict() -> None:
    text = "## Questions asked\n- How do you introduce yourself?\n\n❌ Do not speak too fast about it.\n"
    assert stated(text) == ["unstated"]


def test_one_word_on_a_good_round_is_one_on_all_its_questions() -> None:
    text = "## Round 2\n- How does a hash map grow?\n- What is a mutex?\n\nThis round went really well.\n"
    assert stated(text) == ["no", "no"]


def test_places_part_one_sentence() -> None:
    text = (
        "## Questions asked\n1. How does a hash map grow?\n2. What is a mutex?\n\n"
        "Solved the first one easily, got stuck in the second one.\n"
    )
    assert stated(text) == ["unstated", "yes"]


def test_closing_words_on_the_follow_up_mean_the_last_one() -> None:
    text = (
        "## Questions asked\n- How does a hash map grow?\n- Follow up: how would you shrink it?\n\n"
        "## Verdict\nI couldn't solve the follow up question that day.\n"
    )
    assert stated(text) == ["unstated", "yes"]


def test_thanks_name_no_topic() -> None:
    text = (
        "## Questions asked\n- How does a hash map grow?\n- What is a mutex?\n\n"
        "## End\nThanks to the site that helped where I was weak in hash maps and how they grow.\n"
    )
    assert stated(text) == ["unstated", "unstated"]


def test_a_table_of_facts_says_nothing_by_the_way() -> None:
    text = (
        "## Questions asked\n- How do random forests handle outliers?\n- What is a mutex?\n\n"
        "## Notes\n| For | Against |\n|---|---|\n| random forests handle outliers | hard to tune, poor answers |\n"
    )
    assert stated(text) == ["unstated", "unstated"]


def test_few_words_of_not_knowing_in_a_transcript() -> None:
    text = (
        "**Interviewer:** What does this error mean and how would you fix it?\n\n"
        "**Candidate:** I've seen it before but I'm not exactly sure what it means.\n\n"
        "**Interviewer:** How would you sum a column by region?\n\n"
        "**Candidate:** I would use a sum with two conditions.\n"
    )
    assert stated(text) == ["yes", "unstated"]


def test_nerves_that_did_not_matter_and_an_aside_that_goes_on() -> None:
    text = (
        "## Questions asked\n- How does a hash map grow?\n  - I was nervous but answered well.\n"
        "- Name some shell commands – which I couldn't recall!\n"
    )
    assert stated(text) == ["no", "yes"]
