-- Every message between the candidate and people of a company, theirs too. day is the candidate's own
-- calendar day; override is the reason for one that was sent against the guard's word, or ''.
create table touch (
    candidate_id    varchar   not null,
    touch_id        varchar   not null,
    application_id  varchar   not null,
    person          varchar   not null,
    channel         varchar   not null,
    purpose         varchar   not null,
    day             date      not null,
    incoming        boolean   not null,
    note            varchar   not null,
    override        varchar   not null,
    noted_utc       timestamp not null,
    primary key (candidate_id, touch_id)
);

-- What the guard has to know of an application: who stands in between, whose holidays count (ISO 3166).
create table contact_place (
    candidate_id    varchar   not null,
    application_id  varchar   not null,
    recruiter       varchar   not null,
    country         varchar   not null,
    primary key (candidate_id, application_id)
);

-- Written to be rid of, not to be sent.
create table unsent_note (
    candidate_id    varchar   not null,
    application_id  varchar   not null,
    text            varchar   not null,
    saved_utc       timestamp not null,
    primary key (candidate_id, application_id)
);
