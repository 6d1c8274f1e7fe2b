-- A question to prepare. question_id is the exchange's id where it came from an interview.
create table question (
    candidate_id    varchar   not null,
    question_id     varchar   not null,
    application_id  varchar   not null,
    interview_id    varchar   not null,
    text            varchar   not null,
    noted_answer    varchar   not null,
    asked_by        varchar   not null,
    competency      varchar   not null,
    own_rating      integer,
    verdict         varchar,
    difficult       boolean   not null,
    ready           boolean   not null,
    position        integer   not null,
    created_utc     timestamp not null,
    version         integer   not null,
    primary key (candidate_id, question_id)
);

-- Why a question counts as difficult, or as fine: each reason with the words it rests on.
create table flag_reason (
    candidate_id   varchar not null,
    question_id    varchar not null,
    reason_id      varchar not null,
    kind           varchar not null,
    says           varchar not null,
    evidence       varchar not null,
    evidence_line  integer,
    noted_utc      timestamp not null,
    primary key (candidate_id, question_id, reason_id)
);

-- Every saved version of an answer; the newest is the answer now.
create table answer (
    candidate_id  varchar   not null,
    question_id   varchar   not null,
    version       integer   not null,
    situation     varchar   not null,
    task          varchar   not null,
    action        varchar   not null,
    result        varchar   not null,
    in_full       varchar   not null,
    saved_utc     timestamp not null,
    primary key (candidate_id, question_id, version)
);
