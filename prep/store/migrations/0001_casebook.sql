create table candidate (
    candidate_id  varchar   not null,
    name          varchar   not null,
    time_zone     varchar   not null,
    created_utc   timestamp not null,
    primary key (candidate_id)
);

create table application (
    candidate_id    varchar   not null,
    application_id  varchar   not null,
    company         varchar   not null,
    role            varchar   not null,
    link            varchar   not null,
    next_step       varchar   not null,
    next_step_on    date,
    created_utc     timestamp not null,
    version         integer   not null,
    primary key (candidate_id, application_id)
);

-- One row a change, never rewritten: a correction withdraws a row and adds the one that replaces it.
-- day_order tells the changes of one day apart: a correction takes over that of the row it replaces.
create table stage_change (
    candidate_id     varchar   not null,
    stage_change_id  varchar   not null,
    application_id   varchar   not null,
    stage            varchar   not null,
    entered_on       date      not null,
    recorded_utc     timestamp not null,
    recorded_order   bigint    not null,
    day_order        bigint    not null,
    replaces         varchar,
    withdrawn_utc    timestamp,
    primary key (candidate_id, stage_change_id)
);

create table interview (
    candidate_id    varchar   not null,
    interview_id    varchar   not null,
    application_id  varchar   not null,
    round           integer   not null,
    kind            varchar   not null,
    starts_utc      timestamp,
    time_zone       varchar   not null,
    promised_on     date,
    created_utc     timestamp not null,
    version         integer   not null,
    primary key (candidate_id, interview_id)
);

create table interviewer (
    candidate_id    varchar   not null,
    interviewer_id  varchar   not null,
    interview_id    varchar   not null,
    name            varchar   not null,
    panel_role      varchar   not null,
    primary key (candidate_id, interviewer_id)
);
