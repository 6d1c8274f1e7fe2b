"""Drafts: from templates that can be changed, never without a topic, with nothing missing."""

from dataclasses import replace
from pathlib import Path

import pytest

from prep.casebook import Interviewer, PanelRole
from prep.thanks import Draft, Kind, NoTopic, addressees, fresh
from prep.thanks.addressee import called
from prep.thanks.drafting import TEMPLATES, attached, draft_fields, promised_thing, spoken
from prep.thanks.parts import missing_parts
from prep.wording import TemplateFault, fields_of, tone
from tests.invented import first_round
from tests.thanks.panel import NOWHERE, PANEL, about, words


@pytest.mark.parametrize("kind", [Kind.EMAIL, Kind.CARD])
@pytest.mark.parametrize("topic", ["", "  \n "])
def test_thanks_without_a_topic_are_refused_with_the_reason(kind: Kind, topic: str) -> None:
    with pytest.raises(NoTopic, match="Choose one thing that only this talk gave"):
        fresh(replace(words(kind=kind), topic=topic), about(), NOWHERE)


@pytest.mark.parametrize("seat", [0, 1, 2])
@pytest.mark.parametrize("kind", [Kind.EMAIL, Kind.CARD])
def test_each_template_has_its_parts_and_a_good_tone(kind: Kind, seat: int) -> None:
    files = "plan.pdf, figures.xlsx" if kind is Kind.EMAIL else ""
    given = words(0, kind, attachments=files)
    made = fresh(given, about(seat), NOWHERE)
    assert {each.level for each in tone(made.text, kind.value)} == {"green"}
    assert missing_parts(replace(given, text=made.text), PANEL[seat], "Mei Tan") == []
    assert "12 November" in made.text or seat > 0
    assert bool(made.subject) == (kind is Kind.EMAIL)


def test_a_follow_up_names_their_day_and_asks_once_and_the_last_one_asks_nothing() -> None:
    given = replace(words(kind=Kind.FOLLOW_UP), value="")
    asked = fresh(given, about(), NOWHERE).text
    assert "You expected to know more by 20 November." in asked and asked.count("?") == 1
    closing = fresh(given, about(is_last=True), NOWHERE).text
    assert "I won't write again about it" in closing and "?" not in closing
    assert {each.level for each in tone(closing, "follow_up_closing")} == {"green"}


def test_every_template_uses_only_fields_that_are_supplied() -> None:
    supplied = set(draft_fields(words(), about()))
    used = {each.name: fields_of(each) for each in TEMPLATES.glob("*.txt")}
    assert len(used) == 15
    assert set().union(*used.values()) == supplied


def test_a_template_of_ones_own_wins_and_a_broken_one_is_named(tmp_path: Path) -> None:
    (tmp_path / "thanks_email.txt").write_text("Hi {{ called }}: {{ topic }}", encoding="utf-8")
    assert fresh(words(), about(), tmp_path).text.startswith("Hi Ana: the claims backlog")
    (tmp_path / "thanks_email.txt").write_text("Hi {{ caled }}", encoding="utf-8")
    with pytest.raises(TemplateFault, match=r"thanks_email.txt: 'caled' is undefined"):
        fresh(words(), about(), tmp_path)


def test_what_a_text_lacks_is_named() -> None:
    given = replace(words(attachments="plan.pdf"), text="Hello there, it was nice to talk.")
    found = " ".join(missing_parts(given, PANEL[0], "Mei Tan"))
    for part in ("The topic", "What you add", "Their name, Ana", "Your name", "what you attach"):
        assert part in found
    assert missing_parts(replace(given, text=""), PANEL[0], "Mei Tan") == []


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Ana Ruiz", "Ana"),
        ("Dr. Ana Ruiz", "Ana"),
        ("Dr. Ruiz", "Dr. Ruiz"),
        ("Ruiz, Ana", "Ana"),
        ("王小明", "王小明"),
        ("דנה כהן", "דנה"),
        ("", ""),
        ("N" * 5_000, "N" * 60),
    ],
)
def test_what_goes_after_dear(name: str, expected: str) -> None:
    assert called(name) == expected


def test_two_of_one_name_are_told_apart_and_the_first_keeps_it() -> None:
    ana = Interviewer("Ana  Ruiz", PanelRole.PEER)
    found = addressees(replace(first_round(), interviewers=(ana, ana, ana)))
    assert [each.name for each in found] == ["Ana Ruiz", "Ana Ruiz, Peer", "Ana Ruiz, Peer 2"]
    assert len({each.key for each in found}) == 3


def test_file_names_as_typed_and_as_spoken() -> None:
    assert attached("a.pdf; b.xlsx,\nc.docx ,") == ["a.pdf", "b.xlsx", "c.docx"]
    assert spoken("a.pdf; b.xlsx,\nc.docx ,") == "a.pdf, b.xlsx and c.docx"
    assert spoken(" ") == ""


@pytest.mark.parametrize(
    ("words", "thing"),
    [
        ("I'll send you the figures", "the figures"),
        ("I promised to share the plan", "the plan"),
        ("Call Priya on Friday", "Call Priya on Friday"),
    ],
)
def test_a_promise_as_a_thing(words: str, thing: str) -> None:
    assert promised_thing(words) == thing


def test_a_promise_is_drafted_without_thanks_for_a_talk() -> None:
    made = fresh(Draft("a", "i", "k", Kind.PROMISE, topic="the figures"), about(), NOWHERE)
    assert made.subject == "As promised: the figures"
    assert "I promised you this: the figures. Here it is." in made.text
