"""Words for a stage, as trackers and their users write them, to the stage they mean."""

import re
from functools import lru_cache

from prep.casebook import Stage
from prep.trackers.cells import is_said, spellings, words_of

_WRITTEN: dict[Stage, str] = {
    Stage.SAVED: """
        saved | save | wishlist | wish list | bookmarked | interested | to apply | not applied
        | not applied yet | not yet applied | not started | working on | working on it | draft | todo | to do | planned | shortlisted by me | idea
        | researching | ready to apply | prospect | found | gespeichert | merkliste | geplant
        | noch nicht beworben | offen | vorgemerkt | a postuler | enregistre | sauvegarde | brouillon
        | guardado | guardada | interesado | interesada | por aplicar | pendiente de enviar | salvato | da inviare | opgeslagen
        | te solliciteren | salvo | a candidatar | 收藏 | 待投递 | 未投递
    """,
    Stage.APPLIED: """
        applied | apply | submitted | sent | application sent | application submitted | pending
        | waiting | awaiting response | awaiting reply | waiting for response | waiting for reply
        | under review | in review | reviewing | received | acknowledged | application received
        | application viewed | viewed | application under review | no reply yet | no response yet
        | easy applied | referred | referral | followed up | follow up sent | beworben
        | bewerbung gesendet | gesendet | abgeschickt | eingereicht | versendet | in bearbeitung
        | eingang bestaetigt | eingangsbestaetigung | eingangsbestatigung | warten auf antwort
        | warte auf antwort | bewerbung verschickt | postule | postulee | envoye | envoyee
        | candidature envoyee | en attente | en attente de reponse | en cours d examen | a relancer
        | relance | aplicado | aplicada | enviado | enviada | solicitado | postulado | en espera
        | pendiente | en revision | candidato | inviata | candidatura inviata | in attesa | inviato | gesolliciteerd
        | sollicitatie verstuurd | verstuurd | verzonden | in behandeling | in afwachting | candidatado
        | candidatura enviada | aguardando | aguardando resposta | 已投递 | 投递 | 已申请 | 简历筛选
        | 筛选中
    """,
    Stage.SCREEN: """
        screen | screening | phone screen | phone screening | recruiter screen | recruiter call
        | recruiter chat | hr screen | hr call | hr interview | hr round | phone interview | phone
        | intro call | introductory call | initial screen | initial call | pre screen | prescreen
        | telephone interview | screening call | oa | online assessment | assessment | online test
        | coding test | coding challenge | code challenge | hackerrank | take home | take home test
        | take home assignment | assignment | case study | aptitude test | video assessment
        | one way interview | erstgespraech telefon | telefoninterview | telefongespraech | telefonat
        | hr gespraech | einstufungstest | test | entretien telephonique | appel rh | preselection
        | entrevista telefonica | llamada | prueba tecnica | prueba | colloquio telefonico
        | telefonisch gesprek | telefonische screening | triagem | 笔试 | 测评 | 在线测评 | hr面
    """,
    Stage.FIRST_INTERVIEW: """
        interview | interviewing | interviewed | interviews | first interview | 1st interview
        | interview 1 | first round | 1st round | round 1 | r1 | interview scheduled
        | interview stage | scheduled interview | invited to interview | interview invitation
        | video interview | technical interview | technical | tech screen | technical screen
        | technical phone screen | hiring manager | hiring manager interview | hm interview | hm screen
        | hiring manager screen | tech interview | technical round | first technical interview
        | gespraech | vorstellungsgespraech | erstgespraech | 1 gespraech | erstes gespraech
        | einladung | eingeladen | einladung zum gespraech | einladung vorstellungsgespraech
        | interview eingeladen | entretien | entretiens | 1er entretien | premier entretien
        | entretien planifie | entretien technique | entrevista | primera entrevista | entrevistado
        | entrevista tecnica | colloquio | primo colloquio | gesprek | eerste gesprek | uitgenodigd
        | primeira entrevista | 一面 | 面试 | 初面 | 面试中
    """,
    Stage.SECOND_INTERVIEW: """
        second interview | 2nd interview | interview 2 | second round | 2nd round | round 2 | r2
        | onsite | on site | on site interview | onsite interview | on site visit | super day
        | superday | zweitgespraech | 2 gespraech | zweites gespraech | second entretien
        | 2e entretien | 2eme entretien | deuxieme entretien | segunda entrevista | secondo colloquio
        | tweede gesprek | 二面 | 复试 | 复面
    """,
    Stage.FURTHER: """
        further | third interview | 3rd interview | interview 3 | third round | 3rd round | round 3 | r3
        | fourth interview | 4th interview | interview 4 | fourth round | 4th round | round 4
        | final | final round | final interview | final stage | last round | panel | panel interview
        | executive interview | presentation | drittgespraech | letzte runde | endrunde
        | abschlussgespraech | assessment center | entretien final | dernier entretien
        | tercera entrevista | entrevista final | colloquio finale | derde gesprek | laatste gesprek
        | 三面 | 终面 | 四面
    """,
    Stage.REFERENCES: """
        references | reference check | reference checks | references requested | checking references
        | background check | referenzen | referenzpruefung | prise de references | referencias
        | referenze | referenties | 背调 | 背景调查
    """,
    Stage.OFFER: """
        offer | offered | offer received | job offer | offer extended | offer made | verbal offer
        | negotiating | negotiation | offer stage | got offer | angebot | zusage | angebot erhalten
        | vertragsangebot | offre | offre recue | proposition | oferta | oferta recibida | offerta
        | aanbod | aanbieding | proposta | 录用 | 已录用
    """,
    Stage.ACCEPTED: """
        accepted | accept | offer accepted | accepted offer | hired | signed | got the job | joined
        | started | angenommen | angebot angenommen | zugesagt | eingestellt | acceptee | accepte
        | offre acceptee | embauche | aceptado | aceptada | oferta aceptada | contratado | accettata
        | offerta accettata | assunto | aangenomen | geaccepteerd | aceito | 已接受 | 入职 | 已入职
    """,
    Stage.DECLINED: """
        offer declined | declined offer | declined by me | i declined | turned down offer
        | offer turned down | rejected offer | offer rejected by me | i passed | turned it down
        | angebot abgelehnt | offre refusee | oferta rechazada | offerta rifiutata
        | aanbod afgewezen | 已拒绝 offer | 拒绝offer
    """,
    Stage.REJECTED: """
        rejected | reject | rejection | not selected | unsuccessful | declined by company
        | rejected by them | denied | turned down | no | failed | regret | not moving forward
        | not proceeding | rejected after interview | knocked out | absage | abgelehnt
        | absage erhalten | abgesagt | refuse | refusee | refus | rejete | rejetee | negatif
        | reponse negative | rechazado | rechazada | descartado | rifiutato | rifiutata | scartato
        | afgewezen | afwijzing | rejeitado | recusado | 已拒 | 被拒 | 拒绝 | 挂 | 未通过 | 不合适
    """,
    Stage.NO_ANSWER: """
        ghosted | ghost | no response | no answer | no reply | never heard back | no news | silence
        | keine rueckmeldung | keine antwort | keine reaktion | sans reponse | pas de reponse
        | sin respuesta | nessuna risposta | geen reactie | geen antwoord | sem resposta | 无回复
        | 石沉大海
    """,
    Stage.WITHDRAWN: """
        withdrawn | withdrew | withdraw | withdrawn by me | i withdrew | not interested | skipped
        | skip | pulled out | no interesado | no interesada | zurueckgezogen | bewerbung zurueckgezogen | retire | retiree
        | candidature retiree | retirado | retirada | ritirato | ritirata | teruggetrokken
        | ingetrokken | desisti | 放弃 | 已放弃
    """,
    Stage.CLOSED: """
        closed | position closed | position filled | filled | role closed | cancelled | canceled
        | expired | job closed | no longer available | on hold | archived | archive | hiring freeze
        | position cancelled | suspected ghost job | ghost job | stelle besetzt | besetzt
        | geschlossen | archiviert | pourvu | poste pourvu | cloture | fermee | cerrado | cerrada
        | chiusa | gesloten | vervuld | encerrada | encerrado | 已关闭 | 已结束
    """,
}
"""`declined`, `active`, `done` and the like are left out: who declined? The user says it once."""

