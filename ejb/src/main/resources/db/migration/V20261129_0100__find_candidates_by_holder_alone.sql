-- The steps of a holder. H2 took the wider index for each open step and read every key of the reader through; a step's own
-- candidates are few and lie together in the primary key.
drop index ix_work_item_candidate_holder;
create index ix_work_item_candidate_holder on work_item_candidate (holder_key);
