-- One row an application: where it stands and since when. For charts of your own.
create view pipeline as
select
    a.candidate_id,
    a.application_id,
    a.company,
    a.role,
    s.stage,
    s.entered_on as in_stage_since,
    f.entered_on as started_on,
    a.next_step,
    a.next_step_on
from application a
left join (
    select *, row_number() over (
        partition by candidate_id, application_id
        order by entered_on desc, day_order desc
    ) as newest
    from stage_change
    where withdrawn_utc is null
) s on s.candidate_id = a.candidate_id and s.application_id = a.application_id and s.newest = 1
left join (
    select candidate_id, application_id, min(entered_on) as entered_on
    from stage_change
    where withdrawn_utc is null
    group by candidate_id, application_id
) f on f.candidate_id = a.candidate_id and f.application_id = a.application_id;

-- One row a difficult question, with the words of the notes that say so.
create view hard_question as
select
    q.candidate_id,
    q.question_id,
    a.company,
    a.role,
    i.round,
    q.text as question,
    q.asked_by,
    q.competency,
    q.own_rating,
    q.ready,
    r.evidence,
    c.due_on
from question q
join application a
    on a.candidate_id = q.candidate_id and a.application_id = q.application_id
left join interview i
    on i.candidate_id = q.candidate_id and i.interview_id = q.interview_id
left join (
    select candidate_id, question_id, string_agg(evidence, ' | ' order by noted_utc, reason_id) as evidence
    from flag_reason
    where says = 'difficult'
    group by candidate_id, question_id
) r on r.candidate_id = q.candidate_id and r.question_id = q.question_id
left join card c
    on c.candidate_id = q.candidate_id and c.question_id = q.question_id
where q.difficult;
