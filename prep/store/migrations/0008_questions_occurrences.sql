-- A kept question that was asked again, by later notes. occurrence_id is the exchange's id, where the
-- words and the noted answer of that time stand.
create table occurrence (
    candidate_id    varchar   not null,
    occurrence_id   varchar   not null,
    question_id     varchar   not null,
    notes_id        varchar   not null,
    application_id  varchar   not null,
    interview_id    varchar   not null,
    asked_by        varchar   not null,
    line            integer,
    noted_utc       timestamp not null,
    primary key (candidate_id, occurrence_id)
);
