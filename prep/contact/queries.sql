-- name: touches
select t.touch_id, t.application_id, t.person, t.channel, t.purpose, t.day, t.incoming, t.note,
    t.override
from touch t
where t.candidate_id = $candidate_id
order by t.day, t.noted_utc, t.touch_id;

-- name: add_touch
insert into touch (
    candidate_id, touch_id, application_id, person, channel, purpose, day, incoming, note, override,
    noted_utc
)
values (
    $candidate_id, $touch_id, $application_id, $person, $channel, $purpose, $day, $incoming, $note,
    $override, $now
);

-- name: forget_touch
delete from touch
where candidate_id = $candidate_id and touch_id = $touch_id;

-- name: forget_touches
delete from touch
where candidate_id = $candidate_id and application_id = $application_id;

-- name: places
select application_id, recruiter, country
from contact_place
where candidate_id = $candidate_id;

-- name: set_place
insert into contact_place (candidate_id, application_id, recruiter, country)
values ($candidate_id, $application_id, $recruiter, $country)
on conflict (candidate_id, application_id) do update
set recruiter = excluded.recruiter, country = excluded.country;

-- name: forget_place
delete from contact_place
where candidate_id = $candidate_id and application_id = $application_id;

-- name: unsent_notes
select application_id, text
from unsent_note
where candidate_id = $candidate_id;

-- name: keep_unsent
insert into unsent_note (candidate_id, application_id, text, saved_utc)
values ($candidate_id, $application_id, $text, $now)
on conflict (candidate_id, application_id) do update
set text = excluded.text, saved_utc = excluded.saved_utc;

-- name: forget_unsent
delete from unsent_note
where candidate_id = $candidate_id and application_id = $application_id;
