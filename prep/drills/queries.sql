-- name: start_drill
insert into drill (
    candidate_id, drill_id, application_id, length, answer_mode, started_utc, ended_early,
    probes_each, stressors, asks_back, line_of_work
)
values (
    $candidate_id, $drill_id, $application_id, $length, $answer_mode, $started, false,
    $probes_each, $stressors, $asks_back, $line_of_work
);

-- name: set_paused
update drill
set paused_utc = $paused
where candidate_id = $candidate_id and drill_id = $drill_id and finished_utc is null
    and (paused_utc is null or $paused is null);

-- name: save_closing
insert into drill_closing (
    candidate_id, drill_id, asked_utc, deadline_utc, chosen, typed, done_utc
)
values ($candidate_id, $drill_id, $asked, $deadline, $chosen, $typed, $done)
on conflict (candidate_id, drill_id) do update
set deadline_utc = excluded.deadline_utc, chosen = excluded.chosen, typed = excluded.typed,
    done_utc = excluded.done_utc;

-- name: forget_closings
delete from drill_closing
where candidate_id = $candidate_id and drill_id in (
    select drill_id from drill
    where candidate_id = $candidate_id and application_id = $application_id
);

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
    d.ended_early, d.probes_each, d.stressors, d.asks_back, d.line_of_work, d.paused_utc,
    m.seat, m.name, m.panel_role,
    c.asked_utc as closing_asked, c.deadline_utc as closing_deadline, c.chosen, c.typed,
    c.done_utc as closing_done
from drill d
join panel_member m on m.candidate_id = d.candidate_id and m.drill_id = d.drill_id
left join drill_closing c on c.candidate_id = d.candidate_id and c.drill_id = d.drill_id
where d.candidate_id = $candidate_id and d.finished_utc is null
order by d.started_utc desc, d.drill_id, m.seat;

-- name: drill
select
    d.drill_id, d.application_id, d.length, d.answer_mode, d.started_utc, d.finished_utc,
    d.ended_early, d.probes_each, d.stressors, d.asks_back, d.line_of_work, d.paused_utc,
    m.seat, m.name, m.panel_role,
    c.asked_utc as closing_asked, c.deadline_utc as closing_deadline, c.chosen, c.typed,
    c.done_utc as closing_done
from drill d
join panel_member m on m.candidate_id = d.candidate_id and m.drill_id = d.drill_id
left join drill_closing c on c.candidate_id = d.candidate_id and c.drill_id = d.drill_id
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
    and number = (
        select max(p.number)
        from drill_probe p
        where p.candidate_id = $candidate_id and p.drill_id = $drill_id and p.position = $position
    )
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

-- name: ratings_of_drill
select a.card_id, a.drill_id, a.rating, a.answered_on
from attempt a
where a.candidate_id = $candidate_id and a.card_id in (
    select q.card_id
    from drill_question q
    where q.candidate_id = $candidate_id and q.drill_id = $drill_id
)
order by a.recorded_order;

-- name: add_attempt
insert into attempt (
    candidate_id, attempt_id, card_id, drill_id, rating, suggested_rating, answered_on,
    answered_utc, recorded_order
)
select
    $candidate_id, $attempt_id, $card_id, $drill_id, $rating, $suggested_rating, $answered_on,
    $now, coalesce(max(recorded_order), 0) + 1
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
    union
    select dealt.card_id
    from drill_question dealt
    join drill d on d.candidate_id = dealt.candidate_id and d.drill_id = dealt.drill_id
    where dealt.candidate_id = $candidate_id and d.application_id = $application_id
        and dealt.question_id is not null
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

-- name: budget
select amount, unit
from practice_budget
where candidate_id = $candidate_id;

-- name: set_budget
insert into practice_budget (candidate_id, amount, unit, set_utc)
values ($candidate_id, $amount, $unit, $now)
on conflict (candidate_id) do update set
    amount = excluded.amount, unit = excluded.unit, set_utc = excluded.set_utc;

-- name: to_practise
select
    q.question_id as card_id, q.application_id, q.interview_id, q.text, q.own_rating,
    q.difficult as flagged, q.position, q.created_utc as kept_utc, a.saved_utc, r.said,
    coalesce(o.asked_again, 0) as asked_again,
    c.seed_rating, c.seed_on, c.stability, c.difficulty, c.last_on, c.due_on
from question q
left join (
    select candidate_id, question_id, max(saved_utc) as saved_utc
    from answer
    where candidate_id = $candidate_id
    group by candidate_id, question_id
) a on a.candidate_id = q.candidate_id and a.question_id = q.question_id
left join (
    select candidate_id, question_id, string_agg(evidence, ' ') as said
    from flag_reason
    where candidate_id = $candidate_id and kind <> 'practice'
    group by candidate_id, question_id
) r on r.candidate_id = q.candidate_id and r.question_id = q.question_id
left join (
    select candidate_id, question_id, count(*) as asked_again
    from occurrence
    where candidate_id = $candidate_id
    group by candidate_id, question_id
) o on o.candidate_id = q.candidate_id and o.question_id = q.question_id
left join card c on c.candidate_id = q.candidate_id and c.card_id = q.question_id
where q.candidate_id = $candidate_id
union all
select
    c.card_id, '' as application_id, '' as interview_id, coalesce(d.text, '') as text,
    cast(null as integer) as own_rating, false as flagged, 0 as position,
    cast(null as timestamp) as kept_utc, cast(null as timestamp) as saved_utc, cast(null as varchar) as said, 0 as asked_again,
    c.seed_rating, c.seed_on, c.stability, c.difficulty, c.last_on, c.due_on
