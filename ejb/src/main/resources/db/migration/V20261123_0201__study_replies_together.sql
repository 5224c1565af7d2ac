-- 集体研究: the meeting of the leaders that discussed a reply before it was signed, and for which replies a bureau wants one.
create table collective_study (
  id uuid not null constraint pk_collective_study primary key,
  suggestion_id uuid not null constraint fk_collective_study_suggestion references suggestion,
  held_on date not null,
  meeting varchar(200) not null,
  participants varchar(1000) not null,
  conclusion varchar not null,
  paper_id uuid constraint fk_collective_study_paper references paper,
  recorded_by uuid not null constraint fk_collective_study_recorded_by references person,
  recorded_at timestamp(6) with time zone not null
);
create index ix_collective_study_suggestion on collective_study (suggestion_id, held_on);
alter table bureau add column study_scope varchar(30) default 'KEY_MATTERS' not null;
