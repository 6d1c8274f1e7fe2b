create table connections_import (
    candidate_id  varchar   not null,
    import_id     varchar   not null,
    file_name     varchar   not null,
    digest        varchar   not null,
    form          varchar   not null,
    added         integer   not null,
    changed       integer   not null,
    gone          integer   not null,
    unchanged     integer   not null,
    nameless      integer   not null,
    kept_utc      timestamp not null,
    undone_utc    timestamp,
    primary key (candidate_id, import_id)
);

-- import_id: the import that added the person, null where they were added by hand.
-- company_key, company_core and company_initials are what a company's name comes down to, for search.
create table connection (
    candidate_id      varchar   not null,
    connection_id     varchar   not null,
    import_id         varchar,
    name              varchar   not null,
    first_name        varchar   not null,
    company           varchar   not null,
    position          varchar   not null,
    email             varchar   not null,
    url               varchar   not null,
    connected_on      date,
    url_key           varchar   not null,
    name_key          varchar   not null,
    company_key       varchar   not null,
    company_core      varchar   not null,
    company_initials  varchar   not null,
    added_utc         timestamp not null,
    gone_utc          timestamp,
    primary key (candidate_id, connection_id)
);

-- What an import changed or marked as gone, as it stood before: undo puts it back.
create table connection_before (
    candidate_id      varchar   not null,
    by_import_id      varchar   not null,
    connection_id     varchar   not null,
    import_id         varchar,
    name              varchar   not null,
    first_name        varchar   not null,
    company           varchar   not null,
    position          varchar   not null,
    email             varchar   not null,
    url               varchar   not null,
    connected_on      date,
    url_key           varchar   not null,
    name_key          varchar   not null,
    company_key       varchar   not null,
    company_core      varchar   not null,
    company_initials  varchar   not null,
    added_utc         timestamp not null,
    gone_utc          timestamp,
    primary key (candidate_id, by_import_id, connection_id)
);

-- The message to one person about one application: each state with the day it was reached.
create table approach (
    candidate_id    varchar   not null,
    application_id  varchar   not null,
    connection_id   varchar   not null,
    how_known       varchar   not null,
    question        varchar   not null,
    message         varchar   not null,
    learned         varchar   not null,
    planned_on      date,
    sent_on         date,
    nudged_on       date,
    answered_on     date,
    met_on          date,
    changed_utc     timestamp not null,
    primary key (candidate_id, application_id, connection_id)
);

-- The user's own word on two company names; one_key stands before other_key in the alphabet.
create table company_answer (
    candidate_id  varchar   not null,
    one_key       varchar   not null,
    other_key     varchar   not null,
    answer        varchar   not null,
    answered_utc  timestamp not null,
    primary key (candidate_id, one_key, other_key)
);
