-- 工作移交: what a person who leaves handed over, with the words of that day, so that the list can be printed again.
create table hand_over (
  id uuid not null constraint pk_hand_over primary key,
  bureau_id uuid not null constraint fk_hand_over_bureau references bureau,
  person_id uuid not null constraint fk_hand_over_person references person,
  reason varchar(500) not null,
  arranged_by uuid not null constraint fk_hand_over_arranged_by references person,
  arranged_at timestamp(6) with time zone not null
);
create index ix_hand_over_bureau on hand_over (bureau_id, arranged_at);
create table hand_over_line (
  hand_over_id uuid not null constraint fk_hand_over_line_hand_over references hand_over,
  position integer not null,
  kind varchar(20) not null,
  suggestion_id uuid constraint fk_hand_over_line_suggestion references suggestion,
  number_text varchar(40),
  what varchar(300) not null,
  element varchar(60),
  successor_id uuid constraint fk_hand_over_line_successor references person,
  constraint pk_hand_over_line primary key (hand_over_id, position)
);
-- Who drafts what is asked for each time that somebody leaves.
create index ix_suggestion_officer on suggestion (officer_id, status);
