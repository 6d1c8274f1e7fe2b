"""Banks load with their problems named; our own banks keep every rule."""

from pathlib import Path

import pytest

from prep.casebook import PanelRole
from prep.questions import taxonomy
from prep.questions.banks import Banks, check_banks, load_banks
from prep.questions.competency import COMPETENCY_IDS
from prep.questions.model import Source
from prep.questions.near_duplicates import nearly_equal
from prep.settings import BANKS

BANK = """\
schema: round-two/question-bank/1
bank: mine/{name}
title: My own
kind: competency
license: CC0-1.0
questions:
"""
QUESTION = """\
  - id: {id}
    text: {text}
    type: behavioural
    competencies: [ownership]
    roles: [any]
    seniority: [mid]
    asked_by: [peer]
    rounds: [2]
    seconds: {{target: 90, max: 120}}
    probes:
      - {{id: p1, when: missing_action, text: "What did you do?"}}
      - {{id: p2, when: missing_result, text: "How did it end?"}}
      - {{id: p3, when: depth, text: "Why so?"}}
    strong: [has a case]
    weak: [has none]
    anchors: {{1: none, 3: a case, 5: a case with its end}}
"""
GOOD = BANK.format(name="own") + QUESTION.format(
    id="own-001", text="When did you last repair a gate?"
)


def loaded(folder: Path, **files: str) -> Banks:
    for name, text in files.items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return load_banks(folder)


def sentences(banks: Banks) -> list[str]:
    return [str(problem) for problem in banks.problems]


def test_a_question_comes_with_all_its_parts(tmp_path: Path) -> None:
    banks = loaded(tmp_path, own=GOOD)
    (question,) = banks.questions
    assert banks.problems == ()
    assert (question.bank_question_id, question.target_seconds, question.max_seconds) == (
        "own-001",
        90,
        120,
    )
    assert [probe.when for probe in question.probes] == [
        "missing_action",
        "missing_result",
        "depth",
    ]
    assert question.anchors == ((1, "none"), (3, "a case"), (5, "a case with its end"))
    assert (question.bank, question.bank_title, question.rounds) == ("mine/own", "My own", (2,))


