-- 收回更正: a delivered letter is taken back in favour of another one, and keeps its text and its mark.
alter table reply add column recall_kind varchar(20);
alter table reply add column recall_reason varchar(500);
alter table reply add column recalled_by uuid constraint fk_reply_recalled_by references person;
alter table reply add column recalled_at timestamp(6) with time zone;
alter table reply add column replaced_by uuid;
alter table reply add column replaces uuid constraint fk_reply_replaces references reply;
alter table commitment add column replaced_by uuid;
