-- name: board
select
    a.application_id, a.company, a.role, a.link, a.next_step, a.next_step_on, a.version,
    s.stage, s.entered_on as in_stage_since, s.started_on
from application a
join (
    select
        candidate_id, application_id, stage, entered_on,
        min(entered_on) over (partition by candidate_id, application_id) as started_on,
        row_number() over (
            partition by candidate_id, application_id
            order by entered_on desc, day_order desc
        ) as newest
    from stage_change
    where withdrawn_utc is null
) s on s.candidate_id = a.candidate_id and s.application_id = a.application_id and s.newest = 1
where a.candidate_id = $candidate_id
order by s.entered_on desc, lower(a.company), a.application_id;

-- name: flow
with stage_order (stage, number, is_end) as (
    values
        ('saved', 1, false), ('applied', 2, false), ('screen', 3, false),
        ('first interview', 4, false), ('second interview', 5, false), ('further', 6, false),
        ('references', 7, false), ('offer', 8, false), ('accepted', 9, true),
        ('declined', 10, true), ('rejected', 11, true), ('no answer', 12, true),
        ('withdrawn', 13, true), ('closed', 14, true)
),
entered as (
    select c.application_id, c.stage, o.number, o.is_end,
        row_number() over (
            partition by c.application_id
            order by c.entered_on desc, c.day_order desc
        ) as newest
    from stage_change c
    join stage_order o on o.stage = c.stage
    where c.candidate_id = $candidate_id and c.withdrawn_utc is null
),
standing as (
    select application_id, stage, number, is_end
    from entered
    where newest = 1
),
passed as (
    select distinct e.application_id, e.stage, e.number
    from entered e
    join standing s on s.application_id = e.application_id
    where e.stage = s.stage or (not e.is_end and e.number < s.number)
),
moves as (
    select
        coalesce(
            lag(stage) over (partition by application_id order by number), 'applications'
        ) as source,
        stage as target
    from passed
    union all
    select stage as source, stage || ', waiting' as target
    from standing
    where not is_end
)
select m.source, m.target, count(*)::bigint as applications
from moves m
left join stage_order s on s.stage = m.source
left join stage_order t on t.stage = m.target
group by m.source, m.target, s.number, t.number
order by coalesce(s.number, 0), coalesce(t.number, 99);

-- name: funnel
with stage_order (stage, number, reaches, is_main) as (
    values
        ('saved', 1, 1, false), ('applied', 2, 2, true), ('screen', 3, 3, true),
        ('first interview', 4, 4, true), ('second interview', 5, 5, true),
        ('further', 6, 6, true), ('references', 7, 7, true), ('offer', 8, 8, true),
        ('accepted', 9, 9, true), ('declined', 10, 8, false), ('rejected', 11, 2, false),
        ('no answer', 12, 2, false), ('withdrawn', 13, 1, false), ('closed', 14, 1, false)
),
entered as (
    select c.application_id, c.stage, o.reaches,
        row_number() over (
            partition by c.application_id
            order by c.entered_on desc, c.day_order desc
        ) as newest
    from stage_change c
    join stage_order o on o.stage = c.stage
    where c.candidate_id = $candidate_id and c.withdrawn_utc is null
),
furthest as (
    select reaches, count(*) as applications
    from (
        select application_id, max(reaches) as reaches
        from entered
        group by application_id
    ) f
    group by reaches
),
standing as (
    select stage, count(*) as applications
    from entered
    where newest = 1
    group by stage
)
select
    o.stage,
    coalesce((
        select sum(f.applications) from furthest f where f.reaches >= o.number
    ), 0)::bigint as reached,
    coalesce((
        select sum(s.applications) from standing s where s.stage = o.stage
    ), 0)::bigint as standing
from stage_order o
where o.is_main
    and (o.stage = 'applied' or exists (select 1 from entered e where e.stage = o.stage))
order by o.number;

-- name: to_practise
select
    q.application_id,
    sum(
        case when q.difficult and not q.ready and a.question_id is null then 1 else 0 end
    )::bigint as unanswered,
    sum(
        case when (c.card_id is null and q.difficult) or (c.due_on <= $day and c.last_on < $day)
            then 1 else 0 end
    )::bigint as due,
    sum(
        case when (c.card_id is null and q.difficult) or c.last_on < $day then 1 else 0 end
    )::bigint as rested
from question q
left join (
    select distinct candidate_id, question_id
    from answer
) a on a.candidate_id = q.candidate_id and a.question_id = q.question_id
left join card c on c.candidate_id = q.candidate_id and c.question_id = q.question_id
where q.candidate_id = $candidate_id
group by q.application_id;

-- name: noted_and_running
select 'noted' as what, n.interview_id as which
from notes n
where n.candidate_id = $candidate_id
union all
select 'running' as what, d.application_id as which
from drill d
where d.candidate_id = $candidate_id and d.finished_utc is null;

-- name: moved_or_described
select count(*) as things
from (
    select application_id from application_detail
    where candidate_id = $candidate_id and application_id = $application_id
    union all
    select later.stage_change_id
    from stage_change later
    join stage_change first
        on first.candidate_id = later.candidate_id and first.application_id = later.application_id
        and first.recorded_order < later.recorded_order
    where later.candidate_id = $candidate_id and later.application_id = $application_id
) held;

-- name: applications_in_use
select application_id from interview where candidate_id = $candidate_id
union
select application_id from notes where candidate_id = $candidate_id
union
select application_id from question where candidate_id = $candidate_id
union
select application_id from occurrence where candidate_id = $candidate_id
union
select application_id from drill where candidate_id = $candidate_id
union
select application_id from touch where candidate_id = $candidate_id
union
select application_id from reference_named where candidate_id = $candidate_id
union
select application_id from reference_call where candidate_id = $candidate_id
union
select application_id from thanks_draft where candidate_id = $candidate_id
union
select application_id from thanks_promise where candidate_id = $candidate_id;

-- name: hangs_on_interview
select count(*) as things
from (
    select notes_id from notes
    where candidate_id = $candidate_id and interview_id = $interview_id
    union all
    select question_id from question
    where candidate_id = $candidate_id and interview_id = $interview_id
    union all
    select occurrence_id from occurrence
    where candidate_id = $candidate_id and interview_id = $interview_id
    union all
    select addressee_key from thanks_draft
    where candidate_id = $candidate_id and interview_id = $interview_id
) held;
