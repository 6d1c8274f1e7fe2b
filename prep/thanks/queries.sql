-- name: drafts
select application_id, interview_id, addressee_key, kind, topic, topic_source, value_added,
    attachments, subject, text, address, touch_id, version, saved_utc
from thanks_draft
where candidate_id = $candidate_id and interview_id = $interview_id
order by kind, addressee_key;

-- name: add_draft
insert into thanks_draft (
    candidate_id, application_id, interview_id, addressee_key, kind, topic, topic_source,
    value_added, attachments, subject, text, address, touch_id, version, saved_utc
)
values (
    $candidate_id, $application_id, $interview_id, $addressee_key, $kind, $topic, $topic_source,
    $value_added, $attachments, $subject, $text, $address, $touch_id, 1, $now
);

-- name: edit_draft
update thanks_draft
set topic = $topic, topic_source = $topic_source, value_added = $value_added,
    attachments = $attachments, subject = $subject, text = $text, address = $address,
    touch_id = $touch_id, version = version + 1, saved_utc = $now
where candidate_id = $candidate_id and interview_id = $interview_id
    and addressee_key = $addressee_key and kind = $kind and version = $version
returning version;

-- name: earlier_texts
select text, kept_utc
from thanks_earlier
where candidate_id = $candidate_id and interview_id = $interview_id
    and addressee_key = $addressee_key and kind = $kind
order by kept_utc desc, earlier_id;

-- name: keep_earlier
insert into thanks_earlier (
    candidate_id, earlier_id, application_id, interview_id, addressee_key, kind, text, kept_utc
)
values (
    $candidate_id, $earlier_id, $application_id, $interview_id, $addressee_key, $kind, $text, $now
);

-- name: talked_about
select t.text as topic, t.line, n.interview_id, n.file_name, n.source
from topic t
join notes n on n.candidate_id = t.candidate_id and n.notes_id = t.notes_id
where t.candidate_id = $candidate_id and n.application_id = $application_id
order by n.kept_utc, t.line, t.topic_id;

-- name: noted_promises
select n.application_id, p.text, p.by_when, p.line, n.file_name
from promise p
join notes n on n.candidate_id = p.candidate_id and n.notes_id = p.notes_id
where p.candidate_id = $candidate_id and p.made_by = 'me'
order by n.kept_utc, p.line, p.promise_id;

-- name: set_promises
select application_id, promise_key, text, due_on, done_on
from thanks_promise
where candidate_id = $candidate_id
order by set_utc, application_id, promise_key;

-- name: due_promises
select application_id, promise_key, text, due_on, done_on
from thanks_promise
where candidate_id = $candidate_id and done_on is null and due_on <= $today
order by due_on, set_utc, application_id, promise_key;

-- name: set_promise
insert into thanks_promise (
    candidate_id, application_id, promise_key, text, due_on, done_on, set_utc
)
values (
    $candidate_id, $application_id, $promise_key, $text, $due_on, $done_on, $now
)
on conflict (candidate_id, application_id, promise_key) do update
set due_on = excluded.due_on, done_on = excluded.done_on;

-- name: drop_promise
delete from thanks_promise
where candidate_id = $candidate_id and application_id = $application_id
    and promise_key = $promise_key;

-- name: forget_drafts
delete from thanks_draft
where candidate_id = $candidate_id and application_id = $application_id;

-- name: forget_earlier
delete from thanks_earlier
where candidate_id = $candidate_id and application_id = $application_id;

-- name: forget_promises
delete from thanks_promise
where candidate_id = $candidate_id and application_id = $application_id;
