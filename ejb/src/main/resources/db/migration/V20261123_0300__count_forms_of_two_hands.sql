-- A rating form on paper is typed in with its scan and counts once a second person has confirmed it (FB7); a scan that belongs elsewhere is exchanged (PA8).
create table rating_form (
  id uuid not null constraint pk_rating_form primary key,
  bureau_id uuid not null constraint fk_rating_form_bureau references bureau,
  suggestion_id uuid not null constraint fk_rating_form_suggestion references suggestion,
  reply_id uuid not null constraint fk_rating_form_reply references reply,
  submitter_id uuid not null constraint fk_rating_form_submitter references submitter,
  attitude varchar(20) not null,
  result varchar(20) not null,
  remark varchar(2000),
  signed_on date not null,
  paper_id uuid not null constraint fk_rating_form_paper references paper,
  entered_by uuid not null constraint fk_rating_form_entered_by references person,
  entered_at timestamp(6) with time zone not null,
  status varchar(20) not null,
  answered_by uuid constraint fk_rating_form_answered_by references person,
  answered_at timestamp(6) with time zone,
  reason varchar(500),
  open_key varchar(80) constraint uq_rating_form_open unique,
  version integer not null
);
create index ix_rating_form_suggestion on rating_form (suggestion_id);
create index ix_rating_form_waiting on rating_form (bureau_id, status);
alter table paper add column exchanged_for uuid constraint fk_paper_exchanged_for references paper;
