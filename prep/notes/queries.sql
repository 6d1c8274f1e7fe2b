-- name: earlier_import
select n.notes_id, n.application_id, n.interview_id, n.file_name, n.kept_utc,
    (
        select count(*) from exchange e
        where e.candidate_id = n.candidate_id and e.notes_id = n.notes_id
    ) as questions
from notes n
where n.candidate_id = $candidate_id and n.digest = $digest
order by n.kept_utc, n.notes_id
limit 1;

-- name: kept_notes
select n.notes_id, n.application_id, n.interview_id, n.file_name, n.kept_utc,
    count(e.exchange_id) as questions
from notes n
left join exchange e on e.candidate_id = n.candidate_id and e.notes_id = n.notes_id
where n.candidate_id = $candidate_id
group by n.notes_id, n.application_id, n.interview_id, n.file_name, n.kept_utc
order by n.kept_utc desc, n.notes_id;

-- name: source
select source
from notes
where candidate_id = $candidate_id and notes_id = $notes_id;

-- name: where_asked
select n.notes_id, n.file_name, n.source, e.line, e.last_line
from exchange e
join notes n on n.candidate_id = e.candidate_id and n.notes_id = e.notes_id
where e.candidate_id = $candidate_id and e.exchange_id = $exchange_id;

-- name: topics
select t.text, t.line
from topic t
join notes n on n.candidate_id = t.candidate_id and n.notes_id = t.notes_id
where t.candidate_id = $candidate_id and n.application_id = $application_id
order by n.kept_utc, t.line, t.topic_id;

-- name: people
select p.name, p.role, p.line
from person p
join notes n on n.candidate_id = p.candidate_id and n.notes_id = p.notes_id
where p.candidate_id = $candidate_id and n.application_id = $application_id
order by n.kept_utc, p.line, p.person_id;

-- name: promises
select p.text, p.made_by, p.line, p.by_when
from promise p
join notes n on n.candidate_id = p.candidate_id and n.notes_id = p.notes_id
where p.candidate_id = $candidate_id and n.application_id = $application_id
order by n.kept_utc, p.line, p.promise_id;

-- name: add_notes
insert into notes (
    candidate_id, notes_id, application_id, interview_id, file_name, format, encoding, digest,
    source, kept_utc
)
values (
    $candidate_id, $notes_id, $application_id, $interview_id, $file_name, $format, $encoding,
    $digest, $source, $now
);

-- name: add_exchanges
insert into exchange (
    candidate_id, exchange_id, notes_id, position, question, answer, asked_by, line, last_line
)
values (
    $candidate_id, $exchange_id, $notes_id, $position, $question, $answer, $asked_by, $line,
    $last_line
);

-- name: add_topics
insert into topic (candidate_id, topic_id, notes_id, text, line)
values ($candidate_id, $topic_id, $notes_id, $text, $line);

-- name: add_people
insert into person (candidate_id, person_id, notes_id, name, role, line)
values ($candidate_id, $person_id, $notes_id, $name, $role, $line);

-- name: add_promises
insert into promise (candidate_id, promise_id, notes_id, text, made_by, by_when, line)
values ($candidate_id, $promise_id, $notes_id, $text, $made_by, $by_when, $line);

-- name: forget_exchanges
delete from exchange
where candidate_id = $candidate_id and notes_id in (
    select notes_id from notes
    where candidate_id = $candidate_id and application_id = $application_id
);

-- name: forget_topics
delete from topic
where candidate_id = $candidate_id and notes_id in (
    select notes_id from notes
    where candidate_id = $candidate_id and application_id = $application_id
);

-- name: forget_people
delete from person
where candidate_id = $candidate_id and notes_id in (
    select notes_id from notes
    where candidate_id = $candidate_id and application_id = $application_id
);

-- name: forget_promises
delete from promise
where candidate_id = $candidate_id and notes_id in (
    select notes_id from notes
    where candidate_id = $candidate_id and application_id = $application_id
);

-- name: forget_notes
delete from notes
where candidate_id = $candidate_id and application_id = $application_id;
