-- name: start_drill
insert into drill (
    candidate_id, drill_id, application_id, length, answer_mode, started_utc, ended_early
)
values ($candidate_id, $drill_id, $application_id, $length, $answer_mode, $started, false);

-- name: add_members
insert into panel_member (candidate_id, drill_id, seat, name, panel_role)
values ($candidate_id, $drill_id, $seat, $name, $panel_role);

-- name: add_questions
insert into drill_question (
    candidate_id, drill_id, position, card_id, question_id, bank_question_id, text, question_type,
    competency, why, seat, phase, target_seconds, asked_utc, deadline_utc, answer, lacks,
    next_actions
)
values (
    $candidate_id, $drill_id, $position, $card_id, $question_id, $bank_question_id, $text,
    $question_type, $competency, $why, $seat, $phase, $target_seconds, $asked, $deadline, $answer,
    $lacks, $next_actions
);

-- name: running_drill
select
    d.drill_id, d.application_id, d.length, d.answer_mode, d.started_utc, d.finished_utc,
    d.ended_early, m.seat, m.name, m.panel_role
from drill d
join panel_member m on m.candidate_id = d.candidate_id and m.drill_id = d.drill_id
where d.candidate_id = $candidate_id and d.finished_utc is null
order by d.started_utc desc, d.drill_id, m.seat;

-- name: drill
select
    d.drill_id, d.application_id, d.length, d.answer_mode, d.started_utc, d.finished_utc,
    d.ended_early, m.seat, m.name, m.panel_role
from drill d
join panel_member m on m.candidate_id = d.candidate_id and m.drill_id = d.drill_id
where d.candidate_id = $candidate_id and d.drill_id = $drill_id
order by m.seat;

-- name: drill_questions
select
    q.position, q.card_id, q.question_id, q.bank_question_id, q.text, q.question_type,
    q.competency, q.why, q.seat, q.phase, q.target_seconds, q.asked_utc, q.deadline_utc, q.answer,
    q.answer_seconds, q.lacks, q.rating, q.rated_utc, q.next_actions,
    p.number as probe_number, p.probe_id, p.probe_when, p.text as probe_text,
    p.target_seconds as probe_target, p.asked_utc as probe_asked, p.deadline_utc as probe_deadline,
    p.answer as probe_answer, p.answer_seconds as probe_seconds
from drill_question q
left join drill_probe p
    on p.candidate_id = q.candidate_id and p.drill_id = q.drill_id and p.position = q.position
where q.candidate_id = $candidate_id and q.drill_id = $drill_id
order by q.position, p.number;

-- name: save_question
update drill_question
set phase = $phase, asked_utc = $asked, deadline_utc = $deadline, answer = $answer,
    answer_seconds = $answer_seconds, lacks = $lacks, rating = $rating, rated_utc = $rated,
    next_actions = $next_actions
where candidate_id = $candidate_id and drill_id = $drill_id and position = $position;

-- name: add_probe
insert into drill_probe (
    candidate_id, drill_id, position, number, probe_id, probe_when, text, target_seconds,
    asked_utc, deadline_utc, answer
)
values (
    $candidate_id, $drill_id, $position, $number, $probe_id, $probe_when, $text, $target_seconds,
    $asked, $deadline, ''
);

-- name: save_probe
update drill_probe
set asked_utc = $asked, deadline_utc = $deadline, answer = $answer,
    answer_seconds = $answer_seconds
where candidate_id = $candidate_id and drill_id = $drill_id and position = $position
    and number = $number;

-- name: save_draft
update drill_question
set answer = $answer
where candidate_id = $candidate_id and drill_id = $drill_id and position = $position
    and phase = 'answering';

-- name: save_probe_draft
update drill_probe
set answer = $answer
where candidate_id = $candidate_id and drill_id = $drill_id and position = $position
    and answer_seconds is null
    and exists (
        select 1
        from drill_question q
        where q.candidate_id = $candidate_id and q.drill_id = $drill_id
            and q.position = $position and q.phase = 'probing'
    );

-- name: finish_drill
update drill
set finished_utc = $now, ended_early = $ended_early
where candidate_id = $candidate_id and drill_id = $drill_id and finished_utc is null;

-- name: past_drills
select
    d.drill_id, a.company, a.role, d.started_utc,
    count(*) as questions,
    count(
        case
            when q.phase in ('probing', 'rating', 'done')
                and (d.answer_mode <> 'typed' or q.answer <> '')
            then 1
        end
    ) as answered,
    count(case when q.rating in ('again', 'hard') then 1 end) as again_or_hard
