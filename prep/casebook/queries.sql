-- name: candidate
select candidate_id, name, time_zone
from candidate
where candidate_id = $candidate_id;

-- name: add_candidate
insert into candidate (candidate_id, name, time_zone, created_utc)
values ($candidate_id, $name, $time_zone, $now);

-- name: set_candidate
update candidate
set name = $name, time_zone = $time_zone
where candidate_id = $candidate_id;

-- name: applications
select
    a.application_id, a.company, a.role, a.link, a.next_step, a.next_step_on, a.version,
    s.stage, s.entered_on as in_stage_since
from application a
join (
    select
        candidate_id, application_id, stage, entered_on,
        row_number() over (
            partition by candidate_id, application_id
            order by entered_on desc, day_order desc
        ) as newest
    from stage_change
    where withdrawn_utc is null
) s on s.candidate_id = a.candidate_id and s.application_id = a.application_id and s.newest = 1
where a.candidate_id = $candidate_id
order by s.entered_on desc, lower(a.company), a.application_id;

-- name: add_application
insert into application (
    candidate_id, application_id, company, role, link, next_step, next_step_on, created_utc, version
)
values (
    $candidate_id, $application_id, $company, $role, $link, $next_step, $next_step_on, $now, 1
);

-- name: edit_application
update application
set company = $company, role = $role, link = $link, next_step = $next_step,
    next_step_on = $next_step_on, version = version + 1
where candidate_id = $candidate_id and application_id = $application_id and version = $version
returning application_id;

-- name: stage_changes
select stage_change_id, application_id, stage, entered_on, recorded_utc
from stage_change
where candidate_id = $candidate_id and application_id = $application_id and withdrawn_utc is null
order by entered_on, day_order;

-- name: newest_stage_change
select stage_change_id, replaces
from stage_change
where candidate_id = $candidate_id and application_id = $application_id and withdrawn_utc is null
order by recorded_order desc
limit 1;

-- name: count_stage_changes
select count(*) as standing
from stage_change
where candidate_id = $candidate_id and application_id = $application_id and withdrawn_utc is null;

-- name: next_recorded_order
select coalesce(max(recorded_order), 0) + 1 as next_order
from stage_change
where candidate_id = $candidate_id;

-- name: stage_change
select stage_change_id, application_id, stage, entered_on, recorded_utc, day_order
from stage_change
where candidate_id = $candidate_id and stage_change_id = $stage_change_id and withdrawn_utc is null;

-- name: add_stage_change
insert into stage_change (
    candidate_id, stage_change_id, application_id, stage, entered_on, recorded_utc, recorded_order,
    day_order, replaces
)
values (
    $candidate_id, $stage_change_id, $application_id, $stage, $entered_on, $now, $recorded_order,
    coalesce(cast($day_order as bigint), $recorded_order), $replaces
);

-- name: withdraw_stage_change
update stage_change
set withdrawn_utc = $now
where candidate_id = $candidate_id and stage_change_id = $stage_change_id;

-- name: restore_stage_change
update stage_change
set withdrawn_utc = null
where candidate_id = $candidate_id and stage_change_id = $stage_change_id;

-- name: interviews
select
    i.interview_id, i.application_id, i.round, i.kind, i.starts_utc, i.time_zone, i.promised_on,
    i.version, w.interviewer_id, w.name, w.panel_role
from interview i
left join interviewer w on w.candidate_id = i.candidate_id and w.interview_id = i.interview_id
where i.candidate_id = $candidate_id
order by i.round, i.created_utc, i.interview_id, w.interviewer_id;

-- name: add_interview
insert into interview (
    candidate_id, interview_id, application_id, round, kind, starts_utc, time_zone, promised_on,
    created_utc, version
)
values (
    $candidate_id, $interview_id, $application_id, $round, $kind, $starts, $time_zone, $promised_on,
    $now, 1
);

-- name: edit_interview
update interview
set round = $round, kind = $kind, starts_utc = $starts, time_zone = $time_zone,
    promised_on = $promised_on, version = version + 1
where candidate_id = $candidate_id and interview_id = $interview_id and version = $version
returning interview_id;

-- name: remove_interviewers
delete from interviewer
where candidate_id = $candidate_id and interview_id = $interview_id;

-- name: add_interviewers
insert into interviewer (candidate_id, interviewer_id, interview_id, name, panel_role)
values ($candidate_id, $interviewer_id, $interview_id, $name, $panel_role);

-- name: forget_interviewers
delete from interviewer
where candidate_id = $candidate_id and interview_id in (
    select interview_id from interview
    where candidate_id = $candidate_id and application_id = $application_id
);

-- name: forget_interviews
delete from interview
where candidate_id = $candidate_id and application_id = $application_id;

-- name: forget_stage_changes
delete from stage_change
where candidate_id = $candidate_id and application_id = $application_id;

-- name: forget_application
delete from application
where candidate_id = $candidate_id and application_id = $application_id;

-- name: add_applications
insert into application (
    candidate_id, application_id, company, role, link, next_step, next_step_on, created_utc, version
)
values (
    $candidate_id, $application_id, $company, $role, $link, $next_step, $next_step_on, $now, $version
);

-- name: add_stage_changes
insert into stage_change (
    candidate_id, stage_change_id, application_id, stage, entered_on, recorded_utc, recorded_order,
    day_order
)
values (
    $candidate_id, $stage_change_id, $application_id, $stage, $entered_on, $now, $recorded_order,
    $recorded_order
);

-- name: all_stage_changes
select stage_change_id, application_id, stage, entered_on, recorded_utc
from stage_change
where candidate_id = $candidate_id and withdrawn_utc is null
order by application_id, entered_on, day_order;

-- name: details
select place, source, pay_text as pay, notes, version
from application_detail
where candidate_id = $candidate_id and application_id = $application_id;

-- name: add_details
insert into application_detail (
    candidate_id, application_id, place, source, pay_text, notes, version
)
values (
    $candidate_id, $application_id, $place, $source, $pay, $notes, $version
);

-- name: edit_details
update application_detail
set place = $place, source = $source, pay_text = $pay, notes = $notes, version = version + 1
where candidate_id = $candidate_id and application_id = $application_id and version = $version
returning application_id;

-- name: forget_details
delete from application_detail
where candidate_id = $candidate_id and application_id = $application_id;

-- name: forget_interview
delete from interview
where candidate_id = $candidate_id and interview_id = $interview_id;
