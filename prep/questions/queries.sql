-- name: questions
select question_id, application_id, interview_id, text, noted_answer, asked_by, competency,
    own_rating, verdict, difficult, ready, position, version,
    (
        select count(*) from occurrence o
        where o.candidate_id = question.candidate_id and o.question_id = question.question_id
    ) as occurrences
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
    own_rating, verdict, difficult, ready, position, version,
    (
        select count(*) from occurrence o
        where o.candidate_id = question.candidate_id and o.question_id = question.question_id
    ) as occurrences
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

-- name: remove_noted_reasons
delete from flag_reason
where candidate_id = $candidate_id and question_id = $question_id and kind <> 'practice';

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

-- name: known_questions
select q.question_id, q.text, q.application_id, a.company, a.role, i.round, n.digest, e.line
from question q
left join exchange e on e.candidate_id = q.candidate_id and e.exchange_id = q.question_id
left join notes n on n.candidate_id = e.candidate_id and n.notes_id = e.notes_id
left join application a
    on a.candidate_id = q.candidate_id and a.application_id = q.application_id
left join interview i
    on i.candidate_id = q.candidate_id and i.interview_id = q.interview_id
where q.candidate_id = $candidate_id
order by q.created_utc, q.position, q.question_id;

-- name: occurrences
select o.occurrence_id, o.application_id, o.interview_id, o.notes_id, n.file_name, o.asked_by,
    o.line, o.noted_utc, e.question as text, e.answer as noted_answer
from occurrence o
left join notes n on n.candidate_id = o.candidate_id and n.notes_id = o.notes_id
left join exchange e on e.candidate_id = o.candidate_id and e.exchange_id = o.occurrence_id
where o.candidate_id = $candidate_id and o.question_id = $question_id
order by o.noted_utc, o.occurrence_id;

-- name: add_occurrences
insert into occurrence (
    candidate_id, occurrence_id, question_id, notes_id, application_id, interview_id, asked_by,
    line, noted_utc
)
values (
    $candidate_id, $occurrence_id, $question_id, $notes_id, $application_id, $interview_id,
    $asked_by, $line, $now
);

-- name: forget_occurrences
delete from occurrence
where candidate_id = $candidate_id and (
    application_id = $application_id
    or question_id in (
        select question_id from question
        where candidate_id = $candidate_id and application_id = $application_id
    )
);

-- name: drafts
select d.draft_id, d.file_name, d.digest, s.questions, s.version, d.created_utc, s.updated_utc
from notes_draft d
join notes_draft_state s on s.candidate_id = d.candidate_id and s.draft_id = d.draft_id
where d.candidate_id = $candidate_id
order by s.updated_utc desc, d.draft_id;

-- name: draft
select d.draft_id, d.file_name, d.encoding, d.me, d.reading, s.version, s.state
from notes_draft d
join notes_draft_state s on s.candidate_id = d.candidate_id and s.draft_id = d.draft_id
where d.candidate_id = $candidate_id and d.draft_id = $draft_id;

-- name: draft_state
select file_name, version, state
from notes_draft_state s
join notes_draft d on d.candidate_id = s.candidate_id and d.draft_id = s.draft_id
where s.candidate_id = $candidate_id and s.draft_id = $draft_id;

-- name: draft_original
select file_name, digest, content, pasted, encoding, me
from notes_draft
where candidate_id = $candidate_id and draft_id = $draft_id;

-- name: draft_version
select version
from notes_draft_state
where candidate_id = $candidate_id and draft_id = $draft_id;

-- name: add_draft
insert into notes_draft (
    candidate_id, draft_id, file_name, digest, pasted, content, encoding, me, reading, created_utc
)
values (
    $candidate_id, $draft_id, $file_name, $digest, $pasted, $content, $encoding, $me, $reading, $now
);

-- name: add_draft_state
insert into notes_draft_state (candidate_id, draft_id, version, questions, state, updated_utc)
values ($candidate_id, $draft_id, $version, $questions, $state, $now);

-- name: set_draft_reading
update notes_draft
set reading = $reading, encoding = $encoding, me = $me
where candidate_id = $candidate_id and draft_id = $draft_id;

