"""How a drill's values stand in the rows of its tables."""

from collections.abc import Sequence

from prep.casebook import PanelRole
from prep.drills.model import AskedProbe, Closing, Dealt, DrillQuestion, Member, Phase, Rating
from prep.questions.model import Lack
from prep.store import Row


def member_of(row: Row) -> Member:
    """A member from a row that has seat, name and panel_role."""
    return Member(row["seat"], row["name"], PanelRole(row["panel_role"]))


def question_of(rows: Sequence[Row]) -> DrillQuestion:
    """A question from its row, or from its rows where it has more than one probe."""
    row = rows[0]
    return DrillQuestion(
        position=row["position"],
        dealt=_dealt(row),
        phase=Phase(row["phase"]),
        asked=row["asked_utc"],
        deadline=row["deadline_utc"],
        answer=row["answer"],
        seconds=row["answer_seconds"],
        lacks=tuple(Lack(value) for value in row["lacks"].splitlines()),
        probes=tuple(_probe(one) for one in rows if one["probe_number"] is not None),
        rating=Rating(row["rating"]) if row["rating"] else None,
        rated=row["rated_utc"],
        next_actions=tuple(row["next_actions"].splitlines()),
    )


def _dealt(row: Row) -> Dealt:
    return Dealt(
        card_id=row["card_id"],
        question_id=row["question_id"],
        bank_question_id=row["bank_question_id"],
        text=row["text"],
        question_type=row["question_type"],
        competency=row["competency"],
        why=tuple(row["why"].splitlines()),
        seat=row["seat"],
        target_seconds=row["target_seconds"],
    )


def _probe(row: Row) -> AskedProbe:
    return AskedProbe(
        number=row["probe_number"],
        probe_id=row["probe_id"],
        when=row["probe_when"],
        text=row["probe_text"],
        target_seconds=row["probe_target"],
        asked=row["probe_asked"],
        deadline=row["probe_deadline"],
        answer=row["probe_answer"],
        seconds=row["probe_seconds"],
    )


def closing_of(row: Row) -> Closing | None:
    """The candidate's turn from a row that may have none."""
    if row["closing_asked"] is None:
        return None
    return Closing(
        asked=row["closing_asked"],
        deadline=row["closing_deadline"],
        chosen=tuple(row["chosen"].splitlines()),
        typed=row["typed"],
        done=row["closing_done"],
    )


def closing_row(closing: Closing) -> Row:
    """The candidate's turn as a row."""
    return {
        "asked": closing.asked,
        "deadline": closing.deadline,
        "chosen": "\n".join(closing.chosen),
        "typed": closing.typed,
        "done": closing.done,
    }


def member_row(member: Member) -> Row:
    """A member as a row."""
    return {"seat": member.seat, "name": member.name, "panel_role": member.panel_role.value}


def new_row(question: DrillQuestion) -> Row:
    """A question as the row of a drill that begins."""
    dealt = question.dealt
    return {
        "position": question.position,
        "card_id": dealt.card_id,
        "question_id": dealt.question_id,
        "bank_question_id": dealt.bank_question_id,
        "text": dealt.text,
        "question_type": dealt.question_type,
        "competency": dealt.competency,
        "why": "\n".join(dealt.why),
        "seat": dealt.seat,
        "target_seconds": dealt.target_seconds,
        **state_row(question),
    }


def state_row(question: DrillQuestion) -> Row:
    """What changes in a question's row while it goes its course."""
    return {
        "phase": question.phase.value,
        "asked": question.asked,
        "deadline": question.deadline,
        "answer": question.answer,
        "lacks": "\n".join(lack.value for lack in question.lacks),
        "next_actions": "\n".join(question.next_actions),
    }
