-- A file of notes as the user gave it. digest is the SHA-256 of its bytes.
create table notes (
    candidate_id    varchar   not null,
    notes_id        varchar   not null,
    application_id  varchar   not null,
    interview_id    varchar   not null,
    file_name       varchar   not null,
    format          varchar   not null,
    encoding        varchar   not null,
    digest          varchar   not null,
    source          varchar   not null,
    kept_utc        timestamp not null,
    primary key (candidate_id, notes_id)
);

-- A question asked in the interview and the answer as noted; lines are 1-based in notes.source.
create table exchange (
    candidate_id  varchar not null,
    exchange_id   varchar not null,
    notes_id      varchar not null,
    position      integer not null,
    question      varchar not null,
    answer        varchar not null,
    asked_by      varchar not null,
    line          integer,
    last_line     integer,
    primary key (candidate_id, exchange_id)
);

create table topic (
    candidate_id  varchar not null,
    topic_id      varchar not null,
    notes_id      varchar not null,
    text          varchar not null,
    line          integer,
    primary key (candidate_id, topic_id)
);

create table person (
    candidate_id  varchar not null,
    person_id     varchar not null,
    notes_id      varchar not null,
    name          varchar not null,
    role          varchar not null,
    line          integer,
    primary key (candidate_id, person_id)
);

create table promise (
    candidate_id  varchar not null,
    promise_id    varchar not null,
    notes_id      varchar not null,
    text          varchar not null,
    made_by       varchar not null,
    by_when       varchar not null,
    line          integer,
    primary key (candidate_id, promise_id)
);
