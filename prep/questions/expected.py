"""What a question's answer lacks so far, and the probes that an interviewer would then ask."""

from prep.questions.lacks import lacks, missing_parts
from prep.questions.model import Answer, Lack, Probe, Question
from prep.questions.probes import expected_probes, usual_probes
from prep.questions.question_type import question_type


def asks_for_a_case(question: Question) -> bool:
    """It is answered best by something that happened: situation, task, action, result."""
    return question_type(question.text) == "behavioural"


def what_lacks(question: Question, answer: Answer) -> tuple[Lack, ...]:
    """What the answer lacks, most important first. Only a question about a case is measured by
    situation, action and result."""
    if asks_for_a_case(question):
        return missing_parts(answer)
    told = "\n".join(text for text in answer.parts.values() if text)
    return lacks(told, None, question_type(question.text))


def probes_to_expect(question: Question, answer: Answer) -> tuple[Probe, ...]:
    """The likeliest probes after this answer, the likeliest first."""
    usual = usual_probes(question.text, question.competency)
    return expected_probes(what_lacks(question, answer), usual)
