create table talk_waiver (
  suggestion_id uuid not null constraint pk_talk_waiver primary key constraint fk_talk_waiver_suggestion references suggestion,
  ground varchar(500),
  waived_by uuid not null constraint fk_talk_waiver_waived_by references person,
  waived_at timestamp(6) with time zone not null
);
