"""Headings by what they mean, as trackers, sheets and exports in eight languages write them.

A table of bare words (see `cells.words_of`): gathered from public trackers' files and their import
code, not from one program, since the exports of Huntr and Teal differ by version.
"""

from prep.trackers.cells import spellings, words_of
from prep.trackers.model import Field

_WRITTEN: dict[Field, str] = {
    Field.COMPANY: """
        company | company name | employer | employer name | organization | organisation | org | firm
        | business | company organization | company employer | hiring company | client | institution
        | firma | unternehmen | arbeitgeber | firmenname | betrieb | entreprise | societe | employeur
        | nom de l entreprise | empresa | compania | nombre de la empresa | empleador | azienda
        | societa | datore di lavoro | bedrijf | bedrijfsnaam | werkgever | organisatie
        | nome da empresa | empregador | 公司 | 公司名称 | 企业 | 企业名称 | 单位
    """,
    Field.ROLE: """
        role | job title | position | title | job | job position | position title | role title
        | role name | job name | role position | position role | job role | designation | vacancy
        | opening | role title level | jobtitle | stelle | position rolle | rolle | stellenbezeichnung
        | stellentitel | jobtitel | beruf | bezeichnung | poste | intitule du poste | intitule | offre
        | fonction | metier | puesto | cargo | vacante | titulo | posicion | ruolo | posizione
        | mansione | functie | vacature | functietitel | rol | vaga | posicao | funcao
        | 岗位 | 职位 | 岗位名称 | 职位名称
    """,
    Field.STAGE: """
        stage | status | state | list | list name | current stage | current status | pipeline stage
        | application status | job status | result | outcome | decision | final decision | phase
        | response | interview stage | column | board | step | progress | application stage
        | final result | ergebnis | stand | stufe | bewerbungsstatus | rueckmeldung | antwort | statut
        | etat | etape | resultat | reponse | avancement | estado | etapa | fase | resultado | estatus
        | respuesta | stato | esito | risposta | voortgang | uitkomst | resultaat | situacao
        | 状态 | 当前状态 | 进度 | 阶段 | 结果
    """,
    Field.HISTORY: """
        stage history | history | status history | timeline | stages | activity log | stage changes
        | events | log | verlauf | historique | historial | historie | storico | storia | 历史
    """,
    Field.APPLIED: """
        applied | has applied | is applied | did i apply | beworben | postule | aplicado | sollicitatie
        verstuurd | candidature envoyee
    """,
    Field.APPLIED_ON: """
        date applied | applied date | application date | applied on | date of application | applied at
        | date submitted | submitted | submission date | submitted on | date sent | date | datum
        | beworben am | bewerbungsdatum | datum der bewerbung | bewerbung vom | gesendet am
        | date de candidature | date candidature | date envoi | date d envoi | envoyee le | postule le
        | fecha | fecha de aplicacion | fecha de solicitud | fecha aplicacion | fecha de postulacion
        | fecha de envio | aplicado el | data candidatura | data | data di candidatura | inviata il
        | sollicitatiedatum | gesolliciteerd op | datum sollicitatie | data da candidatura
        | data de candidatura | timestamp | when applied | application sent | 投递时间 | 投递日期
        | 申请日期
    """,
    Field.SAVED_ON: """
        date saved | saved date | saved on | saved at | date added | added | added on | created
        | created at | created on | date found | date created | date bookmarked | created time
        | hinzugefuegt am | erstellt am | gefunden am | date d ajout | ajoute le | fecha de alta
        | creado | creado el | aggiunto il | toegevoegd op | adicionado em | 收藏时间 | 创建时间
    """,
    Field.INTERVIEW_ON: """
        interview date | interview on | first interview | date of interview | interview day
        | first interview date | interview 1 date | interviewed on | gespraech am | vorstellungsgespraech
        am | datum vorstellungsgespraech | date entretien | date d entretien | entretien le
        | fecha de entrevista | fecha entrevista | data colloquio | datum gesprek | gesprek op
        | data da entrevista | 面试时间 | 面试日期
    """,
    Field.STAGE_ON: """
        response date | stage changed at | stage date | status date | last updated | updated at
        | updated | updated date | last update | date of response | decision date | closed date
        | stage since | status changed | last activity | last status change | date responded
        | datum rueckmeldung | letzte aenderung | aktualisiert am | date reponse | date de reponse
        | derniere mise a jour | fecha de respuesta | ultima actualizacion | data risposta
        | laatst bijgewerkt | ultima atualizacao | 最后更新时间 | 更新时间
    """,
    Field.LINK: """
        url | link | job url | job link | application url | application link | posting | job posting
        | posting url | advert | ad | listing | job listing | job listing url | listing url | job ad
        | apply link | website link | original url | source url | post url | lien | lien offre
        | lien de l offre | annonce | anzeige | stellenanzeige | stellenlink | enlace | enlace oferta
        | oferta | annuncio | collegamento | vacaturelink | vacature link | vaga link | link da vaga
        | job offer link | 岗位链接 | 链接 | 网址
    """,
    Field.PLACE: """
        location | work location | job location | company location | company city | company address | city | place | office | work location | location remote | where
        | region | country | town | ort | standort | arbeitsort | stadt | lieu | ville | localisation
        | emplacement | ubicacion | lugar | ciudad | localidad | luogo | sede | citta | plaats
        | locatie | standplaats | local | localizacao | cidade | 工作地点 | 地点 | 城市
    """,
    Field.SOURCE: """
        source | job source | posting source | platform | found on | found via | where found | channel | job board
        | applied via | via | application site | site | portal | job portal | application source
        | how found | referral source | quelle | plattform | jobportal | gefunden ueber | kanal
        | canal | plateforme | fuente | plataforma | portal de empleo | fonte | piattaforma | bron
        | kanaal | gevonden via | 投递渠道 | 渠道 | 来源
    """,
    Field.PAY: """
        salary | pay | compensation | salary range | pay range | max salary | min salary | wage | rate
        | pay hr | hourly rate | salary rate | comp | base salary | expected salary | package
        | salary expectation | gehalt | lohn | gehaltsvorstellung | verguetung | salaire | remuneration
        | salario | sueldo | retribuzione | stipendio | ral | salaris | loon | remuneracao | ctc
        | 薪资 | 薪水 | 工资
    """,
    Field.NEXT_STEP: """
        next step | next steps | next action | to do | todo | action | action needed | next | follow up
        action | follow up | followup | next follow up | naechster schritt | naechste schritte | aufgabe
        | prochaine etape | prochaine action | a faire | proximo paso | siguiente paso | accion
        | prossimo passo | da fare | volgende stap | proximo passo | 下一步
    """,
    Field.NEXT_STEP_ON: """
        follow up date | next follow up at | next step date | next action date | next step on
        | follow up on | follow up by | followup date | follow date | reminder | reminder date
        | next date | due | due on | due date | wiedervorlage | nachfassen am | datum der nachfrage
        | erinnerung | date relance | relance | date de relance | fecha de seguimiento | seguimiento
        | recordatorio | promemoria | opvolgen op | opvolgdatum | herinnering | lembrete
    """,
    Field.CONTACT: """
        contact | contact person | contact name | contact email | contact phone | contact phone number
        | recruiter | recruiter name | recruiter contact | hiring manager | point of contact | poc
        | referral | referred by | contacts | email | phone | ansprechpartner | ansprechpartnerin
        | kontakt | kontaktperson | contacto | persona de contacto | contatto | referente
        | contactpersoon | contato | interlocuteur | 联系人
    """,
    Field.NOTES: """
        notes | note | comments | comment | remarks | my notes | notizen | notiz | bemerkung
        | bemerkungen | anmerkung | anmerkungen | kommentar | kommentare | remarques | commentaire
        | commentaires | notas | comentarios | observaciones | observacoes | appunti | commenti
        | opmerkingen | notities | feedback | 备注 | 说明
    """,
}

