-- A step says by which kind of deadline it is bound, so that its light names it. What is open takes the kind whose day it has, first that of its own subject (T8).
alter table work_item add column due_kind varchar(30);
update work_item set due_kind = coalesce(
  (select min(d.kind) from deadline d where d.suggestion_id = work_item.suggestion_id and d.due_on = work_item.due_on
    and d.met_on is null and d.kind <> 'COMMITMENT' and d.subject_id in (work_item.subject_id, work_item.suggestion_id)),
  (select min(d.kind) from deadline d where d.suggestion_id = work_item.suggestion_id and d.due_on = work_item.due_on
    and d.met_on is null and d.kind <> 'COMMITMENT'))
where closed_at is null and due_on is not null and element <> 'Task_ResumeHandling';