@pytest.mark.parametrize(
    ("right", "wrong", "problem"),
    [
        (
            "type: behavioural",
            "type: behavioral",
            "line 9: `type` must be behavioural, situational, motivational, technical or presentation; found 'behavioral'.",
        ),
        ("target: 90", "target: soon", "line 15: `target` must be a whole number; found 'soon'."),
        ("target: 90", "target: 130", "line 15: `target` must not be more than `max`."),
        ("rounds: [2]", "rounds: 2", "line 14: `rounds` must be a list ([a, b], or a line each with a dash)."),
        ("[peer]", "[boss]", "line 13: item 1 of `asked_by` must be hiring_manager, peer, skip_level, hr, cross_functional, executive, specialist or client; found 'boss'."),
        ("    weak: [has none]\n", "", "line 7: `weak` is missing."),
        ("    weak:", "    weka:", "line 21: `weka` is not a field here. Did you mean `weak`?"),
        ("id: own-001", "id: gate-001", "line 7: `id` must begin with own-, the bank's own name."),
        ("id: p2", "id: p1", "line 18: `id: p1` stands twice in this question."),
        (
            "type: behavioural",
            "type: technical",
            "line 17: `when: missing_action` does not fit a technical question.",
        ),
        ("last repair", "l" * 230, "line 8: `text` has 251 characters; 240 is the most."),
        ("strong: [has a case]", "strong: []", "line 20: `strong` needs at least 1; found 0."),
        ("kind: competency", "kind: other", "line 4: `kind` must be competency, role, panel, second_round or ask_them; found 'other'."),
        ("rounds: [2]", "rounds: [2]\n    roles: [any]", "line 15: `roles` stands here a second time (first in line 11)."),
        ("rounds: [2]", "rounds: [two]", "line 14: item 1 of `rounds` must be a whole number; found 'two'."),
        ("When did you last", "Case: did you", "line 8: this is not YAML"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named_with_its_line(
    tmp_path: Path, right: str, wrong: str, problem: str
) -> None:
    found = sentences(loaded(tmp_path, own=GOOD.replace(right, wrong)))
    assert any(sentence.startswith(f"own.yaml, {problem}") for sentence in found), found


def test_a_misspelt_field_is_named_before_the_one_that_it_leaves_missing(tmp_path: Path) -> None:
    misspelt, missing = sentences(loaded(tmp_path, own=GOOD.replace("    weak:", "    weka:")))
    assert "`weka` is not a field here" in misspelt
    assert "`weak` is missing" in missing


def test_a_probe_fires_on_a_known_lack_only(tmp_path: Path) -> None:
    (problem,) = loaded(tmp_path, own=GOOD.replace("when: depth", "when: deep")).problems
    assert problem.line == 19
    assert "missing_situation" in problem.message


def test_a_faulty_question_is_left_out_and_the_rest_works(tmp_path: Path) -> None:
    second = QUESTION.format(id="own-002", text="Which lock did you pick?").replace(
        "[mid]", "[boss]"
    )
    third = QUESTION.format(id="own-003", text="Who taught you to weld?")
    banks = loaded(tmp_path, own=GOOD + second + third, broken="a: [")
    assert [question.bank_question_id for question in banks.questions] == ["own-001", "own-003"]
    assert [(problem.source, problem.line) for problem in banks.problems] == [
        ("broken.yaml", 2),
        ("own.yaml", 28),
    ]


def test_an_id_that_is_taken_names_its_owner(tmp_path: Path) -> None:
    again = BANK.format(name="own") + QUESTION.format(id="own-001", text="Who taught you to weld?")
    banks = loaded(tmp_path, own=GOOD, zwei=again)
    assert len(banks.questions) == 1
    assert sentences(banks) == [
        "zwei.yaml, line 7: `id` is taken already by own-001 (own.yaml, line 7)."
    ]


def test_nearly_the_same_text_is_reported(tmp_path: Path) -> None:
    near = QUESTION.format(id="own-002", text="When was it that you last repaired a garden gate?")
    banks = loaded(tmp_path, own=GOOD + near.replace("garden ", ""))
    assert sentences(banks) == [
        "own.yaml, line 24: `text` is nearly the same as own-001 (own.yaml, line 7)."
    ]
    assert len(banks.questions) == 2


def test_near_duplicates_share_four_in_five_content_words() -> None:
    texts = [
        "Tell us about a conflict with a customer over a late delivery.",
        "Describe the conflict that you had with customers over late deliveries.",
        "Tell us about a conflict with a neighbour over a hedge.",
    ]
    assert nearly_equal(texts) == [(0, 1)]


def test_two_short_texts_are_the_same_only_word_for_word() -> None:
    assert nearly_equal(["Why us?", "Why here?", "Who are you?", "Ahoy?", "ahoy"]) == [(3, 4)]


def test_no_folder_no_questions(tmp_path: Path) -> None:
    assert load_banks(tmp_path / "nowhere") == Banks((), ())


def test_sharing_a_bank_asks_for_more_than_loading_it(tmp_path: Path) -> None:
    second = QUESTION.format(id="own-002", text="Who taught you to weld?")
    short = second.replace('      - {id: p3, when: depth, text: "Why so?"}\n', "").replace(
        "has a case", "knows how"
    )
    loaded(tmp_path, own=GOOD + short)
    assert load_banks(tmp_path).problems == ()
    assert [problem.message for problem in check_banks(tmp_path)] == [
        "`probes` needs at least 3.",
        "'What did you do?' stands already under own-001 (own.yaml, line 7).",
        "'How did it end?' stands already under own-001 (own.yaml, line 7).",
        "'has none' stands already under own-001 (own.yaml, line 7).",
        "'none' stands already under own-001 (own.yaml, line 7).",
        "'a case' stands already under own-001 (own.yaml, line 7).",
        "'a case with its end' stands already under own-001 (own.yaml, line 7).",
    ]


def test_sharing_a_bank_also_counts_the_small_words(tmp_path: Path) -> None:
    shorter = "Which decision can my future manager take without you?"
    longer = (
        "Your future manager reports to me. "
        "Which decision in this area would you want to take without asking either of us?"
    )
    first = GOOD.replace("When did you last repair a gate?", shorter)
    second = QUESTION.format(id="own-002", text=longer)
    loaded(tmp_path, own=first + second)
    assert load_banks(tmp_path).problems == ()
    texts = [problem.message for problem in check_banks(tmp_path) if "text" in problem.message]
    assert texts == ["`text` is nearly the same as own-001 (own.yaml, line 7)."]


ASK_THEM = """\
schema: round-two/question-bank/1
bank: mine/asked
title: My questions to them
kind: ask_them
license: CC0-1.0
sources:
  - {id: home, title: "My notes", url: "https://example.org/notes"}
questions:
  - id: asked-001
    text: Why is this post free?
    roles: [any]
    seniority: [mid]
    asked_by: [hr]
    rounds: [2]
    strong: [a straight reply]
    weak: [three versions]
"""


def test_a_question_to_the_panel_has_neither_probes_nor_anchors(tmp_path: Path) -> None:
    banks = loaded(tmp_path, asked=ASK_THEM)
    (question,) = banks.questions
    assert banks.problems == ()
    assert (question.kind, question.type, question.target_seconds) == ("ask_them", "", 0)
    assert (question.probes, question.anchors, question.competencies) == ((), (), ())
    assert question.sources == (Source("My notes", "https://example.org/notes"),)
    assert [problem.message for problem in check_banks(tmp_path)] == []


def test_a_question_to_the_panel_takes_none_either(tmp_path: Path) -> None:
    with_type = ASK_THEM.replace("    rounds:", "    type: technical\n    rounds:")
    (problem,) = loaded(tmp_path, asked=with_type).problems
    assert str(problem) == "asked.yaml, line 14: `type` is not a field here."


@pytest.fixture(scope="module")
def ours() -> Banks:
    return load_banks(BANKS)


def test_our_banks_hold_nothing_to_complain_of() -> None:
    assert [str(problem) for problem in check_banks(BANKS)] == []


def test_our_banks_cover_what_a_first_drill_needs(ours: Banks) -> None:
    banks = {question.bank for question in ours.questions}
    assert {"panel/hiring_manager", "panel/peer", "panel/cross_functional", "panel/hr"} <= banks
    assert len([bank for bank in banks if bank.startswith("competency/")]) >= 6
    for role in ("hiring_manager", "peer", "cross_functional", "hr"):
        assert sum(role in question.asked_by for question in ours.questions) >= 8


def test_each_competency_bank_has_six_questions_over_all_seniorities(ours: Banks) -> None:
    for bank in {question.bank for question in ours.questions if question.bank.startswith("comp")}:
        own = [question for question in ours.questions if question.bank == bank]
        assert len(own) == 6, bank
        assert {"mid", "senior", "lead"} <= {level for one in own for level in one.seniority}, bank
        assert any(one.type == "situational" for one in own), bank


def test_each_of_our_questions_is_one_question_of_its_own(ours: Banks) -> None:
    for question in ours.questions:
        assert question.text[-1] in "?.", question.bank_question_id
        assert len(question.strong) >= 2, question.bank_question_id
        assert len(question.weak) >= 2, question.bank_question_id
        if question.kind != "ask_them":
            assert len({probe.when for probe in question.probes}) >= 3, question.bank_question_id


def test_each_story_question_can_ask_for_every_part(ours: Banks) -> None:
    for question in ours.questions:
        if question.type == "behavioural":
            asked = {probe.when for probe in question.probes}
            parts = {"missing_situation", "missing_action", "missing_result", "depth"}
            assert parts <= asked, question.bank_question_id


def test_every_bank_file_is_free_to_use() -> None:
    for path in BANKS.rglob("*.yaml"):
        assert "license: CC0-1.0\n" in path.read_text(encoding="utf-8"), path


def test_the_taxonomy_knows_every_panel_role_and_competency() -> None:
    assert {role.value for role in PanelRole} <= set(taxonomy.ASKED_BY)
    assert len(COMPETENCY_IDS) == 20
    assert set(taxonomy.FITTING) == set(taxonomy.TYPES)
