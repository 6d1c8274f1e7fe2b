-- A list of applications that was brought in: one row a time, undone or not.
create table tracker_import (
    candidate_id   varchar    not null,
    import_id      varchar    not null,
    file_name      varchar    not null,
    digest         varchar    not null,
    rows_read      integer    not null,
    rows_left      integer    not null,
    imported_utc   timestamp  not null,
    undone_utc     timestamp,
    primary key (candidate_id, import_id)
);

-- What it added, in the order of the file: an application (stage_change_id is null), or a stage
-- change of an application that was in the file before.
create table tracker_import_item (
    candidate_id     varchar  not null,
    import_id        varchar  not null,
    position         integer  not null,
    application_id   varchar  not null,
    stage_change_id  varchar,
    primary key (candidate_id, import_id, position)
);

-- Stage changes whose day a list did not name: they stand on a day that the user picked. A correction
-- replaces the change by another one, which is not listed here.
create table tracker_undated (
    candidate_id     varchar  not null,
    stage_change_id  varchar  not null,
    application_id   varchar  not null,
    primary key (candidate_id, stage_change_id)
);
