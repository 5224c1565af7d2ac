-- A deadline is extended or stands still for a time: a leader approves, the referrer consents (T11, T12).
alter table deadline add column extended_on date;
alter table deadline add column extended_to date;
alter table deadline add column pauses varchar(1000);
create table deadline_adjustment (
  id uuid not null constraint pk_deadline_adjustment primary key,
  deadline_id uuid not null,
  deadline_kind varchar(30) not null,
  suggestion_id uuid not null constraint fk_deadline_adjustment_suggestion references suggestion,
  kind varchar(20) not null,
  status varchar(20) not null,
  first_day date,
  last_day date not null,
  reason varchar(1000) not null,
  requested_by uuid not null constraint fk_deadline_adjustment_requester references person,
  requested_at timestamp(6) with time zone not null,
  decided_by uuid constraint fk_deadline_adjustment_decider references person,
  decision_note varchar(1000),
  answered_on date,
  answered_by varchar(100),
  answer_document varchar(100),
  answer_note varchar(1000),
  due_before date,
  due_after date,
  resumed_on date,
  open_key uuid constraint uq_deadline_adjustment_open unique,
  version integer not null
);
create index ix_deadline_adjustment_suggestion on deadline_adjustment (suggestion_id);
create index ix_deadline_adjustment_deadline on deadline_adjustment (deadline_id);
