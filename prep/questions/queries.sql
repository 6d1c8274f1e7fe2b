-- name: questions
select question_id, application_id, interview_id, text, noted_answer, asked_by, competency,
    own_rating, verdict, difficult, ready, position, version
from question
where candidate_id = $candidate_id
    and (cast($application_id as varchar) is null or application_id = $application_id)
order by created_utc, application_id, interview_id, position, question_id;

-- name: reasons
select r.question_id, r.kind, r.says, r.evidence, r.evidence_line
from flag_reason r
join question q on q.candidate_id = r.candidate_id and q.question_id = r.question_id
where r.candidate_id = $candidate_id
    and (cast($application_id as varchar) is null or q.application_id = $application_id)
order by r.question_id, r.reason_id;

-- name: newest_answers
select a.question_id, a.version, a.situation, a.task, a.action, a.result, a.in_full, a.saved_utc
from answer a
join (
    select candidate_id, question_id, max(version) as version
    from answer
    where candidate_id = $candidate_id
    group by candidate_id, question_id
) n on n.candidate_id = a.candidate_id and n.question_id = a.question_id and n.version = a.version
join question q on q.candidate_id = a.candidate_id and q.question_id = a.question_id
where a.candidate_id = $candidate_id
    and (cast($application_id as varchar) is null or q.application_id = $application_id);

-- name: question
select question_id, application_id, interview_id, text, noted_answer, asked_by, competency,
    own_rating, verdict, difficult, ready, position, version
from question
where candidate_id = $candidate_id and question_id = $question_id;

-- name: reasons_of
select kind, says, evidence, evidence_line
from flag_reason
where candidate_id = $candidate_id and question_id = $question_id
order by reason_id;

-- name: answers
select version, situation, task, action, result, in_full, saved_utc
from answer
where candidate_id = $candidate_id and question_id = $question_id
order by version desc;

-- name: newest_answer
select version, situation, task, action, result, in_full, saved_utc
from answer
where candidate_id = $candidate_id and question_id = $question_id
order by version desc
limit 1;

-- name: add_questions
insert into question (
    candidate_id, question_id, application_id, interview_id, text, noted_answer, asked_by,
    competency, own_rating, verdict, difficult, ready, position, created_utc, version
)
values (
    $candidate_id, $question_id, $application_id, $interview_id, $text, $noted_answer, $asked_by,
    $competency, $own_rating, $verdict, $difficult, $ready, $position, $now, $version
);

-- name: add_reasons
insert into flag_reason (
    candidate_id, question_id, reason_id, kind, says, evidence, evidence_line, noted_utc
)
values (
    $candidate_id, $question_id, $reason_id, $kind, $says, $evidence, $evidence_line, $now
);

-- name: remove_practice_reason
delete from flag_reason
where candidate_id = $candidate_id and question_id = $question_id and kind = 'practice';

-- name: edit_question
update question
set text = $text, noted_answer = $noted_answer, asked_by = $asked_by, competency = $competency,
    version = version + 1
where candidate_id = $candidate_id and question_id = $question_id and version = $version
returning question_id;

-- name: set_difficulty
update question
set own_rating = $own_rating, verdict = $verdict, difficult = $difficult
where candidate_id = $candidate_id and question_id = $question_id;

-- name: set_ready
update question
set ready = $ready
where candidate_id = $candidate_id and question_id = $question_id
returning question_id;

-- name: add_answer
insert into answer (
    candidate_id, question_id, version, situation, task, action, result, in_full, saved_utc
)
values (
    $candidate_id, $question_id, $version, $situation, $task, $action, $result, $in_full, $now
);

-- name: forget_reasons
delete from flag_reason
where candidate_id = $candidate_id and question_id in (
    select question_id from question
    where candidate_id = $candidate_id and application_id = $application_id
);

-- name: forget_answers
delete from answer
where candidate_id = $candidate_id and question_id in (
    select question_id from question
    where candidate_id = $candidate_id and application_id = $application_id
);

-- name: forget_questions
delete from question
where candidate_id = $candidate_id and application_id = $application_id;
