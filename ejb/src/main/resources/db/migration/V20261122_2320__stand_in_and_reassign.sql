-- People come and go: who stands in for whom for a time, and which open steps went from one hand to another.
create table substitution (
  id uuid not null constraint pk_substitution primary key,
  bureau_id uuid not null constraint fk_substitution_bureau references bureau,
  absent_id uuid not null constraint fk_substitution_absent references person,
  substitute_id uuid not null constraint fk_substitution_substitute references person,
  first_day date not null,
  last_day date not null,
  step_kinds varchar(200) not null,
  ground varchar(300),
  arranged_by uuid not null constraint fk_substitution_arranged_by references person,
  arranged_at timestamp(6) with time zone not null,
  ended_on date,
  version integer not null
);
create index ix_substitution_substitute on substitution (substitute_id, last_day);
create index ix_substitution_absent on substitution (absent_id, last_day);
create index ix_substitution_bureau on substitution (bureau_id, last_day);
create table step_move (
  id uuid not null constraint pk_step_move primary key,
  suggestion_id uuid not null constraint fk_step_move_suggestion references suggestion,
  bureau_id uuid not null constraint fk_step_move_bureau references bureau,
  element varchar(60) not null,
  from_person_id uuid constraint fk_step_move_from references person,
  to_person_id uuid not null constraint fk_step_move_to references person,
  reason varchar(500) not null,
  moved_by uuid not null constraint fk_step_move_moved_by references person,
  moved_at timestamp(6) with time zone not null
);
create index ix_step_move_suggestion on step_move (suggestion_id, moved_at);
create index ix_step_move_from on step_move (from_person_id, moved_at);
create index ix_step_move_to on step_move (to_person_id, moved_at);
