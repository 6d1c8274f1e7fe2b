-- How much of an evening goes into practice. unit: answers or minutes.
create table practice_budget (
    candidate_id  varchar   not null,
    amount        integer   not null,
    unit          varchar   not null,
    set_utc       timestamp not null,
    primary key (candidate_id)
);

-- What the rules suggested beside the rating that the user gave; null where they had nothing to go by.
alter table attempt add column suggested_rating varchar;
