-- A drill lives here while it runs, so that it outlasts a refresh and a restart.
-- answer_mode: aloud (the text is notes of what was said) or typed (the text is the answer).
create table drill (
    candidate_id    varchar   not null,
    drill_id        varchar   not null,
    application_id  varchar   not null,
    length          integer   not null,
    answer_mode     varchar   not null,
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
-- While a question is being answered, answer holds the draft. why, lacks and next_actions: one a line.
create table drill_question (
    candidate_id      varchar   not null,
    drill_id          varchar   not null,
    position          integer   not null,
    card_id           varchar   not null,
    question_id       varchar,
    bank_question_id  varchar,
    text              varchar   not null,
    question_type     varchar   not null,
    competency        varchar   not null,
    why               varchar   not null,
    seat              integer   not null,
    phase             varchar   not null,
    target_seconds    integer   not null,
    asked_utc         timestamp,
    deadline_utc      timestamp,
    answer            varchar   not null,
    answer_seconds    integer,
    lacks             varchar   not null,
    rating            varchar,
    rated_utc         timestamp,
    next_actions      varchar   not null,
    primary key (candidate_id, drill_id, position)
);

-- What was asked after the answer, by the same member. While it is being answered, answer holds the draft.
create table drill_probe (
    candidate_id    varchar   not null,
    drill_id        varchar   not null,
    position        integer   not null,
    number          integer   not null,
    probe_id        varchar   not null,
    probe_when      varchar   not null,
    text            varchar   not null,
    target_seconds  integer   not null,
    asked_utc       timestamp not null,
    deadline_utc    timestamp not null,
    answer          varchar   not null,
    answer_seconds  integer,
    primary key (candidate_id, drill_id, position, number)
);

-- Append-only: every rated answer, in the order it was rated.
-- answered_on is the candidate's practice day (it ends at 04:00).
create table attempt (
    candidate_id    varchar   not null,
    attempt_id      varchar   not null,
    card_id         varchar   not null,
    drill_id        varchar   not null,
    rating          varchar   not null,
    answered_on     date      not null,
    answered_utc    timestamp not null,
    recorded_order  bigint    not null,
    primary key (candidate_id, attempt_id)
);

-- What the first interview (the seed) and the attempts add up to: FSRS stability in days and
-- difficulty 1 to 10. It can be made again from them.
create table card (
    candidate_id      varchar not null,
    card_id           varchar not null,
    question_id       varchar,
    bank_question_id  varchar,
    seed_rating       varchar,
    seed_on           date,
    stability         double  not null,
    difficulty        double  not null,
    last_on           date    not null,
    due_on            date    not null,
    primary key (candidate_id, card_id)
);
