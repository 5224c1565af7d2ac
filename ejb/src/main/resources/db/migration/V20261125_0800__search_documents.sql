-- 检索: what is searched stands in a table of its own, counted up from the rows it speaks of; the index holds nothing else.
create table search_document (
  id varchar(60) not null constraint pk_search_document primary key,
  kind varchar(20) not null,
  source_id uuid not null,
  suggestion_id uuid constraint fk_search_document_suggestion references suggestion,
  reference varchar(200),
  title varchar(300) not null,
  body varchar not null,
  context varchar not null,
  dated date,
  access varchar not null
);
create index ix_search_document_suggestion on search_document (suggestion_id);
-- Written in the transaction that changes something, taken away with the write to the index: a kill loses none of it.
create table search_mark (
  id uuid not null constraint pk_search_mark primary key,
  suggestion_id uuid,
  marked_at timestamp(6) with time zone not null
);
create index ix_search_mark_time on search_mark (marked_at);
create table search_rebuild (
  id uuid not null constraint pk_search_rebuild primary key,
  requested_by varchar(100),
  requested_at timestamp(6) with time zone not null,
  cases integer not null,
  done integer not null,
  last_case uuid,
  documents integer not null,
  finished_at timestamp(6) with time zone
);
create index ix_search_rebuild_time on search_rebuild (requested_at);
-- an installation that has matters already counts them up when it starts with this version
insert into search_rebuild (id, requested_at, cases, done, documents)
  select cast('00000000-0000-0000-0000-000000000800' as uuid), current_timestamp, count(*), 0, 0 from suggestion;
