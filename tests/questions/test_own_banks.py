"""The user's own banks: read beside ours, refused in words, added to without losing anything."""

import os
import stat
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.errors import PrepError
from prep.questions.banks import Banks, load_banks
from prep.questions.model import BankQuestion
from prep.questions.own_bank import OwnQuestionRefused, add_question
from prep.questions.own_question import OwnQuestion
from prep.questions.taxonomy import TYPES
from prep.settings import BANKS
from prep.text import squeezed, without_controls
from prep.yaml_file import UnreadableYaml, edition
from tests.questions.test_banks import GOOD

OURS = load_banks(BANKS).questions
GATE = OwnQuestion(
    "Which gate in our orchard would you mend before lambing?",
    "situational",
    "prioritising",
    ("peer",),
)
BEES = replace(GATE, text="How do you calm a hive that somebody dropped?", type="technical")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "banks"
    made.mkdir()
    return made


def own(folder: Path) -> Banks:
    return load_banks(folder)


def test_own_banks_are_read_beside_ours_and_a_faulty_one_is_named(folder: Path) -> None:
    (folder / "own.yaml").write_text(GOOD, encoding="utf-8")
    (folder / "torn.yaml").write_text("schema: [\n", encoding="utf-8")
    (folder / "half.yaml").write_text(GOOD.replace("type: behavioural", "type: x"), "utf-8")
    banks = load_banks(BANKS, folder)
    assert {one.bank_question_id for one in banks.questions} == {
        *(one.bank_question_id for one in OURS),
        "own-001",
    }
    assert {(one.source, one.line) for one in banks.problems} == {
        ("half.yaml", 9),
        ("torn.yaml", 2),
    }


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("a: &a [x, x]\nb: [*a, *a]\n", "line 1: an anchor (&a) is not allowed"),
        ("a: !!python/object/apply:os.system [id]\n", "line 1: a tag"),
    ],
)
def test_what_is_hostile_is_refused_with_its_line(
    folder: Path, content: str, sentence: str
) -> None:
    (folder / "bad.yaml").write_text(content, encoding="utf-8")
    (folder / "own.yaml").write_text(GOOD, encoding="utf-8")
    banks = own(folder)
    assert len(banks.questions) == 1
    assert sentence in str(banks.problems[0])


def test_a_file_over_the_limit_is_refused_by_its_size_alone(folder: Path) -> None:
    large = folder / "large.yaml"
    large.touch()
    os.truncate(large, 2**36)  # 64 GB that take no room: to read them would end this test
    (problem,) = own(folder).problems
    assert str(problem) == "large.yaml: this file has 65536.0 MB; 2 MB is the most. Split it."


def test_the_edition_of_a_folder_tells_every_change(folder: Path) -> None:
    seen = [edition(folder), edition(folder / "nowhere")]
    assert seen == [(), ()]
    for content in (GOOD, GOOD + "# more\n", GOOD.replace("gate", "door") + "# more\n"):
        (folder / "own.yaml").write_text(content, encoding="utf-8")
        os.utime(folder / "own.yaml", ns=(0, len(seen)))
        seen.append(edition(folder))
    assert len(set(seen)) == 4
    assert edition(folder) == seen[-1]


