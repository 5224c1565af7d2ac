-- Whose rating decides, how often a silent submitter is reminded, and what ends the rounds (FB2, FB4, FB5).
alter table bureau add column rating_rule varchar(30) default 'LEAD_DECIDES' not null;
alter table bureau add column rating_reminders integer default 2 not null;
alter table bureau add column rating_rounds integer default 2 not null;
-- 未反馈 is set by the application, which is nobody.
alter table rating alter column entered_by drop not null;
create table rating_reminder (
  id uuid not null constraint pk_rating_reminder primary key,
  reply_id uuid not null constraint fk_rating_reminder_reply references reply,
  ordinal integer not null,
  reminded_on date not null,
  constraint uq_rating_reminder unique (reply_id, ordinal)
);
create table rating_meeting (
  id uuid not null constraint pk_rating_meeting primary key,
  suggestion_id uuid not null constraint fk_rating_meeting_suggestion references suggestion,
  reply_id uuid not null constraint fk_rating_meeting_reply references reply,
  held_on date not null,
  place varchar(200) not null,
  participants varchar(500) not null,
  outcome varchar(2000) not null,
  recorded_by uuid not null constraint fk_rating_meeting_recorded_by references person,
  recorded_at timestamp(6) with time zone not null
);
create index ix_rating_meeting_suggestion on rating_meeting (suggestion_id);
