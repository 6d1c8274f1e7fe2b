-- An answer as it is being typed, one a question, until it is saved as a version of its own.
-- from_version: the version of the answer it was begun on; version counts the draft's own changes.
create table answer_draft (
    candidate_id  varchar   not null,
    question_id   varchar   not null,
    situation     varchar   not null,
    task          varchar   not null,
    action        varchar   not null,
    result        varchar   not null,
    in_full       varchar   not null,
    from_version  integer   not null,
    version       integer   not null,
    saved_utc     timestamp not null,
    primary key (candidate_id, question_id)
);
