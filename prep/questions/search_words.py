"""Words for the search: those that mean about the same, those of each line of work, those to pass over."""

ALIKE = (
    "boss manager supervisor superior",
    "conflict quarrel argument dispute disagreement clash",
    "customer client",
    "colleague teammate coworker peer",
    "mistake error slip wrong",
    "failure failed setback",
    "deadline late delay",
    "pressure stress workload",
    "pay salary money wage compensation",
    "budget cost money price",
    "persuade convince influence",
    "negotiate bargain deal",
    "lead leader leadership",
    "hire recruit staffing",
    "fire dismiss redundancy",
    "feedback criticism praise",
    "learn training course",
    "improve improvement better",
    "change adapt adaptability",
    "data figures numbers metrics",
    "plan planning organise organising",
    "decide decision judgement choose",
    "honest honesty integrity ethics",
    "diversity inclusion belonging",
    "safety hazard risk",
    "motivation motivate why",
    "presentation talk slides",
    "strategy vision",
    "start begin first",
    "relocation move",
    "doubt concern worry hesitate",
    "weakness gap doubt flaw",
    "strength strong best",
    "backlog queue pile priority prioritise workload",
    "angry furious upset complaint",
    "remote hybrid home distance",
    "leave leaving quit resign",
    "cv resume papers",
    "goal target objective",
    "overtime hours shift",
    "stakeholder department executive",
    "automate automation tool",
    "bug fault defect",
    "30 thirty",
    "60 sixty",
    "90 ninety",
)
"""A line each; a word may stand in several."""

TRADES = {
    "software": "developer programmer engineer coding",
    "data_ai": "analyst scientist statistics machine learning",
    "it_infra_security": "administrator network support helpdesk cyber",
    "product_project": "product owner project manager scrum",
    "design_creative": "designer ux artist writer",
    "engineering_trades": "engineer electrician mechanic construction site builder",
    "science_research": "researcher laboratory lab scientist",
    "healthcare": "nurse doctor carer therapist hospital midwife",
    "education": "teacher lecturer tutor school trainer",
    "sales": "salesperson account representative seller",
    "marketing_comms": "marketer brand campaign press public relations",
    "service_hospitality_retail": "chef cook waiter hotel shop retail barista",
    "finance_accounting": "accountant auditor bookkeeper bank controller",
    "operations_logistics_admin": "warehouse driver logistics assistant office buyer",
    "people_legal_public": "lawyer social worker hr recruiter civil servant council",
}
"""What people of each role family call themselves or their place of work."""

SMALL = (
    "a about all an and any are as at be by did do does for from had has have how i if in is it me my "
    "of on or our so that the their them they this to us was we were what when which who with you your "
    "tell question questions ask asks asked"
)
"""Words that say nothing about a question."""
