"""Which speaker is the user: told by the user, by the file, or guessed by who asks and who tells."""

from prep.notes import Speaker, read, read_many, read_text
from tests.notes.made_files import zipped

TALK = (
    "Dana: Welcome. What do you do when the till is short?\n"
    "Priya: I count it again, and then I write down the difference for the office.\n"
    "Dana: And if it is short every Friday?\n"
    "Priya: Then I look at who worked on Fridays. Is that how you do it here?\n"
    "Dana: Tell me about a customer who shouted.\n"
    "Priya: He had no receipt. I let him finish and then I showed him the sign.\n"
)


def sides(speakers: tuple[Speaker, ...]) -> dict[str, tuple[str, bool]]:
    return {each.name: (each.side, each.sure) for each in speakers}


def asked(text: str, me: str | None = None, known_me: tuple[str, ...] = ()) -> list[int]:
    return [each.line for each in read_text(text, me=me, known_me=known_me).notes.exchanges]


def test_each_speaker_comes_with_figures_and_a_quote() -> None:
    dana, priya = read_text(TALK).notes.speakers
    assert (dana.name, dana.turns, dana.words, dana.line) == ("Dana", 3, 24, 1)
    assert (priya.turns, priya.line) == (3, 2)
    assert priya.sample == "Then I look at who worked on Fridays. Is that how you do it here?"


def test_who_asks_is_the_interviewer_and_who_tells_is_the_user() -> None:
    assert sides(read_text(TALK).notes.speakers) == {
        "Dana": ("interviewer", True),
        "Priya": ("me", True),
    }
    assert asked(TALK) == [1, 3, 5]


def test_what_the_user_says_goes_before_every_guess() -> None:
    assert sides(read_text(TALK, me="Dana").notes.speakers) == {
        "Dana": ("me", True),
        "Priya": ("interviewer", True),
    }
    assert asked(TALK, me="Dana") == [4]
    labelled = TALK.replace("Dana:", "Candidate:").replace("Priya:", "Interviewer:")
    assert asked(labelled, me="Interviewer") == [1, 3, 5]


def test_names_from_earlier_files_count_in_any_case_where_they_are_there() -> None:
    assert asked(TALK, known_me=("dana", "Ann")) == [4]
    assert asked(TALK, known_me=("Ann",)) == asked(TALK)
    assert asked(TALK, me="Priya", known_me=("Dana",)) == [1, 3, 5]
    assert asked(TALK, me="Nobody", known_me=("Dana",)) == [4]


def test_a_known_name_counts_in_part_where_it_is_one_speakers() -> None:
    assert asked(TALK, known_me=("Dana Reyes",)) == [4]
    full = TALK.replace("Dana:", "Dana Reyes:").replace("Priya:", "Dana Okoro:")
    assert asked(full, known_me=("Okoro",)) == [1, 3, 5]
    assert asked(full, known_me=("Reyes",)) == [4]
    assert asked(full, known_me=("Dana",)) == asked(full)


def test_a_name_that_is_in_no_turn_changes_nothing() -> None:
    assert read_text(TALK, me="Ann").notes.speakers == read_text(TALK).notes.speakers


def test_labels_are_sure() -> None:
    text = TALK.replace("Dana:", "Interviewer:").replace("Priya:", "Me:")
    assert sides(read_text(text).notes.speakers) == {
        "Interviewer": ("interviewer", True),
        "Me": ("me", True),
    }


def test_a_line_at_the_top_that_names_the_sides_is_believed() -> None:
    chatty = TALK.replace("Dana: Welcome.", "Dana: " + "Our shop is old and large. " * 12)
    text = f"Candidate: Priya\nInterviewer: Ms. Dana, head of the shop\n\n{chatty}"
    assert sides(read_text(text).notes.speakers) == {
        "Dana": ("interviewer", True),
        "Priya": ("me", True),
    }


def test_a_speaker_whom_nobody_knows_is_on_no_side() -> None:
    text = (
        "Dana Reyes  0:01\nWhat did you do last?\n\nPriya Nair  0:04\nI ran the till at a bakery for two years.\n\n"
        "Dana Reyes  0:12\nAnd before that?\n\nUnknown Speaker  0:15\nCan I close the door?\n\n"
        "Priya Nair  0:20\nI was at school, and I helped my aunt in her kiosk at weekends.\n"
    )
    found = sides(read_text(text).notes.speakers)
    assert found["Unknown Speaker"][0] == "unknown"
    assert found["Priya Nair"][0] == "me"


def test_a_time_between_name_and_colon_is_no_part_of_the_name() -> None:
    text = TALK.replace("Dana:", "Speaker 0 (0:01 - 0:09):").replace("Priya:", "Speaker 1 (0:10):")
    assert [each.name for each in read_text(text).notes.speakers] == ["Speaker 0", "Speaker 1"]


def test_notes_without_speakers_have_none() -> None:
    assert read_text("1. Why us?\n2. Tell me about a backlog.\n").notes.speakers == ()
    assert (
        read_text("Q: Why us?\nA: For the trams.\nQ: Why now?\nA: It is time.\n").notes.speakers
        == ()
    )


def test_the_files_of_a_zip_give_each_speaker_once() -> None:
    made = zipped({"a.txt": TALK, "b.txt": TALK})
    dana, priya = read("talks.zip", made).notes.speakers
    assert (dana.turns, priya.turns) == (6, 6)
    assert sides(read("talks.zip", made, me="Dana").notes.speakers)["Priya"][0] == "interviewer"
    for each in read_many([("talks.zip", made)], known_me=["DANA"]):
        assert sides(each.notes.speakers)["Dana"] == ("me", True)  # type: ignore[union-attr]
