-- Who speaks for the candidate. hours_from and hours_to are on the reference's own clock; country is ISO
-- 3166, '' where the time zone tells it. Permission is given once, for all applications.
create table reference_person (
    candidate_id  varchar   not null,
    reference_id  varchar   not null,
    name          varchar   not null,
    relation      varchar   not null,
    how_known     varchar   not null,
    email         varchar   not null,
    phone         varchar   not null,
    prefers       varchar   not null,
    time_zone     varchar   not null,
    country       varchar   not null,
    hours_from    time,
    hours_to      time,
    facts         varchar   not null,
    asked_on      date,
    agreed_on     date,
    declined_on   date,
    version       integer   not null,
    added_utc     timestamp not null,
    primary key (candidate_id, reference_id)
);

-- Days on which a reference can't be reached, both included.
create table reference_away (
    candidate_id  varchar  not null,
    away_id       varchar  not null,
    reference_id  varchar  not null,
    from_on       date     not null,
    to_on         date     not null,
    primary key (candidate_id, away_id)
);

-- Who will call an application's references; number '' is unknown.
create table reference_call (
    candidate_id    varchar   not null,
    application_id  varchar   not null,
    caller          varchar   not null,
    firm            varchar   not null,
    number          varchar   not null,
    country         varchar   not null,
    from_on         date,
    to_on           date,
    advert          varchar   not null,
    changed_utc     timestamp not null,
    primary key (candidate_id, application_id)
);

-- A reference named for an application. stories are question ids and doubts are lines, one a line.
create table reference_named (
    candidate_id    varchar   not null,
    application_id  varchar   not null,
    reference_id    varchar   not null,
    is_reserve      boolean   not null,
    stories         varchar   not null,
    doubts          varchar   not null,
    brief           varchar   not null,
    heads_up        varchar   not null,
    briefed_on      date,
    saved_on        date,
    called_on       date,
    answered_on     date,
    thanked_on      date,
    named_utc       timestamp not null,
    primary key (candidate_id, application_id, reference_id)
);

-- What went to a reference; application_id '' is the question for permission. Never a touch: the
-- company's guard does not see it.
create table reference_message (
    candidate_id    varchar   not null,
    message_id      varchar   not null,
    reference_id    varchar   not null,
    application_id  varchar   not null,
    kind            varchar   not null,
    channel         varchar   not null,
    day             date      not null,
    noted_utc       timestamp not null,
    primary key (candidate_id, message_id)
);
