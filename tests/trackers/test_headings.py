"""Rows of headings as public trackers, exports and sheets have them."""

import pytest

from prep.trackers.guessing import guess, means
from prep.trackers.model import Field, Table

F = Field
HEADINGS: list[tuple[str, dict[str, Field]]] = [
    ("Company,Role,Date Applied,Status,Notes", {"Company": F.COMPANY, "Date Applied": F.APPLIED_ON}),
    ("Company,Position,Date Applied,Status,Notes", {"Position": F.ROLE, "Status": F.STAGE}),
    ("Title,URL,Date Applied,Status,Notes", {"Title": F.ROLE, "URL": F.LINK}),
    (
        "Company,Role,Platform,Work Location,Employment Type,Job Location,Date Applied,Status,Days In Stage,Job Listing URL,Notes",
        {"Platform": F.SOURCE, "Job Location": F.PLACE, "Job Listing URL": F.LINK, "Days In Stage": F.NONE},
    ),
    (
        "ID,Job Title,Company,Points Earned,Tailored CV,Referred,Date Applied,Status,Follow Up Date,Interview Date,Job Link,Notes",
        {"Follow Up Date": F.NEXT_STEP_ON, "Interview Date": F.INTERVIEW_ON, "ID": F.NONE, "Tailored CV": F.NONE},
    ),
    (
        "Company,Job Title,Location,Job URL,Job ID,Date Found,Date Applied,Status,Recruiter/Contact,Next Follow-up,Interview Date,Notes",
        {"Date Found": F.SAVED_ON, "Date Applied": F.APPLIED_ON, "Recruiter/Contact": F.CONTACT, "Job ID": F.NONE},
    ),
    ("Company,Role,Type, Location,Date Applied,Status,Contact,Pay/Hr,Link", {" Location": F.PLACE, "Pay/Hr": F.PAY, "Type": F.NONE}),
    ("Company,Position,Status,Applied Date,Interview Date,Notes", {"Applied Date": F.APPLIED_ON}),
    ("ID,Company,Position,Status,AppliedDate,UpdatedDate,Priority", {"AppliedDate": F.APPLIED_ON, "UpdatedDate": F.STAGE_ON, "Priority": F.NONE}),
    ("company,position,status,applied_date,url,notes", {"applied_date": F.APPLIED_ON, "url": F.LINK}),
    (
        "Company,Position,Status,Salary,Applied,Source,Link,Notes,Applicant,Recruiter,Referral,Location,Priority",
        {"Applied": F.APPLIED, "Source": F.SOURCE, "Recruiter": F.CONTACT, "Salary": F.PAY},
    ),
    ("companyName,jobTitle,status,dateApplied", {"companyName": F.COMPANY, "jobTitle": F.ROLE, "dateApplied": F.APPLIED_ON}),
    ("CompanyName,JobTitle,Status,DateApplied,FollowDate,Notes", {"FollowDate": F.NEXT_STEP_ON}),
    (
        "id,companyName,jobTitle,status,source,priorityLevel,opportunityOutcome,appliedAt,nextFollowUpAt,stageChangedAt,createdAt,updatedAt",
        {"appliedAt": F.APPLIED_ON, "nextFollowUpAt": F.NEXT_STEP_ON, "stageChangedAt": F.STAGE_ON, "createdAt": F.SAVED_ON},
    ),
    ("company_name,job_title,application_date,application_site,status,response_date,notes", {"application_site": F.SOURCE, "response_date": F.STAGE_ON}),
    ("timestamp,company_name,application_id,additional_tasks", {"timestamp": F.APPLIED_ON, "application_id": F.NONE}),
    (
        "date_generated,fit,b2b,region,company,title,source,url,folder,status,applied_date,response",
        {"title": F.ROLE, "status": F.STAGE, "applied_date": F.APPLIED_ON, "folder": F.NONE},
    ),
    ("Firma,Stelle,Datum,Status,Link,Notizen,Screenshot", {"Firma": F.COMPANY, "Stelle": F.ROLE, "Datum": F.APPLIED_ON, "Notizen": F.NOTES}),
    (
        "BewerbungsID,Unternehmen,Stelle,Bewerbungsart,Jobportal,Datum der Bewerbung,Status,Datum Rückmeldung,Datum der Nachfrage,Kontakt",
        {"Unternehmen": F.COMPANY, "Jobportal": F.SOURCE, "Datum der Bewerbung": F.APPLIED_ON, "Datum Rückmeldung": F.STAGE_ON, "Datum der Nachfrage": F.NEXT_STEP_ON, "Kontakt": F.CONTACT},
    ),
    ("Entreprise,Poste,Etat,Date Envoi,Date Relance,Lien,Notes", {"Etat": F.STAGE, "Date Envoi": F.APPLIED_ON, "Date Relance": F.NEXT_STEP_ON, "Lien": F.LINK}),
    ("Entreprise,Poste,Plateforme,Date,Statut,Notes", {"Plateforme": F.SOURCE, "Statut": F.STAGE}),
    ("entreprise,poste,statut,localisation,source,date,notes,contact", {"localisation": F.PLACE, "contact": F.CONTACT}),
    ("id,estado,fecha,empresa,puesto,ubicacion,url,notas,historial", {"empresa": F.COMPANY, "puesto": F.ROLE, "estado": F.STAGE, "historial": F.HISTORY}),
    ("公司名称,岗位,当前状态,工作地点,企业性质,投递渠道,岗位链接,投递时间,备注,最后更新时间", {"公司名称": F.COMPANY, "投递时间": F.APPLIED_ON, "企业性质": F.NONE}),
    ("Employer,Job Title,List,URL,Location,Salary,Date Saved,Notes", {"Employer": F.COMPANY, "List": F.STAGE, "Date Saved": F.SAVED_ON}),
    ("Company,Role/Title,Salary/Rate,Location/Remote,Job Link", {"Role/Title": F.ROLE, "Salary/Rate": F.PAY, "Location/Remote": F.PLACE}),
    ("company,position,status,next_action,salary,application_date,website,reference_link", {"next_action": F.NEXT_STEP, "website": F.NONE}),
    ("Subject,Company,Date,Status", {"Subject": F.ROLE, "Company": F.COMPANY}),
    ("Company Name,Role,Industry,Company Location,Application Date,Application Stage", {"Company Location": F.PLACE, "Application Stage": F.STAGE, "Industry": F.NONE}),
    ("jobTitle,companyInfo,url,jobDescription,timestamp,notes,stage,postingSource", {"companyInfo": F.COMPANY, "postingSource": F.SOURCE, "jobDescription": F.NONE}),
    ("id,title,due_on,status,user_id,company_id", {"title": F.ROLE, "due_on": F.NEXT_STEP_ON, "company_id": F.NONE}),
    ("Date Added,Company,Title,Location,Salary,Type,Status,URL", {"Date Added": F.SAVED_ON, "Title": F.ROLE}),
    ("date_applied,company_name,position_title,salary_min,salary_max,platform,job_description,status,location,job_type,last_updated,notes", {"salary_min": F.PAY, "salary_max": F.PAY, "last_updated": F.STAGE_ON}),
]  # fmt: skip


