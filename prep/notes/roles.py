"""Labels before a colon: which name a side of the talk, and which only name a fact or a part."""

import re
from typing import Literal

from prep.notes.any_case import AnyCase

Role = Literal["interviewer", "candidate", ""]

_INTERVIEWER_WORDS = """
interviewer|interviewers|the interviewer|technical interviewer|ai interviewer|hr|hr manager|te|q|int
iv|intv|recruiter|hiring manager|hm|host|moderator|mod|examiner|panel|panelist|panellist|tech lead
engineering manager|manager|em|cto|ceo|vp|director|ques|i|they|them|he|she|him|her|company|team lead
assistant|chatgpt|bot|coach|ai|interviewer ai|entrevistador|entrevistadora|reclutador|reclutadora
recruteur|recruteuse|intervieweur|personaler|personalerin|interviewerin|recruiterin|interviewster
面试官|hr面试官|问|考官|面試官|主管|m
""".strip()
_CANDIDATE_WORDS = """
candidate|the candidate|interviewee|applicant|respondent|participant|me|myself|c|a|r|ans|you|user|p
guest|subject|yo|candidato|candidata|entrevistado|entrevistada|candidat|candidate ai|moi|je|ich
bewerber|bewerberin|kandidat|kandidatin|ik|kandidaat|我|答|候选人|求职者|應徵者|student|expert|sme
""".strip()
_FACT_WORDS = """
date|time|company|role|position|title|location|round|status|result|outcome|duration|format|stage
link|links|url|source|platform|level|experience|yoe|salary|ctc|package|offer|email|phone|name|names
note|notes|tip|tips|answer|my answer|better answer|correct answer|model answer|expected answer
response|my response|solution|approach|my approach|code|example|examples|input|output|explanation
constraints|complexity|time complexity|space complexity|topic|topics|question|questions|follow up
follow-up|followup|follow ups|follow-ups|situation|task|action|result|results|star|lesson|lessons
takeaway|takeaways|feedback|verdict|score|rating|difficulty|summary|overview|background|context
action items|next steps|next step|todo|to do|pros|cons|strengths|weaknesses|gap|gaps|why|how|what
when|where|who|key|tags|tag|type|category|goal|focus|interview type|job|department|team|step|steps
section|part|day|week|chapter|figure|table|warning|important|hint|hints|idea|reason|problem
problem statement|given|return|returns|note to self|edit|update|ps|p.s|http|https|file|author
fecha|empresa|puesto|resultado|respuesta|pregunta|duración|lugar|nota|notas|datum|firma|stelle
ergebnis|antwort|frage|fragen|dauer|ort|notiz|entreprise|poste|résultat|réponse|durée|lieu
bedrijf|functie|resultaat|antwoord|vraag|duur|plaats|公司|岗位|职位|时间|日期|结果|地点|答案|参考答案|问题|结论|面试结果|状态|部门|时长|面试官评价
mood|vibe|interviewer vibe|impression|impressions|verdict|signal|insight|insights|story|story used
quote|quotes|theme|themes|probe|probes|trigger|metric|metrics|impact|tech|tech stack|stack|tools
""".strip()


def _entries(words: str) -> frozenset[str]:
    return frozenset(word for line in words.split("\n") for word in line.split("|") if word)


_INTERVIEWER = _entries(_INTERVIEWER_WORDS)
_CANDIDATE = _entries(_CANDIDATE_WORDS)
_FACTS = _entries(_FACT_WORDS)

_ASIDE = re.compile(r"[(\[][^()\[\]]{0,40}[)\]]")
_NUMBERED = re.compile(r"[\s#_-]*\d{1,3}$")
_SHORT_FORM = re.compile(r"\((?P<short>[A-Z]{1,3})\)$")
_ROLE_IN_NAME = AnyCase(
    r"\b(?P<asks>interviewer|recruiter|hiring manager|moderator|host)\b|\b(?P<answers>candidate|interviewee|applicant|participant)\b"
)


def role_of(name: str) -> Role:
    """The side that a label names by itself: "HR" asks, "Me" answers, "Emily" could be either."""
    key = _key(name)
    if key in _INTERVIEWER:
        return "interviewer"
    if key in _CANDIDATE:
        return "candidate"
    told = _ROLE_IN_NAME.search(name[:60])
    if told is None:
        return ""
    return "interviewer" if told["asks"] else "candidate"


def is_label_of_facts(name: str) -> bool:
    """Whether a label opens a fact or a part of an answer (Date, Result, My answer), not a turn."""
    key = _key(name)
    return key in _FACTS or key.startswith(("round ", "step ", "question ", "part ", "day "))


def short_form(name: str) -> str:
    """`I` for `Interviewer (I)`: how the same speaker is labelled from then on, or ""."""
    found = _SHORT_FORM.search(name[:60])
    return found["short"] if found else ""


def _key(name: str) -> str:
    return _NUMBERED.sub("", _ASIDE.sub("", name[:60]).strip().casefold()).strip(" .*_")
