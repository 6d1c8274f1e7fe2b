"""What leaves the house: messages, the brief, its page, the caller's contact, numbers and hours."""

from dataclasses import replace
from datetime import date, time

import pytest

from prep.errors import PrepError
from prep.questions.model import Answer, Question
from prep.references import Call, MessageKind
from prep.references.brief import (
    TITLES,
    brief_title,
    doubts_of,
    drafted_brief,
    length_words,
    plain_brief,
    stories_of,
    story_text,
)
from prep.references.brief_page import as_page
from prep.references.hours import hours_words
from prep.references.message import (
    TEMPLATES,
    caller_words,
    drafted,
    early_question,
    message_fields,
    template,
    tone_kind,
    wanted_kind,
    window_words,
)
from prep.references.model import NO_CALL
from prep.references.phone import country_of_zone, read_phone
from prep.references.vcard import caller_card
from prep.wording import tone
from prep.wording.fill import fields_of
from tests.references.desk import CALL, MONDAY, THURSDAY, ana, standing

LONG = "N" * 5_000
ARABIC = "ليلى حداد"


def question(
    text: str, application_id: str = "a1", difficult: bool = True, **answer: str
) -> Question:
    return Question(
        text, application_id, "", text, "", "", "", None, None, difficult, False, 1, 1,
        answer=Answer(**answer),
    )  # fmt: skip


class TestPhone:
    @pytest.mark.parametrize(
        ("typed", "country", "shown", "dialled"),
        [
            ("(020) 7946-0958", "GB", "+44 20 7946 0958", "+442079460958"),
            ("+44 (0)20 7946 0958 ext. 12", "", "+44 20 7946 0958 x12", "+442079460958"),
            ("912 345 678", "PT", "+351 912 345 678", "+351912345678"),
            ("00 351 912 345 678", "PT", "+351 912 345 678", "+351912345678"),
            ("0044 (0)20 7946-0958", "", "+44 20 7946 0958", "+442079460958"),
            ("0044 (0)20 7946-0958", "US", "+44 20 7946 0958", "+442079460958"),
            ("0039 (0)6 6982 1234", "", "+39 06 6982 1234", "+390669821234"),
        ],
    )
    def test_a_clear_one_is_dialable(
        self, typed: str, country: str, shown: str, dialled: str
    ) -> None:
        found = read_phone(typed, country)
        assert (found.shown, found.dialled) == (shown, dialled)

    @pytest.mark.parametrize("typed", ["912 345 678", "reception, then 12", "12", LONG, "", "+"])
    def test_an_unclear_one_is_kept_as_typed(self, typed: str) -> None:
        found = read_phone(typed, "")
        assert (found.shown, found.dialled, found.is_clear) == (typed, "", False)

    def test_the_country_of_a_time_zone(self) -> None:
        assert country_of_zone("Europe/Lisbon") == "PT"
        assert country_of_zone("America/New_York") == "US"
        assert country_of_zone("UTC") == country_of_zone("Nowhere/At_All") == ""


class TestCallersContact:
    def test_it_is_what_a_phone_reads(self) -> None:
        assert caller_card(CALL).decode() == (
            "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Marsh;Jo;;;\r\nFN:Jo Marsh\\, Harbor Mutual\r\n"
            "ORG:Harbor Mutual\r\nTEL;TYPE=WORK,VOICE:+442079460958\r\nEND:VCARD\r\n"
        )

    def test_signs_with_a_meaning_and_line_ends_can_not_add_a_line(self) -> None:
        call = Call("Jo;\r\nTEL:666\x00", "A, B\\C", "020 7946 0958", "GB")
        card = caller_card(call).decode()
        assert "N:TEL:666;Jo\\;;;;\r\n" in card
        assert "ORG:A\\, B\\\\C\r\n" in card
        assert card.count("\r\nTEL") == 1

    @pytest.mark.parametrize("name", [LONG, "ø" * 3_000, ARABIC * 400, "漢字" * 900])
    def test_long_lines_are_folded_between_characters_and_nothing_is_lost(self, name: str) -> None:
        card = caller_card(replace(CALL, caller=name, firm=""))
        lines = card.split(b"\r\n")
        assert max(len(line) for line in lines) <= 75
        for line in lines:
            line.decode()
        assert f"FN:{name}\r\n".encode() in card.replace(b"\r\n ", b"")

    @pytest.mark.parametrize(
        ("caller", "firm", "parts"),
        [
            ("Jo Anne Marsh", "Harbor Mutual", "N:Marsh;Jo Anne;;;"),
            ("Jo", "Harbor Mutual", "N:Jo;;;;"),
            ("", "Harbor Mutual", "N:Harbor Mutual;;;;"),
        ],
    )
    def test_a_person_has_a_family_name_and_a_firm_has_none(
        self, caller: str, firm: str, parts: str
    ) -> None:
        assert f"\r\n{parts}\r\n" in caller_card(replace(CALL, caller=caller, firm=firm)).decode()

    def test_a_number_with_the_prefix_for_abroad_is_written_as_a_phone_matches_it(self) -> None:
        card = caller_card(replace(CALL, number="0044 (0)20 7946-0958", country=""))
        assert b"VOICE:+442079460958\r\n" in card

    def test_an_unclear_number_goes_as_it_was_typed(self) -> None:
        assert b"VOICE:reception\\, 12\r\n" in caller_card(replace(CALL, number="reception, 12"))

    def test_without_a_number_or_a_name_there_is_none(self) -> None:
        with pytest.raises(PrepError, match="number is not known yet"):
            caller_card(replace(CALL, number=" "))
        with pytest.raises(PrepError, match="Say who will call"):
            caller_card(Call(number="020 7946 0958"))


