"""One talk in every form in which meeting programs and recognisers write who speaks."""

from collections.abc import Callable

import pytest

from prep.notes import read_text

TALK = (
    ("Dana Reyes", "Welcome. What do you do when the till is short?"),
    ("Priya Nair", "I count it again, and then I write down the difference for the office."),
    ("Dana Reyes", "And if it is short every Friday?"),
    ("Priya Nair", "Then I look at who worked on Fridays. Is that how you do it here?"),
    ("Dana Reyes", "Tell me about a customer who shouted."),
    ("Priya Nair", "He had no receipt. I let him finish and then I showed him the sign."),
    ("Dana Reyes", "What would you change about our shop?"),
    ("Priya Nair", "The door. It is too heavy for people with a pram, you know?"),
)
ASKED = ("till is short?", "every Friday?", "who shouted.", "our shop?")
Form = Callable[[int, str, str], str]

TEXT: dict[str, Form] = {
    "Zoom captions as text": lambda at, name, said: f"[{name}] 10:22:{at}1\n{said}\n",
    "Fathom": lambda at, name, said: f"0:{at}2 - {name} (Acme Ltd)\n  {said}\n",
    "Rev": lambda at, name, said: f"{name} (00:{at}2):\n{said}\n",
    "Rev on one line": lambda at, name, said: f"{name} [00:00:{at}2]: {said}\n",
    "Tactiq": lambda at, name, said: f"00:{at}2 {name}: {said}",
    "Descript": lambda at, name, said: f"[00:00:{at}2] {name}: {said}",
    "Sonix": lambda at, name, said: f"[00:00:{at}2] {name}\n{said}\n",
    "Otter": lambda at, name, said: f"{name}  0:{at}2  \n{said}\n",
    "Teams, copied": lambda at, name, said: f"{name}\n0:{at}2\n{said}",
    "Teams, from Word": lambda at, name, said: f"{name}   0:{at}2\n{said}\n",
    "Teams, by hand": lambda at, name, said: f"0:0:{at}.0 --> 0:0:{at}.820\n{name}\n{said}\n",
    "a bar": lambda at, name, said: f"0:{at}2 | {name}\n{said}\n",
    "a blank line below": lambda at, name, said: f"[00:00:{at}2] {name}:\n\n{said}\n",
    "initials": lambda at, name, said: f"{name[0]}{name.split()[1][0]}: {said}",
    "numbers in brackets": lambda at, name, said: f"[SPEAKER_0{at % 2}]: {said}",
    "brackets alone": lambda at, name, said: f"[SPEAKER_0{at % 2}] {said}",
    "seconds": lambda at, name, said: f"[{at}.00s - {at + 1}.50s] SPEAKER_0{at % 2}: {said}",
    "a span": lambda at, name, said: f"[00:0{at} - 00:0{at + 1}] {name}: {said}",
    "a span and a name": lambda at, name, said: (
        f"00:00:0{at}.000 --> 00:00:0{at + 1}.000 [SPEAKER_0{at % 2}]\n{said}\n"
    ),
    "SubRip, brackets": lambda at, name, said: (
        f"{at + 1}\n00:00:0{at},000 --> 00:00:0{at + 1},000\n[{name}] {said}\n"
    ),
    "SubRip, round brackets": lambda at, name, said: (
        f"{at + 1}\n00:00:0{at},000 --> 00:00:0{at + 1},000\n({name}) {said}\n"
    ),
}
MARKDOWN: dict[str, Form] = {
    "Meet": lambda at, name, said: f"**{name}:** {said}\n",
    "bold alone": lambda at, name, said: f"**{name}**\n{said}\n",
    "bold, then a time": lambda at, name, said: f"**{name}** [0:{at}2]\n{said}\n",
    "a time in bold": lambda at, name, said: f"**[0:{at}2] {name}:** {said}\n",
    "headings": lambda at, name, said: f"### {name}\n\n{said}\n",
    "headings with times": lambda at, name, said: f"### {name} (0:{at}2)\n\n{said}\n",
    "quotes": lambda at, name, said: f"> **{name}:** {said}\n>",
    "a table": lambda at, name, said: (
        ("" if at else "| Time | Speaker | Said |\n|---|---|---|\n")
        + f"| 0:{at}2 | {name} | {said} |"
    ),
}


@pytest.mark.parametrize(
    ("ending", "form"),
    [
        *(pytest.param("txt", form, id=name) for name, form in TEXT.items()),
        *(pytest.param("md", form, id=name) for name, form in MARKDOWN.items()),
    ],
)
def test_who_asks_and_who_tells_is_read_in_every_form(ending: str, form: Form) -> None:
    text = "\n".join(form(at, name, said) for at, (name, said) in enumerate(TALK))
    notes = read_text(f"{text}\n", f"talk.{ending}").notes
    lines = notes.document.source.split("\n")
    found = [each for each in notes.exchanges if each.sure]
    assert [each.side for each in notes.speakers] == ["interviewer", "me"]
    assert len(found) == len(ASKED)
    for each, asked in zip(found, ASKED, strict=True):
        assert asked in " ".join(lines[each.line - 1 : each.last_line])


def test_sounds_in_brackets_are_nobody() -> None:
    cues = "\n\n".join(
        f"00:0{at}.000 --> 00:0{at + 1}.000\n[Applause] thank you all" for at in range(6)
    )
    assert read_text(f"WEBVTT\n\n{cues}\n", "talk.vtt").notes.speakers == ()


def test_short_lines_that_return_in_captions_are_no_names() -> None:
    said = (
        "So",
        "how did you start?",
        "Yeah",
        "I sold bread",
        "So",
        "and then?",
        "Yeah",
        "more bread",
    )
    cues = "\n\n".join(f"00:0{at}.000 --> 00:0{at + 1}.000\n{each}" for at, each in enumerate(said))
    assert read_text(f"WEBVTT\n\n{cues}\n", "talk.vtt").notes.speakers == ()


def test_an_answer_may_hold_lists_below_a_name_of_its_own() -> None:
    text = "".join(
        f"[00:0{at}:01] {name}:\n\n{said}\n"
        + ("- one thing\n- another thing\n- a third\n\n" * (at % 2))
        for at, (name, said) in enumerate(TALK)
    )
    notes = read_text(text, "talk.txt").notes
    assert [each.side for each in notes.speakers] == ["interviewer", "me"]
    assert len([each for each in notes.exchanges if each.sure]) == len(ASKED)


@pytest.mark.parametrize(
    "asked",
    [
        "Me gustaría que nos contaras cómo llegaste al almacén.",
        "Te pediré que describas un día difícil con tu equipo.",
        "J'aimerais savoir comment vous gérez un retard.",
        "Mich würde interessieren, wie Sie ein Team führen.",
        "Vertel eens over een moeilijke klant van vorig jaar.",
        "请介绍一下你的项目",
    ],
)
def test_indirect_questions_are_found_in_other_languages(asked: str) -> None:
    text = f"Interviewer: {asked}\nMe: Well, that was in the spring of last year.\n" * 2
    assert [each.line for each in read_text(text).notes.exchanges if each.sure] == [1, 3]


def test_a_courtesy_is_no_question() -> None:
    text = "Interviewer: ¿Te parece bien?\nMe: Sí.\nInterviewer: How are you feeling?\nMe: Fine.\n"
    assert [each for each in read_text(text).notes.exchanges if each.sure] == []
