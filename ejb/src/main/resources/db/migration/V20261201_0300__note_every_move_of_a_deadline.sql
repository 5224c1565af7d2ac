-- Deadlines of one case are counted again without a recount of the bureau: the registration was put right, or the mark of a complex matter was put or taken off (I9, T23).
alter table deadline_move alter column recount_id drop not null;
alter table deadline_move alter column reference set data type varchar(500);
