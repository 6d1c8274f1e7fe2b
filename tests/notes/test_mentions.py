"""Topics, people and promises in the notes, each with its line."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prep.notes import Person, Promise, UnreadableNotes, read_text


def people(text: str) -> list[Person]:
    return list(read_text(text).notes.people)


def promises(text: str) -> list[Promise]:
    return list(read_text(text).notes.promises)


def topics(text: str) -> list[tuple[int, str]]:
    return [(topic.line, topic.text) for topic in read_text(text).notes.topics]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "Interviewer: Mr. Arno Vell (Solution Architect)",
            [("Mr. Arno Vell", "Solution Architect")],
        ),
        (
            "Panel: Dana Reyes (HR), Tom Okafor - claims manager",
            [("Dana Reyes", "HR"), ("Tom Okafor", "claims manager")],
        ),
        (
            "Interview with head chef Marco Bianchi",
            [("Marco Bianchi", "head chef")],
        ),
        (
            "The panel (Rob Tanner, senior PM, and Aisha Bello from safety) were warm.",
            [("Rob Tanner", "senior PM"), ("Aisha Bello", "")],
        ),
        (
            "Gesprek met Joost van Dalen (teamleider) en Fatma Yildiz",
            [("Joost van Dalen", "teamleider"), ("Fatma Yildiz", "")],
        ),
        ("HR = Sofia Marin", [("Sofia Marin", "HR")]),
    ],
)
def test_interviewers_named_on_one_line(line: str, expected: list[tuple[str, str]]) -> None:
    found = people(f"Notes of the first talk\n\n{line}\n")
    assert [(person.name, person.role) for person in found] == expected
    assert all(person.interviewer and person.line == 3 for person in found)


def test_someone_who_comes_later_is_no_interviewer() -> None:
    text = "First talk with the agency\n\nSecond round would be a case with the CFO (Henrik).\n"
    assert people(text) == [Person("Henrik", "CFO", 3, interviewer=False)]


def test_a_name_that_comes_twice_is_one_person() -> None:
    text = "Spoke to Dana Reyes (HR)\n\nDana asked about my notice period.\n"
    assert people(text) == [Person("Dana Reyes", "HR", 1, interviewer=True)]


@pytest.mark.parametrize(
    "line",
    [
        "I worked with React and Power Query for two years.",
        "The Interviewer asked about April and Monday.",
        "Difference between Class and Struct (with example)",
        "Everyone said yes.",
    ],
)
def test_words_with_capitals_are_not_people(line: str) -> None:
    padding = "\n".join(["notes"] * 6)
    assert people(f"{padding}\n\n{line}\n") == []


def test_the_speaker_who_asks_interviews_and_the_one_who_answers_is_the_user() -> None:
    text = (
        "Elena Fox: Hello. Could you tell me about your last job?\n"
        "Sam Dorsey: I ran the front desk of a library for six years and did the story times there.\n"
        "Elena Fox: How did you plan them?\n"
        "Sam Dorsey: With songs, scarves and a box, and I asked the parents what they liked best.\n"
        "Elena Fox: What would you do first?\n"
        "Sam Dorsey: Meet the regulars, then the schools, then look at what is borrowed at all.\n"
    )
    assert [(person.name, person.interviewer) for person in people(text)] == [("Elena Fox", True)]


@pytest.mark.parametrize(
    ("line", "made_by", "by_when"),
    [
        ("Tom will get back to me by Friday 23rd", "them", "by Friday 23rd"),
        ("They'll get back to me by 12 September.", "them", "by 12 September"),
        ("I'd hear by the end of next week.", "them", "by the end of next week"),
        ("HR will call in 2 days.", "them", "in 2 days"),
        ("Answer promised within two weeks.", "them", "within two weeks"),
        ("I promised to send the case write-up", "me", ""),
        ("I said I'd send my supplier list tonight", "me", "tonight"),
        ("Mme Lefort me rappelle d'ici vendredi.", "them", "d'ici vendredi"),
        ("Rückmeldung bis Ende nächster Woche.", "them", "bis Ende nächster Woche"),
        ("HR 说下周三之前给结果。", "them", "下周三之前"),
    ],
)
def test_a_promise_with_its_maker_and_its_time(line: str, made_by: str, by_when: str) -> None:
    found = promises(f"Notes of the first talk\n\nIt was short.\n\n{line}\n")
    assert [(each.made_by, each.by_when, each.line) for each in found] == [(made_by, by_when, 5)]


def test_in_a_transcript_the_speaker_makes_the_promise() -> None:
    text = (
        "Interviewer: What systems have you used?\n"
        "Maya: Dentally. First I would call everyone with a check-up.\n"
        "Interviewer: Fine. I'll send you the details by Wednesday.\n"
        "Maya: And I'll email you my certificates tonight.\n"
    )
    assert [(each.made_by, each.by_when, each.line) for each in promises(text)] == [
        ("them", "by Wednesday", 3),
        ("me", "tonight", 4),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "if the numbers don't balance I will call the manager?",
        "They asked if I would send reports by Friday",
        "It went well and we laughed.",
    ],
)
def test_not_everything_in_the_future_is_a_promise(line: str) -> None:
    assert promises(f"Notes of the first talk\n\nIt was short.\n\n{line}\n") == []


@pytest.mark.parametrize(
    "line",
    [
        "They are building their own customs desk instead of using brokers.",
        "We talked about the station at Eastmoor and the night works.",
        "The studio won the harbour baths and starts in May.",
        "Grace Whitlock (area director) said the counter is being rebuilt in January.",
        "Joost vertelde over de proef met zachte oevers.",
    ],
)
def test_news_of_the_company_is_a_topic(line: str) -> None:
    assert topics(f"Notes of the first talk\n\nIt was short.\n\n{line}\n") == [(5, line)]


def test_a_section_of_topics_gives_each_of_its_items() -> None:
    text = "# Call\n\n## Topics we talked about\n- smart meters in the north\n- the in-house tool\n"
    assert topics(text) == [(4, "smart meters in the north"), (5, "the in-house tool")]


@pytest.mark.parametrize(
    "line",
    [
        "They asked about my notice period and the salary.",
        "They will get back to me on Monday.",
        "She was happy with my answer.",
    ],
)
def test_questions_promises_and_verdicts_are_no_topics(line: str) -> None:
    assert topics(f"Notes of the first talk\n\nIt was short.\n\n{line}\n") == []


PIECES = st.sampled_from(
    [
        "with Dana Reyes (HR), ",
        "Panel: ",
        "Tom Okafor - claims manager",
        "I'll send you the deck by Friday. ",
        "They are moving to Leeds",
        "Dana: ",
        "\n",
        "\r\n",
        "\n\n",
        "- ",
        "## ",
        "(",
        "?",
        "\u2028",
    ]
)


def letters(text: str) -> str:
    """Letters and digits alone: a mention stands without the marks of its line."""
    return "".join(each for each in text if each.isalnum())


@settings(deadline=None)
@given(st.lists(PIECES | st.text(max_size=8), max_size=40).map("".join))
def test_whatever_is_mentioned_stands_on_the_line_it_names(text: str) -> None:
    try:
        notes = read_text(text).notes
    except UnreadableNotes:
        return
    lines = notes.document.source.split("\n")
    for person in notes.people:
        assert person.name.split()[-1] in lines[person.line - 1]
    for mention in (*notes.topics, *notes.promises):
        assert 1 <= mention.line <= len(lines)
        assert letters(mention.text.split()[-1]) in letters(lines[mention.line - 1])
