-- name: connections
select
    connection_id, import_id, name, first_name, company, position, email, url, connected_on,
    url_key, name_key, company_key, company_core, company_initials, added_utc, gone_utc
from connection
where candidate_id = $candidate_id
order by added_utc, connection_id;

-- name: add_connections
insert into connection (
    candidate_id, connection_id, import_id, name, first_name, company, position, email, url,
    connected_on, url_key, name_key, company_key, company_core, company_initials, added_utc, gone_utc
)
values (
    $candidate_id, $connection_id, $import_id, $name, $first_name, $company, $position, $email, $url,
    $connected_on, $url_key, $name_key, $company_key, $company_core, $company_initials, $added_utc, $gone_utc
);

-- name: keep_before
insert into connection_before (
    candidate_id, by_import_id, connection_id, import_id, name, first_name, company, position, email,
    url, connected_on, url_key, name_key, company_key, company_core, company_initials, added_utc, gone_utc
)
select
    candidate_id, $by_import_id, connection_id, import_id, name, first_name, company, position, email,
    url, connected_on, url_key, name_key, company_key, company_core, company_initials, added_utc, gone_utc
from connection
where candidate_id = $candidate_id and connection_id = any($connection_ids);

-- name: remove_connections
delete from connection
where candidate_id = $candidate_id and connection_id = any($connection_ids);

-- name: mark_gone
update connection
set gone_utc = $now
where candidate_id = $candidate_id and connection_id = any($connection_ids);

-- name: add_import
insert into connections_import (
    candidate_id, import_id, file_name, digest, form, added, changed, gone, unchanged, nameless, kept_utc
)
values (
    $candidate_id, $import_id, $file_name, $digest, $form, $added, $changed, $gone, $unchanged,
    $nameless, $now
);

-- name: imports
select
    import_id, file_name, form, added, changed, gone, unchanged, nameless, kept_utc, undone_utc
from connections_import
where candidate_id = $candidate_id
order by kept_utc desc, import_id;

-- name: undo_changed
delete from connection
where candidate_id = $candidate_id and connection_id in (
    select connection_id from connection_before
    where candidate_id = $candidate_id and by_import_id = $import_id
);

-- name: undo_added
delete from connection
where candidate_id = $candidate_id and import_id = $import_id and connection_id not in (
    select connection_id from approach where candidate_id = $candidate_id
);

-- name: spared_by_undo
update connection
set import_id = null
where candidate_id = $candidate_id and import_id = $import_id;

-- name: put_back
insert into connection (
    candidate_id, connection_id, import_id, name, first_name, company, position, email, url,
    connected_on, url_key, name_key, company_key, company_core, company_initials, added_utc, gone_utc
)
select
    candidate_id, connection_id, import_id, name, first_name, company, position, email, url,
    connected_on, url_key, name_key, company_key, company_core, company_initials, added_utc, gone_utc
from connection_before
where candidate_id = $candidate_id and by_import_id = $import_id;

-- name: forget_before
delete from connection_before
where candidate_id = $candidate_id and by_import_id = $import_id;

-- name: set_undone
update connections_import
set undone_utc = $now
where candidate_id = $candidate_id and import_id = $import_id;

-- name: people_known
select
    count(*) as people,
    count(case when gone_utc is null then 1 end) as still_there
from connection
where candidate_id = $candidate_id;

-- name: companies_near
select company_key, min(company) as company, count(*) as people
from connection
where candidate_id = $candidate_id and company_core <> '' and (
    company_core = any($cores)
    or substr(company_core, 1, 3) = $head
    or right(company_core, 3) = $tail
    or company_initials = $core
    or company_core = $initials
    or company_core like '%' || $core || '%'
    or (length(company_core) > 2 and $core like '%' || company_core || '%')
)
group by company_key
order by people desc, company_key;

-- name: people_inside
select
    c.connection_id, c.import_id, c.name, c.first_name, c.company, c.position, c.email, c.url,
    c.connected_on, c.gone_utc, a.how_known, a.question, a.message, a.learned, a.planned_on,
    a.sent_on, a.nudged_on, a.answered_on, a.met_on
from connection c
left join approach a
    on a.candidate_id = c.candidate_id and a.connection_id = c.connection_id
    and a.application_id = $application_id
where c.candidate_id = $candidate_id and c.company_key = any($company_keys)
order by
    case when a.connection_id is null then 1 else 0 end,
    case when c.gone_utc is null then 0 else 1 end,
    c.connected_on nulls last, lower(c.name), c.connection_id
limit $at_most offset $leaving_out;

-- name: everyone_counted
select count(*) as people
from connection
where candidate_id = $candidate_id
    and position($words in lower(name || ' ' || company || ' ' || "position")) > 0;

-- name: everyone
select connection_id, name, company, "position"
from connection
where candidate_id = $candidate_id
    and position($words in lower(name || ' ' || company || ' ' || "position")) > 0
order by lower(name), connection_id
limit $at_most offset $leaving_out;

-- name: person
select
    c.connection_id, c.import_id, c.name, c.first_name, c.company, c.position, c.email, c.url,
    c.connected_on, c.gone_utc, a.how_known, a.question, a.message, a.learned, a.planned_on,
    a.sent_on, a.nudged_on, a.answered_on, a.met_on
from connection c
left join approach a
    on a.candidate_id = c.candidate_id and a.connection_id = c.connection_id
    and a.application_id = $application_id
where c.candidate_id = $candidate_id and c.connection_id = $connection_id;

-- name: learned
select c.connection_id, c.name, a.learned
from approach a
join connection c on c.candidate_id = a.candidate_id and c.connection_id = a.connection_id
where a.candidate_id = $candidate_id and a.application_id = $application_id and a.learned <> ''
order by a.changed_utc;

-- name: remove_approach
delete from approach
where candidate_id = $candidate_id and application_id = $application_id
    and connection_id = $connection_id;

-- name: add_approach
insert into approach (
    candidate_id, application_id, connection_id, how_known, question, message, learned, planned_on,
    sent_on, nudged_on, answered_on, met_on, changed_utc
)
values (
    $candidate_id, $application_id, $connection_id, $how_known, $question, $message, $learned,
    $planned_on, $sent_on, $nudged_on, $answered_on, $met_on, $now
);

-- name: forget_approaches
delete from approach
where candidate_id = $candidate_id and application_id = $application_id;

-- name: company_answers
select one_key, other_key, answer
from company_answer
where candidate_id = $candidate_id and (one_key = $company_key or other_key = $company_key);

-- name: remove_company_answer
delete from company_answer
where candidate_id = $candidate_id and one_key = $one_key and other_key = $other_key;

-- name: add_company_answer
insert into company_answer (candidate_id, one_key, other_key, answer, answered_utc)
values ($candidate_id, $one_key, $other_key, $answer, $now);