from drill d
join drill_question q on q.candidate_id = d.candidate_id and q.drill_id = d.drill_id
join application a on a.candidate_id = d.candidate_id and a.application_id = d.application_id
where d.candidate_id = $candidate_id and d.finished_utc is not null
group by d.drill_id, a.company, a.role, d.started_utc
having count(case when q.phase in ('probing', 'rating', 'done') then 1 end) > 0
order by d.started_utc desc, d.drill_id;

-- name: asked_before
select q.card_id, q.asked_utc, m.name, m.panel_role
from (
    select
        card_id, asked_utc, drill_id, seat,
        row_number() over (partition by card_id order by asked_utc desc, drill_id) as newest
    from drill_question
    where candidate_id = $candidate_id and asked_utc is not null
) q
join panel_member m
    on m.candidate_id = $candidate_id and m.drill_id = q.drill_id and m.seat = q.seat
where q.newest = 1;

-- name: probes_asked
select distinct p.text
from drill_probe p
join drill_question q
    on q.candidate_id = p.candidate_id and q.drill_id = p.drill_id and q.position = p.position
where p.candidate_id = $candidate_id and (q.card_id = $card_id or p.drill_id = $drill_id);

-- name: cards
select card_id, seed_rating, seed_on, stability, difficulty, last_on, due_on
from card
where candidate_id = $candidate_id;

-- name: card
select card_id, seed_rating, seed_on, stability, difficulty, last_on, due_on
from card
where candidate_id = $candidate_id and card_id = $card_id;

-- name: save_card
insert into card (
    candidate_id, card_id, question_id, bank_question_id, seed_rating, seed_on, stability,
    difficulty, last_on, due_on
)
values (
    $candidate_id, $card_id, $question_id, $bank_question_id, $seed_rating, $seed_on, $stability,
    $difficulty, $last_on, $due_on
)
on conflict (candidate_id, card_id) do update set
    stability = excluded.stability, difficulty = excluded.difficulty,
    last_on = excluded.last_on, due_on = excluded.due_on;

-- name: attempts
select rating, answered_on
from attempt
where candidate_id = $candidate_id and card_id = $card_id
order by recorded_order;

-- name: add_attempt
insert into attempt (
    candidate_id, attempt_id, card_id, drill_id, rating, answered_on, answered_utc, recorded_order
)
select
    $candidate_id, $attempt_id, $card_id, $drill_id, $rating, $answered_on, $now,
    coalesce(max(recorded_order), 0) + 1
from attempt
where candidate_id = $candidate_id;

-- name: wanted
select bank_question_id
from wanted_question
where candidate_id = $candidate_id
order by wanted_utc, bank_question_id;

-- name: want
insert into wanted_question (candidate_id, bank_question_id, wanted_utc)
values ($candidate_id, $bank_question_id, $now)
on conflict (candidate_id, bank_question_id) do nothing;

-- name: unwant
delete from wanted_question
where candidate_id = $candidate_id and bank_question_id = $bank_question_id;

-- name: bank_ids_in_file
select bank_question_id
from drill_question
where candidate_id = $candidate_id and bank_question_id like $beginning
union
select bank_question_id
from card
where candidate_id = $candidate_id and bank_question_id like $beginning
union
select bank_question_id
from wanted_question
where candidate_id = $candidate_id and bank_question_id like $beginning;

-- name: forget_attempts
delete from attempt
where candidate_id = $candidate_id and card_id in (
    select c.card_id
    from card c
    join question q on q.candidate_id = c.candidate_id and q.question_id = c.question_id
    where c.candidate_id = $candidate_id and q.application_id = $application_id
);

-- name: forget_cards
delete from card
where candidate_id = $candidate_id and question_id in (
    select question_id from question
    where candidate_id = $candidate_id and application_id = $application_id
);

-- name: forget_probes
delete from drill_probe
where candidate_id = $candidate_id and drill_id in (
    select drill_id from drill
    where candidate_id = $candidate_id and application_id = $application_id
);

-- name: forget_drill_questions
delete from drill_question
where candidate_id = $candidate_id and drill_id in (
    select drill_id from drill
    where candidate_id = $candidate_id and application_id = $application_id
);

-- name: forget_members
delete from panel_member
where candidate_id = $candidate_id and drill_id in (
    select drill_id from drill
    where candidate_id = $candidate_id and application_id = $application_id
);

-- name: forget_drills
delete from drill
where candidate_id = $candidate_id and application_id = $application_id;
