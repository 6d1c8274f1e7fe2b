-- After a real interview: which of the prepared questions came. expected: why it was prepared
-- (difficult, asked, bank, other).
create table came_up (
    candidate_id    varchar   not null,
    application_id  varchar   not null,
    card_id         varchar   not null,
    came            boolean   not null,
    noted_utc       timestamp not null,
    primary key (candidate_id, application_id, card_id)
);
