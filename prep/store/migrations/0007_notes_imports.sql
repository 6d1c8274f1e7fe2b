-- A file that was read and is still being looked through. content is what was dropped, byte for byte
-- (of pasted text: its UTF-8); reading is what was found in it, as JSON. Both are written once, and
-- again only where the user has it read anew: in another encoding, or with another name as "me"
-- (both null where the reader chose).
create table notes_draft (
    candidate_id  varchar   not null,
    draft_id      varchar   not null,
    file_name     varchar   not null,
    digest        varchar   not null,
    pasted        boolean   not null,
    content       blob      not null,
    encoding      varchar,
    me            varchar,
    reading       varchar   not null,
    created_utc   timestamp not null,
    primary key (candidate_id, draft_id)
);

-- The user's ticks and corrections of a draft, as JSON: small, rewritten at each change.
create table notes_draft_state (
    candidate_id  varchar   not null,
    draft_id      varchar   not null,
    version       integer   not null,
    questions     integer   not null,
    state         varchar   not null,
    updated_utc   timestamp not null,
    primary key (candidate_id, draft_id)
);

-- The names by which the candidate speaks in transcripts.
create table own_name (
    candidate_id    varchar   not null,
    name            varchar   not null,
    remembered_utc  timestamp not null,
    primary key (candidate_id, name)
);

-- One row each time that notes were kept. Undone ones stay, as the log.
create table notes_import (
    candidate_id    varchar   not null,
    import_id       varchar   not null,
    notes_id        varchar   not null,
    application_id  varchar   not null,
    interview_id    varchar   not null,
    file_name       varchar   not null,
    digest          varchar   not null,
    new_count       integer   not null,
    again_count     integer   not null,
    left_count      integer   not null,
    changed_count   integer   not null,
    kept_utc        timestamp not null,
    undone_utc      timestamp,
    primary key (candidate_id, import_id)
);

-- What an import made. kind: application, interview, question, occurrence, topic, person, promise.
-- state is a digest of the thing as it was made; '' where it cannot be changed or is not known.
create table import_item (
    candidate_id  varchar not null,
    import_id     varchar not null,
    kind          varchar not null,
    item_id       varchar not null,
    state         varchar not null,
    primary key (candidate_id, import_id, kind, item_id)
);

-- What an undo left standing, and why.
create table import_spared (
    candidate_id  varchar not null,
    import_id     varchar not null,
    kind          varchar not null,
    item_id       varchar not null,
    why           varchar not null,
    primary key (candidate_id, import_id, kind, item_id)
);

-- Files kept before there was a log: one import each, under the notes' own id.
insert into notes_import (
    candidate_id, import_id, notes_id, application_id, interview_id, file_name, digest,
    new_count, again_count, left_count, changed_count, kept_utc
)
select
    n.candidate_id, n.notes_id, n.notes_id, n.application_id, n.interview_id, n.file_name, n.digest,
    (
        select count(*) from exchange e
        where e.candidate_id = n.candidate_id and e.notes_id = n.notes_id
    ),
    0, 0, 0, n.kept_utc
from notes n;

insert into import_item (candidate_id, import_id, kind, item_id, state)
select candidate_id, notes_id, 'question', exchange_id, '' from exchange
union all
select candidate_id, notes_id, 'topic', topic_id, '' from topic
union all
select candidate_id, notes_id, 'person', person_id, '' from person
union all
select candidate_id, notes_id, 'promise', promise_id, '' from promise;