MEANT: dict[str, Stage] = {
    words: stage
    for stage, many in _WRITTEN.items()
    for written in " ".join(many.split()).split(" | ")
    for words in spellings(written)
}

_PARTS: tuple[tuple[str, Stage], ...] = (
    (r"ghost job|position (?:was )?filled|no longer (?:open|available)|stelle besetzt", Stage.CLOSED),
    (r"(?:accept|sign)ed (?:the |their )?offer|offer accepted", Stage.ACCEPTED),
    (r"(?:declined|rejected|refused|turned down) (?:the |their )?offer", Stage.DECLINED),
    (r"withdr[ae]w\w*|zuruckgezogen|zurueckgezogen", Stage.WITHDRAWN),
    (r"re+jec\w*|absage|abgelehnt|refusee?|rechazad\w|afgewezen|unsuccessful|not selected"
     r"|not (?:been )?(?:moving|moved|proceed\w*|successful)", Stage.REJECTED),
    (r"ghosted|no (?:response|reply|answer)|keine (?:antwort|ruckmeldung|reaktion)|sans reponse"
     r"|sin respuesta|geen reactie", Stage.NO_ANSWER),
    (r"reference check\w*|background check", Stage.REFERENCES),
    (r"(?:got|received|verbal|written|formal) (?:an |the )?offer|offer (?:received|extended|pending)",
     Stage.OFFER),
    (r"accepted|hired", Stage.ACCEPTED),
    (r"final (?:round|interview|stage)|(?:3rd|third|4th|fourth|5th|fifth) (?:round|interview)"
     r"|(?:round|interview|runde|entretien) [345]", Stage.FURTHER),
    (r"(?:2nd|second) (?:round|interview)|(?:round|interview|runde|entretien) 2|on ?site"
     r"|zweites gesprach", Stage.SECOND_INTERVIEW),
    (r"(?:phone|recruiter|hr|initial) (?:screen\w*|call|interview)|assessment|take home"
     r"|coding (?:test|challenge)|screening", Stage.SCREEN),
    (r"interview\w*|\w*gesprach|entretien|entrevista|colloquio", Stage.FIRST_INTERVIEW),
    (r"applied|submitted|beworben|postulee?|application sent|waiting|awaiting|under review",
     Stage.APPLIED),
    (r"wish ?list|bookmarked|to apply", Stage.SAVED),
)  # fmt: skip
"""Looked for in this order within longer words: the end of the story first."""
_PATTERNS = tuple((re.compile(rf"\b(?:{words})\b"), stage) for words, stage in _PARTS)