class TestHours:
    def test_the_same_clock_is_said_once(self) -> None:
        assert hours_words(ana(), MONDAY, "Europe/London") == "09:00 to 12:00"

    def test_another_clock_is_said_with_ones_own(self) -> None:
        words = hours_words(ana(), MONDAY, "Europe/Berlin")
        assert words == "09:00 to 12:00 in Lisbon, 10:00 to 13:00 your time"

    def test_a_day_further_on(self) -> None:
        late = ana(time_zone="America/Los_Angeles", hours_from=time(16), hours_to=time(18))
        assert hours_words(late, MONDAY, "Europe/Berlin") == (
            "16:00 to 18:00 in Los Angeles, 01:00 to 03:00 your time, the day after"
        )

    def test_a_time_that_the_clocks_skip_is_said(self) -> None:
        early = ana(hours_from=time(1, 30))
        words = hours_words(early, date(2027, 3, 28), "Europe/Lisbon")
        assert "jump over 01:30" in words
        assert words.startswith("01:30 to 12:00 in Lisbon. On Sun 28 Mar 2027")

    def test_none(self) -> None:
        assert hours_words(ana(hours_from=None), MONDAY, "UTC") == ""


class TestMessages:
    def test_who_calls_when_from_which_number(self) -> None:
        text = drafted(standing(), MessageKind.BRIEFING, "Maya", MONDAY)
        assert text.startswith(
            "Hi Ana, Jo Marsh of Harbor Mutual will call you between Thu 26 Nov and Mon 30 Nov about "
            "my application for Claims lead at Harbor Mutual. The number is +44 20 7946 0958: "
        )
        assert text.endswith("Thank you, Maya")

    def test_an_unknown_number_is_said(self) -> None:
        text = drafted(standing(call=NO_CALL), MessageKind.BRIEFING, "", MONDAY)
        assert "someone from Harbor Mutual will call you in the coming days" in text
        assert "answer unknown numbers in these days" in text
        assert text.endswith("Thank you")

    @pytest.mark.parametrize("kind", MessageKind)
    @pytest.mark.parametrize("agreed", [None, MONDAY])
    @pytest.mark.parametrize("call", [CALL, NO_CALL])
    def test_our_own_words_are_calm_and_a_template_has_all_its_fields(
        self, kind: MessageKind, agreed: date | None, call: Call
    ) -> None:
        each = standing(ana(agreed_on=agreed), call)
        assert fields_of(template(each, kind)) <= set(message_fields(each, "Maya", MONDAY))
        found = tone(drafted(each, kind, "Maya", MONDAY), tone_kind(kind))
        assert [one for one in found if one.level != "green"] == []

    def test_the_question_before_any_application_is_calm_and_whole(self) -> None:
        assert fields_of(TEMPLATES / "permission_early.txt") <= {"first_name", "my_name"}
        text = early_question(ana(), "Maya")
        assert text.startswith("Hi Ana, ")
        assert text.strip().endswith("Thank you, Maya")
        assert [one for one in tone(text, "reference") if one.level != "green"] == []

    def test_every_template_is_used(self) -> None:
        used = {
            template(standing(ana(agreed_on=agreed), call), kind).name
            for kind in MessageKind
            for agreed in (None, MONDAY)
            for call in (CALL, NO_CALL)
        }
        own = {"brief_caller.txt", "brief_asked.txt", "brief_request.txt", "permission_early.txt"}
        assert used | own == {each.name for each in TEMPLATES.glob("*.txt")}

    def test_the_window_in_words(self) -> None:
        assert window_words(replace(CALL, to_on=None), MONDAY) == "from Thu 26 Nov on"
        assert window_words(replace(CALL, to_on=THURSDAY), MONDAY) == "on Thu 26 Nov"
        assert caller_words(replace(CALL, caller=""), "X") == "someone from Harbor Mutual"

    def test_what_the_next_message_is_for(self) -> None:
        assert wanted_kind(standing(ana(asked_on=None, agreed_on=None))) is MessageKind.PERMISSION
        assert wanted_kind(standing(ana(agreed_on=None))) is MessageKind.NUDGE
        assert wanted_kind(standing()) is MessageKind.BRIEFING
        assert wanted_kind(standing(briefed_on=MONDAY)) is MessageKind.NUDGE
        assert wanted_kind(standing(answered_on=MONDAY)) is MessageKind.THANKS


