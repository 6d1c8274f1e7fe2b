"""What the notes say of each question, and what counts in the end."""

import pytest

from prep.notes import read_text
from prep.questions.difficulty import flag, is_difficult
from prep.questions.model import Flag, Reason


def flags(text: str) -> dict[str, Flag]:
    """Each found question's flag, by the question's first word."""
    notes = read_text(text, "notes.md").notes
    return {
        exchange.question.split()[0]: flagged
        for exchange, flagged in zip(notes.exchanges, flag(notes), strict=True)
    }


def stated(text: str) -> dict[str, str]:
    return {word: flagged.difficult for word, flagged in flags(text).items()}


def test_a_remark_below_a_question_is_quoted_with_its_line() -> None:
    found = flags(
        "## Questions asked\n1. Why us?\n   - went well\n2. How do you plan?\n   - I blanked\n3. When can you start?\n"
    )
    assert [flagged.difficult for flagged in found.values()] == ["no", "yes", "unstated"]
    assert found["How"].reasons == (Reason("note", "difficult", "I blanked", 5),)
    assert found["When"].reasons == ()


@pytest.mark.parametrize(
    "remark",
    [
        "couldn't think of an example",
        "Badly.",
        "badly",
        "went badly",
        "Terribly",
        "poorly, very poorly",
        "Couldn\u2019t answer.",
        "should have asked about the budget first",
        "rambled for five minutes",
        "Code failed for 70% of test cases",
        "needed two hints",
        "no real example, waffled",
        "2/5",
        "\u2605\u2605\u2606\u2606\u2606",
        "\U0001f62c",
        "Self-rating: 3/10",
        "How it went: badly",
        "My answer was too vague",
        "me quedé en blanco",
        "je n'ai pas su répondre",
        "totaler Blackout",
        "hier viel ik stil",
        "没答上来",
    ],
)
def test_a_remark_that_says_it_went_badly(remark: str) -> None:
    text = f"## Questions asked\n1. How do you plan?\n   - {remark}\n2. Why us?\n"
    assert stated(text) == {"How": "yes", "Why": "unstated"}


@pytest.mark.parametrize(
    "remark",
    [
        "nailed it",
        "went really well",
        "Solved with a HashMap",
        "they were happy with it",
        "9/10",
        "\u2605\u2605\u2605\u2605\u2605",
        "\u2705",
        "lief gut",
        "答得不错",
    ],
)
def test_a_remark_that_says_it_went_well(remark: str) -> None:
    text = f"## Questions asked\n1. How do you plan?\n   - {remark}\n2. Why us?\n"
    assert stated(text) == {"How": "no", "Why": "unstated"}


@pytest.mark.parametrize(
    "line",
    [
        "1. Tell me about a difficult customer.",
        "1. What was the hardest part of your last job?",
        "1. Tell us about a time you failed.",
        "1. What do you do when you get stuck?",
        "1. How would you fix a test that failed for 70% of users?",
    ],
)
def test_a_question_about_trouble_was_not_difficult_for_that(line: str) -> None:
    assert next(iter(stated(f"## Questions asked\n{line}\n2. Why us?\n").values())) == "unstated"


@pytest.mark.parametrize(
    "answer",
    [
        "the hard part is that a gap in the index is missed",
        "delivery on 2/5 went to the wrong site, they forgot the pallet",
        "the customer couldn't find the button",
        "24/7 cover, two thirds (2/3) of it by phone",
        "badly packed boxes come back, so I weigh them",
        "Poorly-lit aisles first",
    ],
)
def test_words_of_trouble_inside_an_answer_say_nothing_of_it(answer: str) -> None:
    text = f"## Questions asked\n1. How do you plan?\n   - {answer}\n2. Why us?\n"
    assert stated(text)["How"] == "unstated"