_NOT_YET = re.compile(r"\b(?:not|never|no|kein|nicht|pas|didn t|haven t|before|until|if)\b")
_ROUNDS = {"1": Stage.FIRST_INTERVIEW, "2": Stage.SECOND_INTERVIEW}
_LONGEST = 80
_COUNTED = re.compile(
    r"(?i)^\s*(?P<number>[1-9])\.\s*(?:interview|\w{0,20}gespräch|runde|entretien|gesprek|colloquio)"
)
_NUMBERED = re.compile(r"^\d{1,2} (?=\D)")


def stage_key(word: str) -> str:
    """The form in which two spellings of a word for a stage are equal."""
    return _NUMBERED.sub("", words_of(word)) or words_of(word)


def stage_of(word: str) -> Stage | None:
    """The stage that a word means: `Phone Screen`, `2nd round`, `Absage`; None where no rule knows it.

    Longer sayings are read for the last thing that happened: `Rejected after final` is a rejection.
    """
    return _known(word) if is_said(word) and len(word) <= _LONGEST else None


@lru_cache(maxsize=4096)
def _known(word: str) -> Stage | None:
    if counted := _COUNTED.match(word):
        return _ROUNDS.get(counted["number"], Stage.FURTHER)
    key = stage_key(word)
    whole = MEANT.get(words_of(word)) or MEANT.get(key)
    if whole is not None or not key:
        return whole
    found = next((stage for pattern, stage in _PATTERNS if pattern.search(key)), None)
    if found is not None and not found.is_end and _NOT_YET.search(key):
        return None
    return found
