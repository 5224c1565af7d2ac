-- What is tied to a paragraph is found by the id that the paragraph keeps through all versions (ME12).
create index ix_draft_block_block on draft_block (block_id);
