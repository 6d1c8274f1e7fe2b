-- A drill lives here while it runs, so that it outlasts a refresh and a restart.
create table drill (
    candidate_id    varchar   not null,
    drill_id        varchar   not null,
    application_id  varchar   not null,
    started_utc     timestamp not null,
    finished_utc    timestamp,
    ended_early     boolean   not null,
    primary key (candidate_id, drill_id)
);

create table panel_member (
    candidate_id  varchar not null,
    drill_id      varchar not null,
    seat          integer not null,
    name          varchar not null,
    panel_role    varchar not null,
    primary key (candidate_id, drill_id, seat)
);

-- phase: waiting, answering, probing, rating, done. Deadlines are moments in UTC, lengths are seconds.
create table drill_question (
    candidate_id       varchar   not null,
    drill_id           varchar   not null,
    position           integer   not null,
    card_id            varchar   not null,
    question_id        varchar,
    bank_question_id   varchar,
    text               varchar   not null,
    why                varchar   not null,
    seat               integer   not null,
    phase              varchar   not null,
    target_seconds     integer   not null,
    asked_utc          timestamp,
    deadline_utc       timestamp,
    answer             varchar   not null,
    answer_seconds     integer,
    lacks              varchar   not null,
    probe              varchar   not null,
    probe_when         varchar   not null,
    probe_asked_utc    timestamp,
    probe_deadline_utc timestamp,
    probe_answer       varchar   not null,
    probe_seconds      integer,
    rating             varchar,
    rated_utc          timestamp,
    next_actions       varchar   not null,
    primary key (candidate_id, drill_id, position)
);

-- Append-only: every rated answer. answered_on is the candidate's practice day (it ends at 04:00).
create table attempt (
    candidate_id  varchar   not null,
    attempt_id    varchar   not null,
    card_id       varchar   not null,
    drill_id      varchar   not null,
    rating        varchar   not null,
    answered_on   date      not null,
    answered_utc  timestamp not null,
    primary key (candidate_id, attempt_id)
);

-- What the attempts add up to (FSRS: stability in days, difficulty 1 to 10); can be made again from them.
create table card (
    candidate_id  varchar not null,
    card_id       varchar not null,
    question_id   varchar,
    bank_question_id varchar,
    stability     double,
    difficulty    double,
    last_on       date,
    due_on        date    not null,
    primary key (candidate_id, card_id)
);