MEANT: dict[str, Field] = {
    words: field
    for field, many in _WRITTEN.items()
    for written in " ".join(many.split()).split(" | ")
    for words in spellings(written)
}
"""A heading's bare words to what it means."""

LOOSE = frozenset(
    {"date", "datum", "fecha", "data", "timestamp", "title", "titulo", "job", "list", "list name"}
    | {"added", "created", "created at", "created on", "updated", "updated at", "last updated"}
    | {"follow up", "followup", "next follow up", "response", "antwort", "reponse", "respuesta"}
    | {"email", "phone", "site", "portal", "source", "fonte", "listing", "posting", "applied"}
    | {"via", "step", "org", "client", "board", "column", "action", "next", "due", "log", "events"}
    | {"submitted", "first interview", "referral", "feedback", "offre", "oferta", "where", "ad"}
    | {"reminder", "stages", "resultat", "history", "job url", "relance", "name", "beworben"}
    | {
        "bezeichnung",
        "country",
        "region",
        "work location",
        "created time",
        "progress",
        "state",
        "last updated",
    }
)
"""Headings that mean it only where no other column says it plainly."""

PARTS: tuple[tuple[str, Field], ...] = (
    ("salary", Field.PAY),
    ("gehalt", Field.PAY),
    ("salaire", Field.PAY),
    ("salario", Field.PAY),
    ("compensation", Field.PAY),
    ("company", Field.COMPANY),
    ("employer", Field.COMPANY),
    ("firma", Field.COMPANY),
    ("unternehmen", Field.COMPANY),
    ("entreprise", Field.COMPANY),
    ("empresa", Field.COMPANY),
    ("job title", Field.ROLE),
    ("position", Field.ROLE),
    ("role", Field.ROLE),
    ("stelle", Field.ROLE),
    ("poste", Field.ROLE),
    ("puesto", Field.ROLE),
    ("applied on", Field.APPLIED_ON),
    ("application date", Field.APPLIED_ON),
    ("date applied", Field.APPLIED_ON),
    ("stage", Field.STAGE),
    ("status", Field.STAGE),
    ("statut", Field.STAGE),
    ("location", Field.PLACE),
    ("standort", Field.PLACE),
    ("notes", Field.NOTES),
    ("notizen", Field.NOTES),
    ("comments", Field.NOTES),
    ("recruiter", Field.CONTACT),
    ("contact", Field.CONTACT),
    ("next step", Field.NEXT_STEP),
)
"""Words within a longer heading, tried only where nothing else fits."""

_NEVER_WRITTEN = """
    company url | company website | company size | company type | company industry | company linkedin
    | website | industry | department | job type | employment type | work type | position type
    | workplace type | resume | resume name | resume version | resume status | cover letter | cv
    | question and answers | id | index | no | nr | priority | excitement | rating | company rating
    | job id | requisition | req id | application id | role type | company logo | html description
    | description | job description | company description | company notes | company summary | deadline
    | closing date | bewerbungsfrist | date limite | fecha limite | days in stage | sr no | s no
    | visa status | employment status | position filled | status code | posted date | date posted
    | last edited time | company id | user id | job offer id | candidate id | company info url
"""
NEVER = frozenset(words_of(each) for each in _NEVER_WRITTEN.split("|"))
"""Headings that look like one of the above and are not."""
