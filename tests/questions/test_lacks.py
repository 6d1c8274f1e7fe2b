"""What an answer lacks: by example, by rule, and over the sample answers."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.answers import GROUPS, Score, samples, scores
from prep.questions import explain, lacks, missing_parts, next_actions
from prep.questions.answer_parts import AnswerParts
from prep.questions.answer_text import word_count
from prep.questions.model import Answer, Lack
from prep.questions.taxonomy import FITTING, TYPES

FLOOR = (Lack.SITUATION, Lack.ACTION, Lack.RESULT, Lack.TOO_SHORT)

SCENE = "Last winter the boiler of a school in my district failed on the first day of term. "
ACTION = (
    "I shut the east wing, moved two classes into the gym and called the fitter. I asked the "
    "cook to serve hot soup at ten and wrote to the parents before noon. "
)
RESULT = "In the end all 240 children stayed, and the boiler ran again after 26 hours."


def test_a_whole_answer_lacks_nothing() -> None:
    assert lacks(SCENE + ACTION + RESULT) == ()


@pytest.mark.parametrize(
    ("answer", "lack"),
    [
        (ACTION + RESULT, Lack.SITUATION),
        (SCENE + RESULT, Lack.ACTION),
        (SCENE + ACTION, Lack.RESULT),
        (SCENE + ACTION.replace("I ", "We ") + RESULT, Lack.TEAM_VOICE),
        (SCENE + ACTION + "In the end the children stayed and the parents were happy.", Lack.NO_NUMBER),
    ],
)  # fmt: skip
def test_the_part_that_was_cut_out_is_missed(answer: str, lack: Lack) -> None:
    assert lack in lacks(answer)


def test_fine_gets_the_floor() -> None:
    assert lacks("fine") == FLOOR
    assert lacks("Fine, thanks.", seconds=60) == FLOOR
    assert lacks("") == FLOOR


@pytest.mark.parametrize(
    "stuffing",
    [
        "situation task action result I I I 50%",
        "last year team problem. I decided. I led. I called. result: increased 50% on time",
        "Situation last year. Task goal. Action I decided I led I called I improved I delivered I won. "
        "Result as a result saved 50% on time since then. " * 6,
        "I 50% result I we action " * 12,
        "I led, I built, I increased 50%. I launched, I scaled, I saved 20%. " * 3,
        "Last year I led a big project and in the end it was a success with 50% more sales. " * 8,
        "In 2022 there was a problem. I called the client. In the end we won 20%. " * 6,
        "You will lead projects and deliver results on time. You have five years of experience. In 2023 "
        "we grew by 40% and won two awards. You communicate well. We offered 30 days of holiday last year.",
        "Tell me about a time when you led a team. What was the situation, what did you do and what was "
        "the result? In the end, what happened, and what did you learn from the 50% increase?",
    ],
)
def test_stuffing_keywords_gains_nothing(stuffing: str) -> None:
    assert {Lack.SITUATION, Lack.ACTION, Lack.RESULT} <= set(lacks(stuffing))


def test_fillers_of_a_transcript_hide_nothing() -> None:
    spoken = (
        "So, um, this was, uh, last winter, and the, the boiler of our school failed. And I, um, I shut "
        "the east wing, you know, and then, like, I moved two classes. And, yeah, in the end all 240 "
        "children stayed."
    )
    assert lacks(spoken, 40) == ()


def test_notes_may_leave_out_the_i() -> None:
    notes = "- last winter, boiler of a school failed\n- I shut the east wing\n- moved two classes\n- rang the fitter\n- all 240 children stayed"
    assert lacks(notes, 60) == ()
    assert Lack.ACTION in lacks(notes.replace("- I shut", "- shut"), 60), "nobody says I"


@pytest.mark.parametrize(
    "deed",
    [
        "I spent the next day on the phone.",
        "After three months, I trained two others.",
        "I told her that it held.",
    ],
)
def test_what_one_does_late_is_no_result(deed: str) -> None:
    assert Lack.RESULT in lacks(SCENE + ACTION + deed)


@pytest.mark.parametrize(
    "ending",
    [
        "We had four hours of cold instead of three days.",
        "The next day the boiler held, and nobody went home.",
        "My head teacher made it the plan for all schools.",
        "I cut the bill from 900 to 400.",
        "Sadly it came too late, and the school closed.",
    ],
)
def test_an_ending_may_be_told_in_many_ways(ending: str) -> None:
    assert Lack.RESULT not in lacks(SCENE + ACTION + ending)


def test_i_would_in_a_past_question_comes_first() -> None:
    answer = "I would listen to the guest. Then I'd call the chef and I'd offer another dish."
    assert lacks(answer)[0] is Lack.HYPOTHETICAL
    assert Lack.HYPOTHETICAL not in lacks(answer, type="situational")


@pytest.mark.parametrize(
    "sentence",
    [
        "I promised her that I would be there before noon.",
        "Next time I would read the drawing number aloud.",
        "I'd already called the fitter twice.",
    ],
)
def test_reported_and_later_would_is_no_dodging(sentence: str) -> None:
    assert Lack.HYPOTHETICAL not in lacks(SCENE + sentence + " " + ACTION + RESULT)


def test_a_number_is_the_last_thing_to_ask_for() -> None:
    answer = SCENE + ACTION + "In the end the children stayed and the parents were happy."
    assert lacks(answer) == (Lack.NO_NUMBER,)
    assert Lack.NO_NUMBER not in lacks(SCENE + ACTION), "no ending, so none without a number"


def test_length_by_seconds_where_it_was_spoken_and_by_words_where_it_was_typed() -> None:
    whole = SCENE + ACTION + RESULT
    assert lacks(whole, seconds=29) == (Lack.TOO_SHORT,)
    assert lacks(whole, seconds=30) == ()
    assert lacks(whole, seconds=150) == ()
    assert lacks(whole, seconds=151) == (Lack.TOO_LONG,)
    assert lacks(whole, seconds=151, max_seconds=180) == ()
    assert Lack.TOO_LONG in lacks("the man said that it was late " * 54)
    assert Lack.TOO_LONG not in lacks("the man said that it was late " * 53)


def test_words_are_counted_in_scripts_without_blanks() -> None:
    assert word_count("one two three") == 3
    assert word_count("今天下雨") == 2
    assert word_count("") == 0


@pytest.mark.parametrize(
    "answer",
    [
        "Im letzten Herbst gab es einen Streit über den Dienstplan. Ich habe mit beiden gesprochen und "
        "einen Vorschlag gemacht, und am Ende haben sich alle auf die zweite Variante geeinigt. Der Plan "
        "gilt bis heute in allen Schichten ohne eine einzige Änderung, und das freut mich sehr.",
        "去年冬天我们医院的系统坏了，" * 12,
        "पिछले साल हमारे अस्पताल में सिस्टम बंद हो गया और मैंने तुरंत दो लोगों को बुलाया। " * 5,
        "في السنة الماضية تعطل النظام واتصلت بالمورد وحللت المشكلة خلال يومين. " * 5,
    ],
)
def test_an_answer_in_another_language_is_judged_by_its_length_only(answer: str) -> None:
    assert lacks(answer) == ()
    assert lacks(answer, seconds=20) == (Lack.TOO_SHORT,)


@pytest.mark.parametrize("type", TYPES)
def test_only_what_fits_the_type_is_looked_for(type: str) -> None:
    assert (
        set(lacks("It depends on various things and stuff, basically.", type=type)) <= FITTING[type]
    )
    assert set(lacks("fine", type=type)) >= {Lack.TOO_SHORT}


def test_a_situational_answer_needs_steps_of_ones_own() -> None:
    good = (
        "First I would ring the two people on the reserve list. Then I would ask the next ward for an "
        "hour of help, take the heaviest bay myself and tell the doctor which rounds move. After an hour "
        "I would check whether the plan holds."
    )
    assert lacks(good, type="situational") == ()
    assert lacks(good.replace("I would", "we would"), type="situational") == (
        Lack.TEAM_VOICE,
        Lack.ACTION,
    )


def test_no_case_at_all_is_asked_for_before_the_own_part() -> None:
    general = (
        "I always listen to people. I am calm. It is important to be fair to everyone in a team."
    )
    assert lacks(general)[:2] == (Lack.SITUATION, Lack.ACTION)
    assert (
        lacks(SCENE + "It was hard for everyone, and many people were angry about it.")[0]
        is Lack.ACTION
    )


def test_the_workshop_looks_into_the_field_of_each_part() -> None:
    whole = Answer(situation=SCENE, action=ACTION, result=RESULT)
    assert missing_parts(Answer()) == (Lack.SITUATION, Lack.ACTION, Lack.RESULT)
    assert missing_parts(whole) == ()
    assert missing_parts(Answer(task=SCENE, action=ACTION)) == (Lack.RESULT,)
    assert missing_parts(Answer(situation=SCENE, action=ACTION, result="good")) == (Lack.RESULT,)
    assert missing_parts(Answer(in_full=SCENE + ACTION)) == (Lack.RESULT,)
    assert missing_parts(Answer(situation="x", action="x", result="x")) == FLOOR


def test_a_part_may_stand_in_the_full_text() -> None:
    assert (
        missing_parts(Answer(situation=SCENE, action=ACTION, in_full=SCENE + ACTION + RESULT)) == ()
    )


def test_every_lack_is_explained_and_has_an_action() -> None:
    for lack in Lack:
        assert explain(lack).endswith(".")
        (action,) = next_actions([lack])
        assert action.endswith(".")
    assert len({explain(lack) for lack in Lack}) == len(Lack)


def test_one_or_two_next_actions_never_the_same_advice_twice() -> None:
    assert len(next_actions(tuple(Lack))) == 2
    assert len(next_actions(())) == 1
    both = next_actions((Lack.TEAM_VOICE, Lack.ACTION, Lack.RESULT))
    assert both == next_actions((Lack.TEAM_VOICE, Lack.RESULT))


@given(st.text(max_size=400), st.none() | st.integers(0, 4000), st.sampled_from(TYPES))
def test_any_text_gets_known_lacks_once_each(answer: str, seconds: int | None, type: str) -> None:
    found = lacks(answer, seconds, type)
    assert len(set(found)) == len(found)
    assert set(found) <= FITTING[type]


@given(st.integers(1, 60))
def test_saying_it_again_adds_no_action(times: int) -> None:
    assert len(AnswerParts("I called the supplier about the pipes. " * times).own_actions) <= 1


def test_the_samples_are_many_and_told_apart() -> None:
    known = samples()
    written = Counter(sample["written"] for sample in known)
    assert set(written) == {one for group in GROUPS.values() for one in group}
    assert written["held_out"] >= 40
    assert len({sample["id"] for sample in known}) == len(known)
    positives = Counter(lack for sample in known for lack in sample["lacks"])
    assert set(positives) == {lack.value for lack in Lack}
    assert min(positives.values()) >= 12


@pytest.mark.parametrize("group", GROUPS)
def test_each_rule_finds_what_readers_found(group: str) -> None:
    """Precision and recall of each rule at least .80 in each group, so that a change shows."""
    for rule, score in scores(
        [one for one in samples() if one["written"] in GROUPS[group]]
    ).items():
        assert score.precision >= 0.8, f"precision of {rule}"
        assert score.recall >= 0.8, f"recall of {rule}"


def test_over_all_answers_the_rules_reach_what_is_asked_of_them() -> None:
    for rule, score in scores(samples()).items():
        assert score.precision >= 0.85, f"precision of {rule}"
        assert score.recall >= 0.8, f"recall of {rule}"


def test_scores_are_counted_by_hand() -> None:
    fine = {"answer": "fine", "type": "behavioural", "lacks": ["too_short", "vague"]}
    found = scores([fine])
    assert found["too_short"] == Score(expected=1, hits=1, wrong=0)
    assert found["vague"] == Score(expected=1, hits=0, wrong=0)
    assert found["missing_result"] == Score(expected=0, hits=0, wrong=1)
    assert (found["vague"].recall, found["vague"].f1, found["missing_result"].precision) == (
        0,
        0,
        0,
    )
    assert found["too_short"].f1 == 1
