-- A deadline that comes near or is past makes itself heard, each stage once for each day to which it was moved (T13, T14).
alter table deadline add column generation integer default 0 not null;
create table deadline_signal (
  id uuid not null constraint pk_deadline_signal primary key,
  deadline_id uuid not null,
  stage varchar(20) not null,
  generation integer not null,
  suggestion_id uuid not null constraint fk_deadline_signal_suggestion references suggestion,
  bureau_id uuid not null constraint fk_deadline_signal_bureau references bureau,
  deadline_kind varchar(30) not null,
  due_on date not null,
  status varchar(20) not null,
  raised_on date not null,
  decided_by uuid constraint fk_deadline_signal_decider references person,
  decided_at timestamp(6) with time zone,
  words varchar(1000),
  version integer not null,
  constraint uq_deadline_signal_stage unique (deadline_id, stage, generation)
);
create index ix_deadline_signal_suggestion on deadline_signal (suggestion_id);
create index ix_deadline_signal_status on deadline_signal (bureau_id, status);
-- How many working days before and after its day a deadline makes itself heard, where a bureau settles it otherwise.
create table signal_ladder (
  bureau_id uuid not null constraint pk_signal_ladder primary key constraint fk_signal_ladder_bureau references bureau,
  remind_before integer not null,
  urge_after integer not null,
  supervise_after integer not null,
  circulate_after integer not null,
  version integer not null
);
-- What the application tells a person, once for each message.
create table notification (
  id uuid not null constraint pk_notification primary key,
  message_key uuid not null,
  person_id uuid not null constraint fk_notification_person references person,
  on_behalf_of uuid constraint fk_notification_absent references person,
  bureau_id uuid not null constraint fk_notification_bureau references bureau,
  suggestion_id uuid not null constraint fk_notification_suggestion references suggestion,
  kind varchar(20) not null,
  number_text varchar(40),
  title varchar(300) not null,
  subject varchar(30) not null,
  due_on date not null,
  words varchar(1000),
  sent_at timestamp(6) with time zone not null,
  acknowledged_at timestamp(6) with time zone,
  constraint uq_notification_message unique (message_key, person_id)
);
create index ix_notification_person on notification (person_id, acknowledged_at);
