-- 备注: what the office itself writes beside a matter in its ledger, one text for each matter (L5).
create table office_remark (
  suggestion_id uuid not null constraint pk_office_remark primary key constraint fk_office_remark_suggestion references suggestion,
  words varchar(500) not null,
  written_by uuid not null constraint fk_office_remark_written_by references person,
  written_at timestamp(6) with time zone not null,
  version integer not null
);