def guessed(heads: str) -> dict[str, Field]:
    names = tuple(heads.split(","))
    table = Table("t.csv", "", names, (tuple("" for _ in names),))
    return {name: each.field for name, each in zip(names, guess(table), strict=True)}


@pytest.mark.parametrize(("heads", "expected"), HEADINGS, ids=[each[0][:40] for each in HEADINGS])
def test_real_rows_of_headings(heads: str, expected: dict[str, Field]) -> None:
    found = guessed(heads)
    assert {name: found[name] for name in expected} == expected


def test_no_meaning_of_one_column_is_given_twice() -> None:
    for heads, _ in HEADINGS:
        fields = [field for field in guessed(heads).values() if not field.takes_several]
        assert len(fields) == len(set(fields)), heads


def of(head: str, *cells: str, beside: str = "Company") -> tuple[Field, str]:
    rows = tuple((f"Firm {number}", cell) for number, cell in enumerate(cells))
    [_, found] = guess(Table("t.csv", "", (beside, head), rows))
    return found.field, found.reason


def test_cells_decide_where_a_heading_can_mean_two_things() -> None:
    assert of("Follow up", "2026-01-02", "2026-01-05")[0] is F.NEXT_STEP_ON
    assert of("Follow up", "Call Dana", "Send the card")[0] is F.NEXT_STEP
    assert of("Applied", "Yes", "No")[0] is F.APPLIED
    assert of("Applied", "5 Jan 2026", "7 Jan 2026")[0] is F.APPLIED_ON
    assert of("Phone", "+44 20 7946 0000", "+44 20 7946 0001")[0] is F.CONTACT
    assert of("Phone", "yes", "8/5/2026")[0] is F.REACHED
    assert of("Link", "see mail", "none yet")[0] is F.NONE


def test_without_words_the_cells_alone_decide() -> None:
    assert of("Wo", "https://a.example/1", "https://b.example/2")[0] is F.LINK
    assert of("X", "Ghosted", "Phone screen") == (F.STAGE, "by its cells: words for a stage")
    assert of("When", "2026-01-02", "2026-01-05") == (F.APPLIED_ON, "by its cells: dates")


def test_a_contact_that_never_changes_is_the_users_own() -> None:
    same = ["me@example.org"] * 3
    assert of("Contact Email", *same)[0] is F.NONE
    assert of("Contact Email", "a@example.org", "b@example.org", "a@example.org")[0] is F.CONTACT


def test_a_name_is_the_company_where_no_other_column_is() -> None:
    rows = (("Harbor Mutual", "Applied"),)
    assert guess(Table("t.csv", "", ("Name", "Stage"), rows))[0].field is F.COMPANY


def test_a_companys_own_page_is_no_advert() -> None:
    assert means("Company Website") is F.NONE
    assert means("Job URL") is F.LINK


def test_a_column_of_sentences_is_no_stage() -> None:
    sentences = [f"They said {number} things" for number in range(30)]
    assert of("Result", *sentences)[0] is F.NONE
    assert of("Result", *sentences[:5])[0] is F.STAGE


def test_a_company_has_a_name_and_no_number() -> None:
    rows = (("454", "Applied"), ("276", "Applied"))
    assert guess(Table("t.csv", "", ("Company", "Status"), rows))[0].field is F.NONE


def test_days_under_when_are_the_next_step_beside_the_day_of_applying() -> None:
    rows = (("Harbor Mutual", "2026-01-05", "2026-12-01"),)
    found = guess(Table("l.csv", "d", ("Company", "Date applied", "When"), rows))
    assert [each.field for each in found] == [F.COMPANY, F.APPLIED_ON, F.NEXT_STEP_ON]
    heads = ("Company", "Date applied", "Interview date", "Date of interview")
    found = guess(Table("l.csv", "d", heads, (("Pell", "2026-01-05", "2026-01-09", "2026-12-01"),)))
    assert [each.field for each in found][2:] == [F.INTERVIEW_ON, F.NEXT_STEP_ON]
