"""What should come in an answer: worked-out parts, paragraphs, or the bank's signs."""

from prep.drills.key_points import key_points
from prep.questions.banks import load_banks
from prep.questions.model import Answer
from prep.settings import BANKS


def test_the_parts_that_were_worked_out_come_in_their_order() -> None:
    answer = Answer(situation="900 open cases", action="Sorted  by age", result="200 left")
    assert key_points(answer, None) == ("900 open cases", "Sorted by age", "200 left")


def test_an_answer_in_one_text_gives_its_lines_up_to_six() -> None:
    answer = Answer(in_full="\n".join(["One", "", "Two", "Two", *map(str, range(9))]))
    assert key_points(answer, None) == ("One", "Two", "0", "1", "2", "3")


def test_without_an_answer_the_bank_says_what_a_strong_one_has() -> None:
    question = load_banks(BANKS).questions[0]
    assert len(key_points(Answer(), question)) == len(question.strong)
    assert key_points(None, None) == ()
