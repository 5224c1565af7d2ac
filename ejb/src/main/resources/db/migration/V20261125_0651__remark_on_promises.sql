-- 代表意见: what a deputy says of a promise, and what the bureau answers; at most one of each deputy waits.
create table commitment_remark (
  id uuid not null constraint pk_commitment_remark primary key,
  commitment_id uuid not null constraint fk_commitment_remark_commitment references commitment,
  suggestion_id uuid not null constraint fk_commitment_remark_suggestion references suggestion,
  kind varchar(20) not null,
  words varchar(1000) not null,
  said_by uuid not null constraint fk_commitment_remark_said_by references person,
  said_at timestamp(6) with time zone not null,
  waiting_for uuid,
  answer varchar(1000),
  answered_by uuid constraint fk_commitment_remark_answered_by references person,
  answered_at timestamp(6) with time zone,
  version integer not null,
  constraint uq_commitment_remark_waiting unique (commitment_id, waiting_for)
);
create index ix_commitment_remark on commitment_remark (commitment_id, said_at);
