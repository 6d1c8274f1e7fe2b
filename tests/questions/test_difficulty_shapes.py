"""Where notes say that a question went badly: each place and wording, with the question it means."""

import pytest

from prep.notes import read_text
from prep.questions.difficulty import flag

ASKED = "## Questions asked\n"


def stated(text: str, name: str = "notes.md") -> list[str]:
    """What the notes say of each question they hold, in order."""
    return [flagged.difficult for flagged in flag(read_text(text, name).notes)]


def evidence(text: str) -> list[list[tuple[str, int | None]]]:
    """The lines quoted for each question, with their numbers."""
    return [
        [(reason.evidence, reason.line) for reason in flagged.reasons]
        for flagged in flag(read_text(text, "notes.md").notes)
    ]


@pytest.mark.parametrize(
    "remark",
    [
        "I am not able to tell it clearly.",
        "I was completely lost at this point",
        "he expected something else",
        "the interviewer wasn't quite satisfied",
        "she was expecting a more optimised solution",
        "partially solved it",
        "went off on a tangent",
        "had to be prompted twice",
        "they looked confused",
        "didn't do myself justice",
        "kind of messed up the second half",
        "I didn't practise this at all",
        "gave a wrong complexity at first",
        "gave me a hint",
        "so-so",
        "really hard",
        "me quedé callado",
        "j'ai paniqué",
        "nicht vorbereitet",
        "ik stond met mijn mond vol tanden",
        "non lo sapevo",
        "gaguejei",
        "回答的很模糊",
        "答得不是很好",
        "这个不了解",
        "也没撕出来",
        "面试官不太满意",
        "愣住了",
    ],
)
def test_a_remark_that_says_it_went_badly(remark: str) -> None:
    assert stated(f"{ASKED}1. How do you plan?\n   - {remark}\n2. Why us?\n") == [
        "yes",
        "unstated",
    ]


@pytest.mark.parametrize(
    "remark",
    [
        "no problem",
        "not difficult",
        "wasn't hard at all",
        "never got stuck",
        "I didn't struggle here",
        "no hints needed",
        "no trouble with this",
        "prepared for this one",
        "pas de problème",
        "ging prima",
        "kein Problem",
        "秒了",
        "幸好准备了",
    ],
)
def test_a_denial_of_trouble_says_it_went_well(remark: str) -> None:
    assert stated(f"{ASKED}1. How do you plan?\n   - {remark}\n2. Why us?\n") == ["no", "unstated"]


@pytest.mark.parametrize(
    "line",
    [
        "编译器不知道应该访问哪个副本，所以报错",
        "when I need to learn a tool I check its output first",
        "Situation: our team was struggling with long meetings and I could not see why",
        "Difficulty: Hard",
        "I couldn't find the exact one on LeetCode",
    ],
)
def test_words_of_trouble_in_an_explanation_say_nothing(line: str) -> None:
    assert stated(f"{ASKED}1. How do you plan?\n   - {line}\n2. Why us?\n")[0] == "unstated"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("1. 讲讲淘汰缓存的一些算法 没答出来", "yes"),
        ("1. 索引下推了解吗？（这个不了解）", "yes"),
        ("1. redis如何做分布式?(不会)", "yes"),
        ("1. 有没有了解过内网穿透？", "unstated"),
        ("1. 消息写不完怎么办？", "unstated"),
        ("1. 遇到不会的问题你怎么解决？", "unstated"),
    ],
)
def test_a_chinese_aside_is_told_from_what_was_asked(line: str, expected: str) -> None:
    assert stated(f"## 面试题目\n{line}\n2. 自我介绍\n")[0] == expected


def test_a_closing_word_that_names_a_question_by_its_place() -> None:
    text = (
        f"{ASKED}1. How do you plan a route?\n2. What is cabotage?\n3. Why us?\n"
        "\n## Looking back\nI blanked on the second question.\n"
    )
    assert stated(text) == ["unstated", "yes", "unstated"]
    assert evidence(text)[1] == [("I blanked on the second question.", 7)]


def test_a_place_means_the_question_of_the_section_above() -> None:
    text = (
        "## First round\n1. Why us?\n2. What is cabotage?\n\n## Second round\n1. How do you plan a route?\n"
        "2. Who else do you speak to?\n\n## Looking back\nI blanked on Q1.\n"
    )
    assert stated(text) == ["unstated", "unstated", "yes", "unstated"]


def test_words_written_apart_name_what_is_written_as_one() -> None:
    text = (
        f"{ASKED}1. Tell me about micro frontends.\n2. Why us?\n3. What is hoisting?\n"
        "\n## Overall\nI was rejected because I lacked good knowledge of microfrontends.\n"
    )
    assert stated(text) == ["yes", "unstated", "unstated"]


def test_a_word_on_all_questions_above_is_one_on_each() -> None:
    text = (
        "## Screening\n1. Why us?\n2. What is cabotage?\n\nI couldn't answer any of these questions.\n"
        "\n## Talk\n1. When can you start?\n"
    )
    assert stated(text) == ["yes", "yes", "unstated"]


def test_a_word_on_a_round_is_one_on_its_only_question() -> None:
    text = (
        "## Round 1: phone\n1. Why us?\n2. What is cabotage?\n3. When can you start?\n\n"
        "## Round 2: design\n1. Design a depot for forty lorries.\n\n"
        "## Overall\nRound 2 did not go as well as expected. Round 1 was a bit of a mess.\n"
    )
    assert stated(text) == ["unstated", "unstated", "unstated", "yes"]


def test_a_lead_in_speaks_of_the_list_it_opens() -> None:
    text = "## Basics\nOther questions that I stuttered through:\n\n* What colour is #0000ff?\n* What is an em?\n"
    assert stated(text) == ["yes", "yes"]


def test_a_lead_in_is_no_remark_on_the_question_above_it() -> None:
    text = "## 面试题目\n1. 多态的底层实现原理是什么？\n\n没答上来的：\n\n2. 虚函数表存在哪里？\n"
    assert stated(text) == ["unstated", "yes"]


def test_a_wrapped_sentence_is_read_and_quoted_whole() -> None:
    text = (
        f"{ASKED}1. What would you do with more time?\n\n   I said I would take a good look at the checks. I don't think\n"
        "   that was the answer he was looking for.\n\n2. Why us?\n"
    )
    assert stated(text) == ["yes", "unstated"]
    assert evidence(text)[0] == [
        (
            "I said I would take a good look at the checks. I don't think that was the answer he was looking for.",
            4,
        )
    ]


def test_a_sum_of_it_all_outweighs_the_steps_on_the_way() -> None:
    remark = (
        "At first I got stuck, but after a hint it came. Overall I was satisfied with my answer."
    )
    assert stated(f"{ASKED}1. How do you plan?\n   - {remark}\n2. Why us?\n") == ["no", "unstated"]


def test_numbered_marks_before_a_colon_are_no_speakers() -> None:
    text = "## Questions\n\nQ1: How do you plan a route?\nI blanked.\n\nQ2: Why us?\nWent well.\n"
    assert stated(text) == ["yes", "no"]


def test_a_red_mark_in_a_result_column() -> None:
    text = (
        "## Preguntas\n\n| # | Pregunta | Resultado |\n|---|---|---|\n"
        "| 1 | ¿Qué es React Redux? | \U0001f6ab |\n| 2 | ¿Qué es un Set? | \u2705 |\n"
    )
    assert stated(text) == ["yes", "no"]
