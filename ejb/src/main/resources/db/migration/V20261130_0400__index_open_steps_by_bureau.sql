-- The desk reads the open steps of a bureau: those of the others beside it cost nothing then.
drop index ix_work_item_open;
create index ix_work_item_open on work_item (bureau_id, closed_at, due_on);