def test_a_question_is_added_to_a_fresh_file_that_only_its_user_may_read(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "banks"
    assert add_question(folder, GATE, OURS, ()) == "mine-001"
    (question,) = own(folder).questions
    assert own(folder).problems == ()
    assert (question.text, question.type, question.competencies, question.asked_by) == (
        GATE.text,
        "situational",
        ("prioritising",),
        ("peer",),
    )
    assert stat.S_IMODE((folder / "mine.yaml").stat().st_mode) == 0o600
    assert [each.name for each in folder.iterdir()] == ["mine.yaml"]


@pytest.mark.parametrize("type", TYPES)
def test_each_type_comes_with_probes_signs_and_anchors_that_fit(folder: Path, type: str) -> None:
    add_question(folder, replace(GATE, type=type), OURS, ())
    (question,) = own(folder).questions
    assert own(folder).problems == ()
    assert question.probes and question.strong and question.weak and len(question.anchors) == 3


def test_own_probes_take_the_place_of_the_usual_ones(folder: Path) -> None:
    add_question(folder, replace(GATE, probes=("  Why that\tone? ", "", "And if not?")), OURS, ())
    (question,) = own(folder).questions
    assert [one.text for one in question.probes] == ["Why that one?", "And if not?"]


def test_comments_and_order_of_a_file_edited_by_hand_stay(folder: Path) -> None:
    add_question(folder, GATE, OURS, ())
    path = folder / "mine.yaml"
    edited = path.read_text("utf-8").replace("    text:", "    # the old one\n    text:")
    path.write_text(edited, encoding="utf-8")
    assert add_question(folder, BEES, (*OURS, *own(folder).questions), ()) == "mine-002"
    assert path.read_text("utf-8").startswith(edited)
    assert [one.bank_question_id for one in own(folder).questions] == ["mine-001", "mine-002"]


def test_a_list_without_indentation_is_continued_as_it_is(folder: Path) -> None:
    add_question(folder, GATE, OURS, ())
    path = folder / "mine.yaml"
    head, questions = path.read_text("utf-8").split("questions:\n")
    flat = "\n".join(line[2:] for line in questions.split("\n"))
    path.write_text(f"{head}questions:\n{flat.rstrip()}", encoding="utf-8")
    add_question(folder, BEES, OURS, ())
    assert [one.bank_question_id for one in own(folder).questions] == ["mine-001", "mine-002"]


def test_an_id_is_never_used_again(folder: Path) -> None:
    add_question(folder, GATE, OURS, ())
    path = folder / "mine.yaml"
    path.write_text(path.read_text("utf-8") + "# mine-004 is gone\n", encoding="utf-8")
    assert add_question(folder, BEES, OURS, ("mine-002", "determined-009")) == "mine-005"
    path.unlink()
    assert add_question(folder, GATE, OURS, ("mine-007",)) == "mine-008"


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        (replace(GATE, text=" \n "), "The question is empty"),
        (replace(GATE, asked_by=()), "Choose at least one who may ask it"),
        (replace(GATE, text="Why? " * 60), "Your question has 299 characters; 240 is the most"),
        (replace(GATE, probes=("x" * 241,)), "Probe 1 has 241 characters"),
        (replace(GATE, text=OURS[0].text), "There is nearly the same question already"),
    ],
)
def test_what_does_not_fit_is_refused_and_no_file_appears(
    folder: Path, typed: OwnQuestion, sentence: str
) -> None:
    with pytest.raises(OwnQuestionRefused, match=sentence):
        add_question(folder, typed, OURS, ())
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("schema: [\n", "mine.yaml, line 2: this is not YAML"),
        ("- a\n- b\n", "Nothing was added to your file mine.yaml"),
        (GOOD, "`id` must begin with own-"),
        (GOOD.replace("mine/own", "mine") + "extra: 1\n", "with it the file could not be read"),
        (GOOD.replace("title: My own\n", ""), "mend it first .*line 1: `title` is missing"),
    ],
)
def test_a_file_that_cannot_take_it_stays_as_it_is(
    folder: Path, content: str, sentence: str
) -> None:
    path = folder / "mine.yaml"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(PrepError, match=sentence):
        add_question(folder, GATE, OURS, ())
    assert path.read_text("utf-8") == content
    assert [each.name for each in folder.iterdir()] == ["mine.yaml"]


def test_a_file_in_the_place_of_the_folder_is_said_in_words(tmp_path: Path) -> None:
    (tmp_path / "banks").write_text("no folder", encoding="utf-8")
    with pytest.raises(OwnQuestionRefused, match="it cannot be written"):
        add_question(tmp_path / "banks", GATE, OURS, ())


@given(text=st.text(max_size=60), probe=st.text(max_size=60))
def test_any_text_is_added_as_it_was_typed_or_refused(
    tmp_path_factory: pytest.TempPathFactory, text: str, probe: str
) -> None:
    folder = tmp_path_factory.mktemp("any")
    none: tuple[BankQuestion, ...] = ()
    try:
        add_question(folder, replace(GATE, text=text, probes=(probe,)), none, ())
    except (OwnQuestionRefused, UnreadableYaml):
        assert list(folder.iterdir()) == []
    else:
        (question,) = own(folder).questions
        assert question.text == squeezed(without_controls(text))
