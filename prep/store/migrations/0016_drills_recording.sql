-- What was measured of an answer that was recorded, in seconds: kept though its sound is not.
-- probe: 0 is the answer to the question, 1 that to the first probe. first_word: null = nothing heard.
create table spoken_answer (
    candidate_id   varchar   not null,
    drill_id       varchar   not null,
    position       integer   not null,
    probe          integer   not null,
    seconds        double    not null,
    first_word     double,
    speaking       double    not null,
    pauses         integer   not null,
    longest_pause  double    not null,
    measured_utc   timestamp not null,
    primary key (candidate_id, drill_id, position, probe)
);

-- The sound itself (WAV), only where the candidate said that it is to be kept.
create table recording (
    candidate_id  varchar   not null,
    drill_id      varchar   not null,
    position      integer   not null,
    probe         integer   not null,
    wav           blob      not null,
    seconds       double    not null,
    kept_utc      timestamp not null,
    primary key (candidate_id, drill_id, position, probe)
);

-- Whether the recordings of a drill are kept; they are not unless the candidate says so.
alter table drill add column keeps_recordings boolean default false;
