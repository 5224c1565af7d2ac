-- 线下办理补录: steps that were taken on paper or in another system, typed in by the office for whoever decided.
create table offline_entry (
  id uuid not null constraint pk_offline_entry primary key,
  suggestion_id uuid not null constraint fk_offline_entry_suggestion references suggestion,
  bureau_id uuid not null constraint fk_offline_entry_bureau references bureau,
  subject_id uuid not null,
  task_id varchar(64) not null constraint uq_offline_entry_task unique,
  element varchar(60) not null,
  decided_by uuid not null constraint fk_offline_entry_decided_by references person,
  decided_on date not null,
  decided_at timestamp(6) with time zone not null,
  outside_number varchar(80),
  paper_id uuid constraint fk_offline_entry_paper references paper,
  entered_by uuid not null constraint fk_offline_entry_entered_by references person,
  entered_at timestamp(6) with time zone not null,
  confirmed_at timestamp(6) with time zone,
  objection varchar(1000),
  objected_at timestamp(6) with time zone,
  settlement varchar(1000),
  settled_by uuid constraint fk_offline_entry_settled_by references person,
  settled_at timestamp(6) with time zone,
  version integer not null
);
create index ix_offline_entry_suggestion on offline_entry (suggestion_id, entered_at);
create index ix_offline_entry_decided_by on offline_entry (decided_by, confirmed_at);
create index ix_offline_entry_bureau on offline_entry (bureau_id, settled_at);