class TestBrief:
    BACKLOG = question(
        "A backlog?", situation="900 files lay there", action="I sorted them", result="120 left"
    )

    def test_all_that_was_chosen_stands_in_it_and_nothing_else_does(self) -> None:
        stories = stories_of([self.BACKLOG], "a1")
        each = standing(
            ana(facts="Deputy lead from 2021\n\n- 8 people"), replace(CALL, advert="• Lead")
        )
        text = drafted_brief(each, stories, ["They doubted my numbers"], "Maya", MONDAY)
        lines = text.splitlines()
        assert lines[:2] == ["Hi Ana,", ""]
        assert "#" not in text
        assert "- Team lead at Quay Freight, 2019 to 2023" in lines
        assert "- 8 people" in lines
        assert "- 900 files lay there. I sorted them. 120 left." in lines
        assert "- They doubted my numbers" in lines
        assert "- Lead" in lines
        assert "say what you would truthfully say" in text
        bare = drafted_brief(standing(ana(how_known=""), NO_CALL), [], [], "", MONDAY)
        titles = [line for line in bare.splitlines() if line in TITLES]
        assert titles == ["What they usually ask", "What I ask of you"]
        assert "from a number that I don't know yet" in bare

    def test_a_long_story_keeps_its_result(self) -> None:
        told = story_text(Answer(situation="s " * 400, action="a " * 400, result="120 files left"))
        assert told.endswith("… 120 files left.")
        assert len(told) <= 340
        assert story_text(Answer(in_full="In one breath")) == "In one breath"

    def test_this_applications_stories_come_first_and_empty_answers_are_none(self) -> None:
        other = question("Other?", "a2", result="r")
        empty = question("Empty?")
        found = stories_of([other, empty, self.BACKLOG], "a1")
        assert [each.question for each in found] == ["A backlog?", "Other?"]

    def test_doubts_in_the_notes_before_difficult_questions_each_once(self) -> None:
        hard = [question("Why insurance?"), question("Fine?", difficult=False)]
        other = question("Elsewhere?", "a2")
        assert doubts_of(["Not sure of  scale", "Why insurance?"], [*hard, other], "a1") == [
            "Not sure of scale",
            "Why insurance?",
        ]

    def test_its_length(self) -> None:
        assert length_words("w " * 480) == "480 words, one page."
        assert length_words("w " * 500) == "500 words, about 20 more than one page holds."

    def test_the_page_shows_words_and_runs_nothing(self) -> None:
        page = as_page(f"## <b>{ARABIC}\n- <script>x</script>\n- two\n\nA & B", "<title>")
        assert '<h1 dir="auto">&lt;title&gt;</h1>' in page
        assert f'<h2 dir="auto">&lt;b&gt;{ARABIC}</h2>' in page
        assert (
            '<ul><li dir="auto">&lt;script&gt;x&lt;/script&gt;</li><li dir="auto">two</li></ul>'
            in page
        )
        assert '<p dir="auto">A &amp; B</p>' in page
        assert "<script" not in page
        assert "http" not in page

    def test_the_page_keeps_the_titles_that_the_plain_text_has(self) -> None:
        text = drafted_brief(standing(), [], ["Too few people led"], "Maya", MONDAY)
        page = as_page(text, brief_title(standing()))
        assert '<h1 dir="auto">Ana Duarte, before the call from Harbor Mutual</h1>' in page
        assert '<h2 dir="auto">What the first interview was not sure of</h2>' in page
        assert '<p dir="auto">Hi Ana,</p>' in page

    def test_a_brief_kept_with_signs_for_titles_is_mailed_without_them(self) -> None:
        kept = "# Ana Duarte, before the call\nOne.\n## Facts\n\n- #1 in 2020"
        assert plain_brief(kept, "Ana").splitlines() == [
            "Hi Ana,", "", "Ana Duarte, before the call", "One.", "", "Facts", "", "- #1 in 2020",
        ]  # fmt: skip
        assert plain_brief("My own words", "Ana") == "My own words"
        again = drafted_brief(standing(), [], [], "Maya", MONDAY).strip()
        assert plain_brief(again, "Ana") == again

    def test_a_name_of_five_thousand_signs_leaves_one_page(self) -> None:
        text = drafted_brief(standing(ana(name=LONG)), [], [], LONG, MONDAY)
        assert len(text) < 2_000
