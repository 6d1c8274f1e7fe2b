"""What makes a drill harder: what is said, on which question it falls, and that it stays so."""

import pytest

from prep.drills.stress import (
    Stressor,
    curt_probe,
    earlier_probe,
    falls_on,
    interruption,
    ladder_probe,
)


@pytest.mark.parametrize("drill_id", ["a", "b", "c", "d"])
def test_silence_and_interruption_take_turns(drill_id: str) -> None:
    silent = [falls_on(Stressor.SILENCE, drill_id, position) for position in range(1, 7)]
    cut_in = [falls_on(Stressor.INTERRUPTION, drill_id, position) for position in range(1, 7)]
    assert sum(silent) == sum(cut_in) == 3
    assert not any(one and other for one, other in zip(silent, cut_in, strict=True))


def test_an_interruption_stays_the_same_after_a_reload() -> None:
    assert interruption("a", 1) == interruption("a", 1)
    assert len({interruption("a", position) for position in range(1, 30)}) > 3


def test_the_ladder_has_three_steps() -> None:
    steps = [ladder_probe(number) for number in (1, 2, 3)]
    assert [step.text.split()[0] for step in steps if step] == ["Why", "How", "What"]
    assert ladder_probe(4) is None


def test_the_curt_member_does_not_repeat_herself_before_she_has_to() -> None:
    said: list[str] = []
    for _ in range(6):
        said.append(curt_probe(said, "seed").text)
    assert len(set(said)) == 6
    assert curt_probe(said, "seed").text in said


def test_it_quotes_the_sentence_with_the_number_of_the_latest_answer_that_has_one() -> None:
    answers = ["We were late. I called the 12 oldest customers myself.", "Yes."]
    probe = earlier_probe(answers, ())
    assert probe is not None
    assert '"I called the 12 oldest customers myself."' in probe.text
    assert earlier_probe(answers, {probe.text}) is None
    assert earlier_probe([], ()) is None
    assert earlier_probe(["", "No."], ()) is None