-- name: set_draft_state
update notes_draft_state
set version = $version, questions = $questions, state = $state, updated_utc = $now
where candidate_id = $candidate_id and draft_id = $draft_id;

-- name: drop_draft
delete from notes_draft
where candidate_id = $candidate_id and draft_id = $draft_id;

-- name: drop_draft_state
delete from notes_draft_state
where candidate_id = $candidate_id and draft_id = $draft_id;

-- name: questions_made
select question_id, application_id, interview_id, text, noted_answer, asked_by, competency,
    own_rating, verdict, difficult, ready, position, version
from question
where candidate_id = $candidate_id and question_id in (
    select item_id from import_item
    where candidate_id = $candidate_id and import_id = $import_id and kind = 'question'
)
order by position, question_id;

-- name: made_and_answered
select distinct a.question_id
from answer a
join import_item i
    on i.candidate_id = a.candidate_id and i.item_id = a.question_id and i.kind = 'question'
where a.candidate_id = $candidate_id and i.import_id = $import_id;

-- name: made_and_asked_again
select distinct o.question_id
from occurrence o
join import_item i
    on i.candidate_id = o.candidate_id and i.item_id = o.question_id and i.kind = 'question'
where o.candidate_id = $candidate_id and i.import_id = $import_id and not exists (
    select 1 from import_item same
    where same.candidate_id = o.candidate_id and same.import_id = $import_id
        and same.kind = 'occurrence' and same.item_id = o.occurrence_id
);

-- name: forget_made_occurrences
delete from occurrence
where candidate_id = $candidate_id and occurrence_id in (
    select item_id from import_item
    where candidate_id = $candidate_id and import_id = $import_id and kind = 'occurrence'
);

-- name: forget_made_reasons
delete from flag_reason
where candidate_id = $candidate_id and question_id in (
    select item_id from import_item
    where candidate_id = $candidate_id and import_id = $import_id and kind = 'question'
) and question_id not in (
    select item_id from import_spared
    where candidate_id = $candidate_id and import_id = $import_id and kind = 'question'
);

-- name: forget_made_questions
delete from question
where candidate_id = $candidate_id and question_id in (
    select item_id from import_item
    where candidate_id = $candidate_id and import_id = $import_id and kind = 'question'
) and question_id not in (
    select item_id from import_spared
    where candidate_id = $candidate_id and import_id = $import_id and kind = 'question'
);

-- name: remove_occurrences
delete from occurrence
where candidate_id = $candidate_id and question_id = $question_id;

-- name: remove_reasons
delete from flag_reason
where candidate_id = $candidate_id and question_id = $question_id;

-- name: remove_answers
delete from answer
where candidate_id = $candidate_id and question_id = $question_id;

-- name: remove_question
delete from question
where candidate_id = $candidate_id and question_id = $question_id;

-- name: answer_draft
select situation, task, action, result, in_full, from_version, version, saved_utc
from answer_draft
where candidate_id = $candidate_id and question_id = $question_id;

-- name: add_answer_draft
insert into answer_draft (
    candidate_id, question_id, situation, task, action, result, in_full, from_version, version,
    saved_utc
)
values (
    $candidate_id, $question_id, $situation, $task, $action, $result, $in_full, $from_version,
    $version, $now
);

-- name: set_answer_draft
update answer_draft
set situation = $situation, task = $task, action = $action, result = $result, in_full = $in_full,
    from_version = $from_version, version = $version, saved_utc = $now
where candidate_id = $candidate_id and question_id = $question_id;

-- name: drop_answer_draft
delete from answer_draft
where candidate_id = $candidate_id and question_id = $question_id
    and (cast($version as integer) is null or version = $version);

-- name: forget_answer_drafts
delete from answer_draft
where candidate_id = $candidate_id and question_id in (
    select question_id from question
    where candidate_id = $candidate_id and application_id = $application_id
);

-- name: made_and_begun
select d.question_id
from answer_draft d
join import_item i
    on i.candidate_id = d.candidate_id and i.item_id = d.question_id and i.kind = 'question'
where d.candidate_id = $candidate_id and i.import_id = $import_id;
