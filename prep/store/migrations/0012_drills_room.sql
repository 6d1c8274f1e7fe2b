-- How a drill is held: probes after each answer, what makes it harder (one a line), whether the
-- candidate's own questions close it, for which line of work, and since when its clock stands still.
alter table drill add column probes_each integer default 1;
alter table drill add column stressors varchar default '';
alter table drill add column asks_back boolean default false;
alter table drill add column line_of_work varchar default '';
alter table drill add column paused_utc timestamp;

-- The end of a drill, when the candidate asks. chosen: ids of bank questions, typed: own ones; one a line.
create table drill_closing (
    candidate_id  varchar   not null,
    drill_id      varchar   not null,
    asked_utc     timestamp not null,
    deadline_utc  timestamp not null,
    chosen        varchar   not null,
    typed         varchar   not null,
    done_utc      timestamp,
    primary key (candidate_id, drill_id)
);
