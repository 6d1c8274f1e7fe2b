-- name: references
select
    reference_id, name, relation, how_known, email, phone, prefers, time_zone, country, hours_from,
    hours_to, facts, asked_on, agreed_on, declined_on, version
from reference_person
where candidate_id = $candidate_id
order by added_utc, reference_id;

-- name: add_reference
insert into reference_person (
    candidate_id, reference_id, name, relation, how_known, email, phone, prefers, time_zone, country,
    hours_from, hours_to, facts, asked_on, agreed_on, declined_on, version, added_utc
)
values (
    $candidate_id, $reference_id, $name, $relation, $how_known, $email, $phone, $prefers, $time_zone,
    $country, $hours_from, $hours_to, $facts, $asked_on, $agreed_on, $declined_on, 1, $now
);

-- name: edit_reference
update reference_person
set name = $name, relation = $relation, how_known = $how_known, email = $email, phone = $phone,
    prefers = $prefers, time_zone = $time_zone, country = $country, hours_from = $hours_from,
    hours_to = $hours_to, facts = $facts, version = version + 1
where candidate_id = $candidate_id and reference_id = $reference_id and version = $version
returning version;

-- name: set_permission
update reference_person
set asked_on = $asked_on, agreed_on = $agreed_on, declined_on = $declined_on
where candidate_id = $candidate_id and reference_id = $reference_id;

-- name: forget_reference
delete from reference_person where candidate_id = $candidate_id and reference_id = $reference_id;

-- name: forget_away_of
delete from reference_away where candidate_id = $candidate_id and reference_id = $reference_id;

-- name: forget_named_of
delete from reference_named where candidate_id = $candidate_id and reference_id = $reference_id;

-- name: forget_messages_of
delete from reference_message where candidate_id = $candidate_id and reference_id = $reference_id;

-- name: away
select away_id, reference_id, from_on, to_on
from reference_away
where candidate_id = $candidate_id
order by from_on, to_on, away_id;

-- name: add_away
insert into reference_away (candidate_id, away_id, reference_id, from_on, to_on)
values ($candidate_id, $away_id, $reference_id, $from_on, $to_on);

-- name: forget_away
delete from reference_away where candidate_id = $candidate_id and away_id = $away_id;

-- name: calls
select application_id, caller, firm, number, country, from_on, to_on, advert
from reference_call
where candidate_id = $candidate_id;

-- name: add_call
insert into reference_call (
    candidate_id, application_id, caller, firm, number, country, from_on, to_on, advert, changed_utc
)
values (
    $candidate_id, $application_id, $caller, $firm, $number, $country, $from_on, $to_on, $advert, $now
);

-- name: forget_call
delete from reference_call where candidate_id = $candidate_id and application_id = $application_id;

-- name: named
select
    application_id, reference_id, is_reserve, stories, doubts, brief, heads_up, briefed_on, saved_on,
    called_on, answered_on, thanked_on
from reference_named
where candidate_id = $candidate_id
order by named_utc, reference_id;

-- name: one_named
select
    application_id, reference_id, is_reserve, stories, doubts, brief, heads_up, briefed_on, saved_on,
    called_on, answered_on, thanked_on
from reference_named
where candidate_id = $candidate_id and application_id = $application_id
    and reference_id = $reference_id;

-- name: add_named
insert into reference_named (
    candidate_id, application_id, reference_id, is_reserve, stories, doubts, brief, heads_up,
    briefed_on, saved_on, called_on, answered_on, thanked_on, named_utc
)
values (
    $candidate_id, $application_id, $reference_id, $is_reserve, $stories, $doubts, $brief, $heads_up,
    $briefed_on, $saved_on, $called_on, $answered_on, $thanked_on, $now
);

-- name: edit_named
update reference_named
set is_reserve = $is_reserve, stories = $stories, doubts = $doubts, brief = $brief,
    heads_up = $heads_up, briefed_on = $briefed_on, saved_on = $saved_on, called_on = $called_on,
    answered_on = $answered_on, thanked_on = $thanked_on
where candidate_id = $candidate_id and application_id = $application_id
    and reference_id = $reference_id;

-- name: forget_one_named
delete from reference_named
where candidate_id = $candidate_id and application_id = $application_id
    and reference_id = $reference_id;

-- name: forget_named
delete from reference_named where candidate_id = $candidate_id and application_id = $application_id;

-- name: messages
select message_id, reference_id, application_id, kind, channel, day
from reference_message
where candidate_id = $candidate_id
order by day, noted_utc, message_id;

-- name: add_message
insert into reference_message (
    candidate_id, message_id, reference_id, application_id, kind, channel, day, noted_utc
)
values (
    $candidate_id, $message_id, $reference_id, $application_id, $kind, $channel, $day, $now
);

-- name: forget_message
delete from reference_message where candidate_id = $candidate_id and message_id = $message_id;

-- name: forget_messages
delete from reference_message
where candidate_id = $candidate_id and application_id = $application_id;

-- name: unbriefed
select n.application_id, n.reference_id, p.name, p.time_zone, p.country, c.from_on, c.to_on,
    p.agreed_on is not null as agreed
from reference_named n
join reference_person p on p.candidate_id = n.candidate_id and p.reference_id = n.reference_id
join reference_call c on c.candidate_id = n.candidate_id and c.application_id = n.application_id
where n.candidate_id = $candidate_id and not n.is_reserve and n.briefed_on is null
    and n.called_on is null and n.answered_on is null and n.thanked_on is null and p.declined_on is null
    and c.from_on is not null
order by c.from_on, n.named_utc, n.reference_id;
