"""Which of the people's companies are the asked one, by rule and by the user's own word."""

from dataclasses import replace
from datetime import datetime

from prep.connections.company import company_name
from prep.connections.model import CompanyFound, Inside
from prep.connections.same_company import Verdict, company_key, compare, cores_to_look_for
from prep.store import Reads, Writes, queries_beside

_SQL = queries_beside(__file__)
_NO_NAME = "\x00"
"""Stands for what a name does not have, and is found in no other name."""


def inside(db: Reads, candidate_id: str, company: str) -> Inside:
    """The companies of the user's people that count as this one, and those to ask about."""
    found = _near(db, candidate_id, company)
    answers = _answers(db, candidate_id, company_key(company))
    judged = [(each, _judged(company, each, answers)) for each in found]
    return Inside(
        same=tuple(each for each, verdict in judged if verdict.answer == "same"),
        ask=tuple(replace(each, why=v.why) for each, v in judged if v.answer == "ask"),
        answered=tuple(replace(each, why=v.answer) for each, v in judged if each.key in answers),
    )


def answer_company(
    db: Writes, candidate_id: str, company: str, key: str, is_same: bool, now: datetime
) -> None:
    """Remember the user's word on whether a company (by its key) is the asked one."""
    one, other = sorted((company_key(company), key))
    keys = {"candidate_id": candidate_id, "one_key": one, "other_key": other}
    db.run(_SQL["remove_company_answer"], **keys)
    db.run(_SQL["add_company_answer"], **keys, answer="same" if is_same else "not", now=now)


def forget_answer(db: Writes, candidate_id: str, company: str, key: str) -> None:
    """Ask again."""
    one, other = sorted((company_key(company), key))
    db.run(_SQL["remove_company_answer"], candidate_id=candidate_id, one_key=one, other_key=other)


def _judged(company: str, found: CompanyFound, answers: dict[str, str]) -> Verdict:
    said = answers.get(found.key)
    if said:
        return Verdict("same" if said == "same" else "not")
    return compare(company, found.company)


def _near(db: Reads, candidate_id: str, company: str) -> list[CompanyFound]:
    """A wide net that the store draws in one query; what is in it is judged here."""
    name = company_name(company)
    if not name.core:
        return []
    rows = db.rows(
        _SQL["companies_near"],
        candidate_id=candidate_id,
        cores=sorted(cores_to_look_for(company)),
        core=name.core,
        head=name.core[:3],
        tail=name.core[-3:],
        initials=name.initials or _NO_NAME,
    )
    return [CompanyFound(row["company_key"], row["company"], row["people"]) for row in rows]


def _answers(db: Reads, candidate_id: str, key: str) -> dict[str, str]:
    rows = db.rows(_SQL["company_answers"], candidate_id=candidate_id, company_key=key)
    return {
        row["other_key"] if row["one_key"] == key else row["one_key"]: row["answer"] for row in rows
    }
