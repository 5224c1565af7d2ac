-- 重点督办: the leader who leads a key matter, who presses it, the plan with its milestones, interim reports and 满意度测评.
create table supervision (
  id uuid not null constraint pk_supervision primary key,
  suggestion_id uuid not null constraint fk_supervision_suggestion references suggestion,
  bureau_id uuid not null constraint fk_supervision_bureau references bureau,
  leader_id uuid not null constraint fk_supervision_leader references person,
  supervisor varchar(100) not null,
  supervisor_office varchar(200) not null,
  plan varchar,
  begun_by uuid not null constraint fk_supervision_begun_by references person,
  begun_at timestamp(6) with time zone not null,
  lifted_at timestamp(6) with time zone,
  version integer not null,
  constraint uq_supervision_suggestion unique (suggestion_id)
);
create index ix_supervision_leader on supervision (leader_id, lifted_at);
create table supervision_milestone (
  supervision_id uuid not null constraint fk_supervision_milestone_supervision references supervision,
  position integer not null,
  text varchar(300) not null,
  due_on date not null,
  done_on date,
  constraint pk_supervision_milestone primary key (supervision_id, position)
);
create table progress_report (
  id uuid not null constraint pk_progress_report primary key,
  suggestion_id uuid not null constraint fk_progress_report_suggestion references suggestion,
  reported_on date not null,
  text varchar not null,
  recorded_by uuid not null constraint fk_progress_report_recorded_by references person,
  recorded_at timestamp(6) with time zone not null
);
create index ix_progress_report_suggestion on progress_report (suggestion_id, reported_on);
create table satisfaction_poll (
  id uuid not null constraint pk_satisfaction_poll primary key,
  suggestion_id uuid not null constraint fk_satisfaction_poll_suggestion references suggestion,
  held_on date not null,
  asked integer not null,
  satisfied integer not null,
  basically_satisfied integer not null,
  dissatisfied integer not null,
  minutes varchar not null,
  recorded_by uuid not null constraint fk_satisfaction_poll_recorded_by references person,
  recorded_at timestamp(6) with time zone not null
);
create index ix_satisfaction_poll_suggestion on satisfaction_poll (suggestion_id, held_on);