def test_a_section_flags_what_stands_under_it_and_a_remark_overrules_it() -> None:
    found = flags(
        "# Debrief\n## Questions that tripped me up\n1. How do you plan?\n2. Why us?\n   - nailed it\n"
    )
    assert found["How"].difficult == "yes"
    assert found["How"].reasons == (
        Reason("section", "difficult", "Questions that tripped me up", 2),
    )
    assert found["Why"].difficult == "no"
    assert [reason.says for reason in found["Why"].reasons] == ["fine", "difficult"]


def test_a_title_counts_least_of_all() -> None:
    text = "# Interviews I failed\n## What went well\n1. Why us?\n## Other questions asked\n1. How do you plan?\n"
    assert stated(text) == {"Why": "no", "How": "yes"}
    assert flags(text)["How"].reasons[0].kind == "title"


@pytest.mark.parametrize("emoji", ["\U0001f389", "\U0001f3af", "\U0001f4dd", "\u2705", "\u274c"])
def test_emoji_in_the_title_are_no_verdict_on_every_question(emoji: str) -> None:
    text = f"# Interview at Harbour {emoji}\n## Questions\n1. Why us?\n2. How do you plan?\n"
    assert all(flagged == Flag("unstated", ()) for flagged in flags(text).values())


def test_emoji_in_the_title_are_no_verdict_on_what_the_first_lines_name() -> None:
    text = (
        "# Interview at Harbour \u2705\n\nWe spoke of transfer pricing for an hour.\n\n"
        "## Questions\n1. How does transfer pricing work?\n2. Why us?\n"
    )
    assert stated(text) == {"How": "unstated", "Why": "unstated"}


def test_a_cheer_over_a_section_says_nothing_and_a_mark_over_each_of_two_does() -> None:
    assert stated("# Harbour\n## Questions \U0001f389\n1. Why us?\n") == {"Why": "unstated"}
    marked = "## Questions \u274c\n1. Why us?\n## Questions \u2705\n1. How do you plan?\n"
    assert stated(marked) == {"Why": "yes", "How": "no"}


def test_a_line_is_quoted_once_by_the_nearer_of_its_kinds() -> None:
    found = flags(
        "## Questions asked\n1. How do you plan?\n   I was stuck \U0001f631\n2. Why us?\n"
    )
    assert found["How"].reasons == (Reason("emoji", "difficult", "I was stuck \U0001f631", 3),)


def test_a_line_that_says_both_is_quoted_by_what_decides() -> None:
    found = flags("## Questions asked\n1. How do you plan?\n   4/5 \u274c\n2. Why us?\n")
    assert found["How"] == Flag("yes", (Reason("emoji", "difficult", "4/5 \u274c", 3),))


def test_a_table_that_sets_what_was_wanted_against_what_was_said() -> None:
    text = (
        "## Topics asked\n\n"
        "| Topic | What they expected | Where I landed |\n|---|---|---|\n"
        "| Carrier failure | Contracts, dual sourcing | Probably only: ring the other one |\n"
        "| Cold chain | Audit trail | Nailed it |\n"
    )
    found = flags(text)
    assert found["Carrier"].reasons == (
        Reason("column", "difficult", "Probably only: ring the other one", 5),
    )
    assert {word: flagged.difficult for word, flagged in found.items()} == {
        "Carrier": "yes",
        "Cold": "no",
    }


def test_a_score_column_is_read_and_a_middling_score_says_nothing() -> None:
    text = (
        "## Questions asked\n\n| Question | Score |\n|---|---|\n"
        "| Why us? | 4/5 |\n| How do you plan? | 2/5 |\n| When can you start? | 3/5 |\n"
    )
    assert stated(text) == {"Why": "no", "How": "yes", "When": "unstated"}


def test_closing_words_flag_the_questions_whose_topics_they_name() -> None:
    text = (
        "## Questions asked\n1. What is an accrual?\n2. Tell me about yourself.\n3. How does transfer pricing work?\n"
        "\n## Overall\nAll fine apart from transfer pricing and that accrual one.\n"
    )
    found = flags(text)
    assert [flagged.difficult for flagged in found.values()] == ["yes", "unstated", "yes"]
    assert found["What"].reasons[0].kind == "paragraph"
    assert found["What"].reasons[0].line == 7


