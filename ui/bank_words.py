"""What the words of a bank file are called on a page."""

from collections.abc import Sequence

from prep.casebook import PanelRole
from prep.questions.competency import competency_title
from prep.questions.model import BankQuestion
from prep.questions.taxonomy import ASK_THEM

KINDS = {
    "competency": "Competency",
    "role": "Line of work",
    "panel": "Who asks",
    "second_round": "Second round",
    ASK_THEM: "Your questions to them",
}
LINES = {
    "software": "Software",
    "data_ai": "Data and AI",
    "it_infra_security": "IT, infrastructure and security",
    "product_project": "Product and project",
    "design_creative": "Design and creative work",
    "engineering_trades": "Engineering and trades",
    "science_research": "Science and research",
    "healthcare": "Health care",
    "education": "Education",
    "sales": "Sales",
    "marketing_comms": "Marketing and communications",
    "service_hospitality_retail": "Service, hospitality and retail",
    "finance_accounting": "Finance and accounting",
    "operations_logistics_admin": "Operations, logistics and administration",
    "people_legal_public": "People, law and public service",
}
TYPES = {
    "behavioural": "A past case",
    "situational": "A case to solve",
    "motivational": "Your reasons",
    "technical": "Knowledge of the trade",
    "presentation": "A short talk",
}
WHEN = {
    "missing_situation": "if the scene is missing",
    "missing_action": "if your own part is missing",
    "missing_result": "if the ending is missing",
    "team_voice": "if you say we",
    "hypothetical": "if it is no real case",
    "no_number": "if there is no number",
    "vague": "if it is vague",
    "too_long": "if it is too long",
    "too_short": "if it is too short",
    "depth": "if nothing is missing",
    "always": "if nothing is missing",
}


def asker_label(asked_by: str) -> str:
    """`Hiring manager`; a client is no panel role of ours and can ask all the same."""
    return PanelRole(asked_by).label if asked_by in set(PanelRole) else asked_by.capitalize()


def about(question: BankQuestion) -> str:
    """`From Conflict. About teamwork. For healthcare. Asked by a peer.` as far as it is known."""
    competencies = [competency_title(each) for each in question.competencies]
    roles = [LINES.get(each, each) for each in question.roles if each != "any"]
    roles = [each for each in roles if each != question.bank_title]
    who = "Put to" if question.kind == ASK_THEM else "Asked by"
    parts = (
        ("From", [question.bank_title]),
        ("About", [each for each in competencies if each != question.bank_title]),
        ("For", roles),
        (who, [asker_label(each) for each in question.asked_by]),
    )
    return " ".join(f"{word} {_listed(names)}." for word, names in parts if names)


def _listed(names: Sequence[str]) -> str:
    first, *others = names
    return ", ".join(
        [first, *(each if each.isupper() else each[:1].lower() + each[1:] for each in others)]
    )
