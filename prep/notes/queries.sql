-- name: earlier_import
select n.notes_id, n.application_id, n.interview_id, n.file_name, n.kept_utc,
    (
        select count(*) from exchange e
        where e.candidate_id = n.candidate_id and e.notes_id = n.notes_id
    ) as questions
from notes n
where n.candidate_id = $candidate_id and n.digest = $digest and exists (
    select 1 from notes_import i
    where i.candidate_id = n.candidate_id and i.notes_id = n.notes_id and i.undone_utc is null
)
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

-- name: sources
select source
from notes
where candidate_id = $candidate_id and application_id = $application_id
order by kept_utc, notes_id;

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
where candidate_id = $candidate_id and application_id = $application_id;;

-- name: notes_at
select notes_id
from notes
where candidate_id = $candidate_id and digest = $digest and application_id = $application_id
    and interview_id = $interview_id
order by kept_utc, notes_id
limit 1;

-- name: exchanges_of
select exchange_id, notes_id, position, question
from exchange
where candidate_id = $candidate_id and notes_id = $notes_id
order by position, exchange_id;

-- name: exchanges_in
select exchange_id, question, answer, asked_by, line, last_line
from exchange
where candidate_id = $candidate_id and notes_id = $notes_id
order by position, exchange_id;

-- name: kept_exchanges
select e.notes_id, e.question
from exchange e
join notes n on n.candidate_id = e.candidate_id and n.notes_id = e.notes_id
where e.candidate_id = $candidate_id
order by n.kept_utc, e.notes_id, e.position, e.exchange_id;

-- name: own_names
select name
from own_name
where candidate_id = $candidate_id
order by remembered_utc desc, name;

-- name: remember_own_name
insert into own_name (candidate_id, name, remembered_utc)
values ($candidate_id, $name, $now)
on conflict (candidate_id, name) do update set remembered_utc = excluded.remembered_utc;

-- name: imports
select import_id, notes_id, application_id, interview_id, file_name, digest, new_count,
    again_count, left_count, changed_count, kept_utc, undone_utc
from notes_import
where candidate_id = $candidate_id
order by kept_utc desc, import_id;

-- name: import_of
select import_id, notes_id, application_id, interview_id, file_name, digest, new_count,
    again_count, left_count, changed_count, kept_utc, undone_utc
from notes_import
where candidate_id = $candidate_id and import_id = $import_id;

-- name: import_items
select kind, item_id, state
from import_item
where candidate_id = $candidate_id and import_id = $import_id
order by kind, item_id;

-- name: spared_items
select kind, item_id, why
from import_spared
where candidate_id = $candidate_id and import_id = $import_id
order by kind, item_id;

-- name: add_import
insert into notes_import (
    candidate_id, import_id, notes_id, application_id, interview_id, file_name, digest, new_count,
    again_count, left_count, changed_count, kept_utc
)
values (
    $candidate_id, $import_id, $notes_id, $application_id, $interview_id, $file_name, $digest,
    $new_count, $again_count, $left_count, $changed_count, $kept
);

-- name: add_import_items
insert into import_item (candidate_id, import_id, kind, item_id, state)
values ($candidate_id, $import_id, $kind, $item_id, $state);

-- name: set_undone
update notes_import
set undone_utc = $now
where candidate_id = $candidate_id and import_id = $import_id;

-- name: add_spared
insert into import_spared (candidate_id, import_id, kind, item_id, why)
values ($candidate_id, $import_id, $kind, $item_id, $why);

-- name: forget_made_exchanges
delete from exchange
where candidate_id = $candidate_id and exchange_id in (
    select item_id from import_item
    where candidate_id = $candidate_id and import_id = $import_id
        and kind in ('question', 'occurrence')
) and exchange_id not in (
    select item_id from import_spared
    where candidate_id = $candidate_id and import_id = $import_id
);

-- name: forget_made_topics
delete from topic
where candidate_id = $candidate_id and topic_id in (
    select item_id from import_item
    where candidate_id = $candidate_id and import_id = $import_id and kind = 'topic'
);

-- name: forget_made_people
delete from person
where candidate_id = $candidate_id and person_id in (
    select item_id from import_item
    where candidate_id = $candidate_id and import_id = $import_id and kind = 'person'
);

-- name: forget_made_promises
delete from promise
where candidate_id = $candidate_id and promise_id in (
    select item_id from import_item
    where candidate_id = $candidate_id and import_id = $import_id and kind = 'promise'
);

-- name: forget_empty_notes
delete from notes
where candidate_id = $candidate_id
    and notes_id in (
        select notes_id from notes_import
        where candidate_id = $candidate_id and import_id = $import_id
    )
    and notes_id not in (select notes_id from exchange where candidate_id = $candidate_id)
    and notes_id not in (select notes_id from topic where candidate_id = $candidate_id)
    and notes_id not in (select notes_id from person where candidate_id = $candidate_id)
    and notes_id not in (select notes_id from promise where candidate_id = $candidate_id);

-- name: forget_exchange
delete from exchange
where candidate_id = $candidate_id and exchange_id = $exchange_id;

-- name: remove_source
delete from notes
where candidate_id = $candidate_id and notes_id = $notes_id;

-- name: remove_exchanges
delete from exchange
where candidate_id = $candidate_id and notes_id = $notes_id;

-- name: forget_import_items
delete from import_item
where candidate_id = $candidate_id and import_id in (
    select import_id from notes_import
    where candidate_id = $candidate_id and application_id = $application_id
);

-- name: forget_spared
delete from import_spared
where candidate_id = $candidate_id and import_id in (
    select import_id from notes_import
    where candidate_id = $candidate_id and application_id = $application_id
);

-- name: forget_imports
delete from notes_import
where candidate_id = $candidate_id and application_id = $application_id;