def test_a_list_of_dos_and_donts_is_no_verdict() -> None:
    text = "## Questions asked\n1. How do you plan?\n   - \u2705 say what you own\n   - \u274c blame the team\n2. Why us?\n"
    assert stated(text)["How"] == "unstated"


def answered(answer: str) -> Flag:
    """The flag of a question in a pasted chat, given the candidate's reply on line 2."""
    chat = (
        "[14:03] Jonas Keller: How do you measure whether a team is doing well?\n"
        f"[14:04] Me: {answer}\n"
        "[14:05] Jonas Keller: What would you change first?\n"
        "[14:06] Me: The rota, since shifts overlap on Mondays.\n"
    )
    first, second = flag(read_text(chat, "chat.txt").notes)
    assert second.difficult == "unstated"
    return first


@pytest.mark.parametrize(
    "answer",
    [
        "Um, I guess, like, customer satisfaction? Sorry, I lost my train of thought.",
        "Good question... I don't really know to be honest.",
        "Hm, I don\u2019t know.",
        "Let me see. I have no idea, sorry.",
        "I've lost the thread, could we come back to it",
        "I'm not sure what else.",
        "I'm blanking on the name.",
    ],
)
def test_a_candidate_who_says_so_in_a_chat_found_it_difficult(answer: str) -> None:
    assert answered(answer) == Flag("yes", (Reason("note", "difficult", answer, 2),))


@pytest.mark.parametrize(
    "answer",
    [
        "I don't know every number by heart, so I keep a board with three of them.",
        "I have no idea why others count calls, I count what was solved.",
        "New people say I don't know at first, and that is fine with me.",
        "A thread that is lost in a jumper is a fault we sort out.",
    ],
)
def test_such_words_within_an_answer_in_a_chat_say_nothing(answer: str) -> None:
    assert answered(answer).difficult == "unstated"


def test_speech_without_speakers_says_nothing_of_difficulty() -> None:
    captions = (
        "WEBVTT\n\n00:00.000 --> 00:05.000\nso how did you get into organ repair\n\n"
        "00:05.000 --> 00:09.000\ni don't know i struggled and then i forgot the lamp\n"
    )
    notes = read_text(captions, "talk.vtt").notes
    assert all(flagged.difficult == "unstated" for flagged in flag(notes))


def test_notes_without_questions_have_no_flags() -> None:
    assert flag(read_text("# Lemon cake\n\n225 g butter, 4 eggs.\n", "cake.md").notes) == ()


DIFFICULT = Reason("note", "difficult", "blanked", 3)
FINE = Reason("note", "fine", "went well", 4)
WENT_WELL_LATELY = Reason("practice", "fine", "good, twice")
WENT_BADLY_LATELY = Reason("practice", "difficult", "again")


@pytest.mark.parametrize(
    ("own_rating", "verdict", "reasons", "difficult"),
    [
        (None, None, (), False),
        (None, None, (DIFFICULT,), True),
        (None, None, (FINE,), False),
        (None, None, (DIFFICULT, FINE), True),
        (None, None, (FINE, Reason("section", "difficult", "went badly", 1)), False),
        (3, None, (DIFFICULT,), True),
        (3, None, (), False),
        (2, None, (DIFFICULT,), False),
        (4, None, (FINE,), True),
        (5, "fine", (DIFFICULT,), False),
        (1, "difficult", (), True),
        (None, None, (DIFFICULT, WENT_WELL_LATELY), False),
        (None, None, (FINE, WENT_WELL_LATELY, WENT_BADLY_LATELY), True),
        (4, None, (WENT_WELL_LATELY,), True),
    ],
)
def test_the_nearest_word_decides(
    own_rating: int | None, verdict: str | None, reasons: tuple[Reason, ...], difficult: bool
) -> None:
    assert is_difficult(own_rating, verdict, reasons) is difficult  # type: ignore[arg-type]
