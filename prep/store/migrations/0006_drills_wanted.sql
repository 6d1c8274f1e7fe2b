-- A question of a bank that was chosen for the next drill. The row goes when the question is dealt.
create table wanted_question (
    candidate_id      varchar   not null,
    bank_question_id  varchar   not null,
    wanted_utc        timestamp not null,
    primary key (candidate_id, bank_question_id)
);
