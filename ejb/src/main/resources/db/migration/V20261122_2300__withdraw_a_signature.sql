-- 撤回签发: a number is taken off its letter, kept for it or voided, and the register says why and by whom.
alter table document_number add column status varchar(10) default 'IN_USE' not null;
alter table document_number add column released_by uuid constraint fk_document_number_released_by references person;
alter table document_number add column released_at timestamp(6) with time zone;
create index ix_document_number_reply on document_number (reply_id);
