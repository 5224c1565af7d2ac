-- What a draft answers to each request belongs to the version that says it; a request may have its paragraph before its answer.
create table draft_answer (
  draft_version_id uuid not null constraint fk_draft_answer_version references draft_version,
  request_id uuid not null constraint fk_draft_answer_request references suggestion_request on delete cascade,
  state varchar(20),
  summary varchar(500) not null,
  block_id uuid,
  constraint pk_draft_answer primary key (draft_version_id, request_id)
);
create index ix_draft_answer_request on draft_answer (request_id);
insert into draft_answer (draft_version_id, request_id, state, summary, block_id)
  select v.id, a.request_id, a.state, a.summary, a.block_id
  from request_answer a
  join reply r on r.id = a.reply_id
  join draft_version v on v.reply_id = r.id and v.number = r.current_version;
drop table request_answer;
