-- name: add_import
insert into tracker_import (
    candidate_id, import_id, file_name, digest, rows_read, rows_left, imported_utc
)
values ($candidate_id, $import_id, $file_name, $digest, $rows_read, $rows_left, $now);

-- name: add_items
insert into tracker_import_item (
    candidate_id, import_id, position, application_id, stage_change_id
)
values ($candidate_id, $import_id, $position, $application_id, $stage_change_id);

-- name: imports
select
    m.import_id, m.file_name, m.digest, m.rows_read, m.rows_left, m.imported_utc as imported,
    m.undone_utc as undone,
    coalesce(sum(
        case when i.application_id is not null and i.stage_change_id is null then 1 else 0 end
    ), 0)::bigint as applications,
    coalesce(sum(case when i.stage_change_id is not null then 1 else 0 end), 0)::bigint as steps
from tracker_import m
left join tracker_import_item i
    on i.candidate_id = m.candidate_id and i.import_id = m.import_id
where m.candidate_id = $candidate_id
group by
    m.import_id, m.file_name, m.digest, m.rows_read, m.rows_left, m.imported_utc, m.undone_utc
order by m.imported_utc desc, m.import_id;

-- name: set_undone
update tracker_import
set undone_utc = $now
where candidate_id = $candidate_id and import_id = $import_id and undone_utc is null
returning import_id;

-- name: touched
select i.application_id
from tracker_import_item i
join tracker_import m on m.candidate_id = i.candidate_id and m.import_id = i.import_id
join application a on a.candidate_id = i.candidate_id and a.application_id = i.application_id
where i.candidate_id = $candidate_id and i.import_id = $import_id and i.stage_change_id is null
    and (
        a.version > 1
        or exists (
            select 1 from stage_change s
            where s.candidate_id = i.candidate_id and s.application_id = i.application_id
                and (s.recorded_utc <> m.imported_utc or s.withdrawn_utc is not null)
        )
        or exists (
            select 1 from application_detail d
            where d.candidate_id = i.candidate_id and d.application_id = i.application_id
                and d.version > 1
        )
    );

-- name: spare
delete from tracker_import_item
where candidate_id = $candidate_id and import_id = $import_id and application_id = $application_id
    and stage_change_id is null
returning application_id;

-- name: remove_undated
delete from tracker_undated
where candidate_id = $candidate_id and application_id in (
    select application_id from tracker_import_item
    where candidate_id = $candidate_id and import_id = $import_id and stage_change_id is null
);

-- name: remove_details
delete from application_detail
where candidate_id = $candidate_id and application_id in (
    select application_id from tracker_import_item
    where candidate_id = $candidate_id and import_id = $import_id and stage_change_id is null
);

-- name: remove_stage_changes
delete from stage_change
where candidate_id = $candidate_id and application_id in (
    select application_id from tracker_import_item
    where candidate_id = $candidate_id and import_id = $import_id and stage_change_id is null
);

-- name: remove_applications
delete from application
where candidate_id = $candidate_id and application_id in (
    select application_id from tracker_import_item
    where candidate_id = $candidate_id and import_id = $import_id and stage_change_id is null
)
returning application_id;

-- name: spare_steps
delete from tracker_import_item
where candidate_id = $candidate_id and import_id = $import_id and stage_change_id is not null
    and exists (
        select 1
        from stage_change s
        join tracker_import m
            on m.candidate_id = s.candidate_id and m.import_id = tracker_import_item.import_id
        where s.candidate_id = tracker_import_item.candidate_id
            and s.application_id = tracker_import_item.application_id
            and (s.recorded_utc > m.imported_utc or s.withdrawn_utc >= m.imported_utc)
    )
returning application_id;

-- name: take_back_steps
update stage_change
set withdrawn_utc = $now
where candidate_id = $candidate_id and withdrawn_utc is null and stage_change_id in (
    select stage_change_id from tracker_import_item
    where candidate_id = $candidate_id and import_id = $import_id
        and stage_change_id is not null
)
returning stage_change_id;

-- name: forget_items
delete from tracker_import_item
where candidate_id = $candidate_id and application_id = $application_id;

-- name: add_undated
insert into tracker_undated (candidate_id, stage_change_id, application_id)
values ($candidate_id, $stage_change_id, $application_id);

-- name: undated
select stage_change_id
from tracker_undated
where candidate_id = $candidate_id and application_id = $application_id;

-- name: forget_undated
delete from tracker_undated
where candidate_id = $candidate_id and application_id = $application_id;
