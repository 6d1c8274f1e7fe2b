-- A message about an interview as it is being written: one a person and kind. addressee_key tells the
-- people of a panel apart by name, since their ids change with every edit of the panel; for a follow-up
-- it is '', for a promise the promise's key. touch_id: the ledger's entry once it was sent, else ''.
create table thanks_draft (
    candidate_id    varchar   not null,
    application_id  varchar   not null,
    interview_id    varchar   not null,
    addressee_key   varchar   not null,
    kind            varchar   not null,
    topic           varchar   not null,
    topic_source    varchar   not null,
    value_added     varchar   not null,
    attachments     varchar   not null,
    subject         varchar   not null,
    text            varchar   not null,
    address         varchar   not null,
    touch_id        varchar   not null,
    version         integer   not null,
    saved_utc       timestamp not null,
    primary key (candidate_id, interview_id, addressee_key, kind)
);

-- A text that a fresh draft, or another tab's, took the place of.
create table thanks_earlier (
    candidate_id    varchar   not null,
    earlier_id      varchar   not null,
    application_id  varchar   not null,
    interview_id    varchar   not null,
    addressee_key   varchar   not null,
    kind            varchar   not null,
    text            varchar   not null,
    kept_utc        timestamp not null,
    primary key (candidate_id, earlier_id)
);

-- What the user set for a promise of theirs, by its words, so that reading the notes anew keeps it;
-- or a promise that stands in no notes.
create table thanks_promise (
    candidate_id    varchar   not null,
    application_id  varchar   not null,
    promise_key     varchar   not null,
    text            varchar   not null,
    due_on          date,
    done_on         date,
    set_utc         timestamp not null,
    primary key (candidate_id, application_id, promise_key)
);