from card c
left join (
    select candidate_id, card_id, max(text) as text
    from drill_question
    where candidate_id = $candidate_id
    group by candidate_id, card_id
) d on d.candidate_id = c.candidate_id and d.card_id = c.card_id
where c.candidate_id = $candidate_id and c.bank_question_id is not null
order by application_id, position, card_id;

-- name: histories
select a.card_id, a.rating, a.answered_on, c.seed_rating, c.seed_on
from attempt a
join card c on c.candidate_id = a.candidate_id and c.card_id = a.card_id
where a.candidate_id = $candidate_id
order by a.card_id, a.recorded_order;

-- name: set_memory
update card
set stability = $stability, difficulty = $difficulty, last_on = $last_on, due_on = $due_on
where candidate_id = $candidate_id and card_id = $card_id;

-- name: dealt_of_import
select distinct q.question_id
from drill_question q
join import_item i
    on i.candidate_id = q.candidate_id and i.item_id = q.question_id and i.kind = 'question'
where q.candidate_id = $candidate_id and i.import_id = $import_id;

-- name: waits_in_drill
select q.drill_id
from drill_question q
join drill d on d.candidate_id = q.candidate_id and d.drill_id = q.drill_id
where q.candidate_id = $candidate_id and q.question_id = $question_id and d.finished_utc is null
limit 1;

-- name: forget_card_of
delete from card
where candidate_id = $candidate_id and question_id = $question_id;

-- name: drills_done
select count(*) as done
from drill
where candidate_id = $candidate_id and finished_utc is not null and not ended_early;

-- name: rated_well
select lacks
from drill_question
where candidate_id = $candidate_id and rating in ('good', 'easy')
order by rated_utc, drill_id, position;

-- name: rated_answers
select a.card_id, a.rating, a.answered_on, q.competency, m.panel_role
from attempt a
join drill_question q
    on q.candidate_id = a.candidate_id and q.drill_id = a.drill_id and q.card_id = a.card_id
join panel_member m
    on m.candidate_id = q.candidate_id and m.drill_id = q.drill_id and m.seat = q.seat
where a.candidate_id = $candidate_id
order by a.recorded_order;

-- name: prepared_own
select
    q.question_id as card_id, q.text,
    case when q.difficult then 'difficult' else 'asked' end as kind,
    c.came,
    case when o.question_id is null then 0 else 1 end as noted_again
from question q
left join came_up c
    on c.candidate_id = q.candidate_id and c.application_id = q.application_id
    and c.card_id = q.question_id
left join (
    select distinct candidate_id, question_id
    from occurrence
    where candidate_id = $candidate_id and application_id = $application_id
) o on o.candidate_id = q.candidate_id and o.question_id = q.question_id
where q.candidate_id = $candidate_id and q.application_id = $application_id
order by q.difficult desc, q.position, q.question_id;

-- name: prepared_in_drills
select d.card_id, min(d.text) as text, 'bank' as kind, c.came, 0 as noted_again
from drill_question d
join drill r on r.candidate_id = d.candidate_id and r.drill_id = d.drill_id
left join came_up c
    on c.candidate_id = r.candidate_id and c.application_id = r.application_id
    and c.card_id = d.card_id
where d.candidate_id = $candidate_id and r.application_id = $application_id
    and d.question_id is null and d.asked_utc is not null
group by d.card_id, c.came
order by min(d.asked_utc), d.card_id;

-- name: say_came
insert into came_up (candidate_id, application_id, card_id, came, noted_utc)
values ($candidate_id, $application_id, $card_id, $came, $now);

-- name: said_came
select card_id, came
from came_up
where candidate_id = $candidate_id and application_id = $application_id;

-- name: forget_came
delete from came_up
where candidate_id = $candidate_id and application_id = $application_id;

-- name: keeps_recordings
select keeps_recordings
from drill
where candidate_id = $candidate_id and drill_id = $drill_id;

-- name: set_keeps_recordings
update drill
set keeps_recordings = $keeps
where candidate_id = $candidate_id and drill_id = $drill_id;

-- name: spoken_answers
select
    s.position, s.probe, s.seconds, s.first_word, s.speaking, s.pauses, s.longest_pause,
    r.kept_utc
from spoken_answer s
left join recording r
    on r.candidate_id = s.candidate_id and r.drill_id = s.drill_id
    and r.position = s.position and r.probe = s.probe
where s.candidate_id = $candidate_id and s.drill_id = $drill_id
order by s.position, s.probe;

-- name: save_spoken
insert into spoken_answer (
    candidate_id, drill_id, position, probe, seconds, first_word, speaking, pauses, longest_pause,
    measured_utc
)
values (
    $candidate_id, $drill_id, $position, $probe, $seconds, $first_word, $speaking, $pauses,
    $longest_pause, $now
)
on conflict (candidate_id, drill_id, position, probe) do update
set seconds = excluded.seconds, first_word = excluded.first_word, speaking = excluded.speaking,
    pauses = excluded.pauses, longest_pause = excluded.longest_pause,
    measured_utc = excluded.measured_utc;

-- name: keep_recording
insert into recording (candidate_id, drill_id, position, probe, wav, seconds, kept_utc)
values ($candidate_id, $drill_id, $position, $probe, $wav, $seconds, $now);

-- name: recording
select wav
from recording
where candidate_id = $candidate_id and drill_id = $drill_id and position = $position
    and probe = $probe;

-- name: forget_recording
delete from recording
where candidate_id = $candidate_id and drill_id = $drill_id and position = $position
    and probe = $probe;

-- name: forget_recordings
delete from recording
where candidate_id = $candidate_id and drill_id in (
    select drill_id from drill
    where candidate_id = $candidate_id and application_id = $application_id
);

-- name: forget_spoken
delete from spoken_answer
where candidate_id = $candidate_id and drill_id in (
    select drill_id from drill
    where candidate_id = $candidate_id and application_id = $application_id
);
