-- How a bureau weighs the rules of the checklist, and what was said to warnings on a letter.
create table letter_rule (
  id uuid not null constraint pk_letter_rule primary key,
  bureau_id uuid not null constraint fk_letter_rule_bureau references bureau,
  checked_rule varchar(4) not null,
  weight varchar(10) not null,
  version integer not null,
  constraint uq_letter_rule unique (bureau_id, checked_rule)
);
create table finding_answer (
  id uuid not null constraint pk_finding_answer primary key,
  reply_id uuid not null constraint fk_finding_answer_reply references reply,
  checked_rule varchar(4) not null,
  answer varchar(500) not null,
  answered_by uuid not null constraint fk_finding_answer_person references person,
  answered_at timestamp(6) with time zone not null,
  version integer not null,
  constraint uq_finding_answer unique (reply_id, checked_rule)
);
create index ix_finding_answer_answered_by on finding_answer (answered_by);
