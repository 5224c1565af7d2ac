-- 承诺跟踪: what the owner claims, what others verified and what was decided, each in rows of its own; nothing of it is typed.
alter table commitment add column stage varchar(20) default 'RECORDED' not null;
alter table commitment add column claim varchar(20) default 'NONE' not null;
alter table commitment add column claimed_on date;
alter table commitment add column verification varchar(20) default 'NONE' not null;
alter table commitment add column followed_since date;
alter table commitment add column next_on date;
alter table commitment add column asked boolean default false not null;
alter table commitment add column late_since date;
create index ix_commitment_next on commitment (status, stage, next_on);
create index ix_commitment_owner on commitment (bureau_id, owner_section_id);
create table commitment_report (
  id uuid not null constraint pk_commitment_report primary key,
  commitment_id uuid not null constraint fk_commitment_report_commitment references commitment,
  suggestion_id uuid not null constraint fk_commitment_report_suggestion references suggestion,
  kind varchar(20) not null,
  text varchar(2000),
  figure varchar(200),
  link varchar(500),
  file_name varchar(255),
  paper_id uuid constraint fk_commitment_report_paper references paper,
  disclosed boolean not null,
  reported_by uuid not null constraint fk_commitment_report_by references person,
  reported_at timestamp(6) with time zone not null
);
create index ix_commitment_report on commitment_report (commitment_id, reported_at);
create table commitment_check (
  id uuid not null constraint pk_commitment_check primary key,
  commitment_id uuid not null constraint fk_commitment_check_commitment references commitment,
  suggestion_id uuid not null constraint fk_commitment_check_suggestion references suggestion,
  look_back boolean not null,
  confirmed boolean not null,
  note varchar(1000),
  checked_by uuid not null constraint fk_commitment_check_by references person,
  checked_at timestamp(6) with time zone not null
);
create index ix_commitment_check on commitment_check (commitment_id, checked_at);
create table commitment_change (
  id uuid not null constraint pk_commitment_change primary key,
  commitment_id uuid not null constraint fk_commitment_change_commitment references commitment,
  suggestion_id uuid not null constraint fk_commitment_change_suggestion references suggestion,
  target varchar(500),
  due_kind varchar(20) not null,
  due_on date,
  target_before varchar(500),
  due_kind_before varchar(20) not null,
  due_on_before date,
  reason varchar(1000) not null,
  status varchar(20) not null,
  requested_by uuid not null constraint fk_commitment_change_requested_by references person,
  requested_at timestamp(6) with time zone not null,
  decided_by uuid constraint fk_commitment_change_decided_by references person,
  decided_at timestamp(6) with time zone,
  note varchar(1000),
  open_key uuid constraint uq_commitment_change_open unique
);
create index ix_commitment_change on commitment_change (commitment_id, requested_at);
create table commitment_explanation (
  id uuid not null constraint pk_commitment_explanation primary key,
  commitment_id uuid not null constraint fk_commitment_explanation_commitment references commitment,
  suggestion_id uuid not null constraint fk_commitment_explanation_suggestion references suggestion,
  kind varchar(20) not null,
  text varchar(2000) not null,
  status varchar(20) not null,
  written_by uuid not null constraint fk_commitment_explanation_written_by references person,
  written_at timestamp(6) with time zone not null,
  decided_by uuid constraint fk_commitment_explanation_decided_by references person,
  decided_at timestamp(6) with time zone,
  note varchar(1000)
);
create index ix_commitment_explanation on commitment_explanation (commitment_id, written_at);
