"""The words a question bank may use for kinds, roles, seniority and who asks."""

from prep.questions.model import Lack

ASK_THEM = "ask_them"
"""The kind of a bank whose questions are the candidate's own to the panel."""

KINDS = ("competency", "role", "panel", "second_round", ASK_THEM)
"""What a bank is about."""

TYPES = ("behavioural", "situational", "motivational", "technical", "presentation")
"""What a question is after: a past case, a case to solve, reasons, knowledge, or a talk."""

ROLES = (
    "any",
    "software",
    "data_ai",
    "it_infra_security",
    "product_project",
    "design_creative",
    "engineering_trades",
    "science_research",
    "healthcare",
    "education",
    "sales",
    "marketing_comms",
    "service_hospitality_retail",
    "finance_accounting",
    "operations_logistics_admin",
    "people_legal_public",
)
"""Role families: the major groups of the US Standard Occupational Classification, put together."""

SENIORITY = ("entry", "mid", "senior", "lead", "executive")

ASKED_BY = (
    "hiring_manager",
    "peer",
    "skip_level",
    "hr",
    "cross_functional",
    "executive",
    "specialist",
    "client",
)
"""Panel roles of the casebook, written out because the casebook brings the store with it; "client" is the customer of a staffing firm who sits in."""

MAX_TEXT = 240
"""Characters of a question, a probe, a sign or an anchor."""

PROBE_WHEN = ("always", "depth", *(lack.value for lack in Lack))
"""When a probe is asked: what the answer lacks, "depth" where it lacks nothing, or "always"."""

FITTING: dict[str, frozenset[Lack]] = {
    "behavioural": frozenset(Lack),
    "situational": frozenset(
        {Lack.ACTION, Lack.TEAM_VOICE, Lack.VAGUE, Lack.TOO_LONG, Lack.TOO_SHORT}
    ),
    "motivational": frozenset({Lack.VAGUE, Lack.TOO_LONG, Lack.TOO_SHORT}),
    "technical": frozenset({Lack.VAGUE, Lack.TOO_LONG, Lack.TOO_SHORT}),
    "presentation": frozenset({Lack.VAGUE, Lack.TOO_LONG, Lack.TOO_SHORT}),
}
"""Which lacks make sense for a type of question: "I would" is wrong for a past case only."""
