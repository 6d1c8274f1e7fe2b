-- What is known of an application beside its company and role, in the words it was given.
-- No row where nothing is known.
create table application_detail (
    candidate_id    varchar  not null,
    application_id  varchar  not null,
    place           varchar  not null,
    source          varchar  not null,
    pay_text        varchar  not null,
    notes           varchar  not null,
    version         integer  not null,
    primary key (candidate_id, application_id)
);
