-- A bureau settles the days off of a year itself, edition by edition; whatever is open is then counted again in chunks (T5, T10).
create table calendar_year (
  id uuid not null constraint pk_calendar_year primary key,
  bureau_id uuid not null constraint fk_calendar_year_bureau references bureau,
  calendar_year integer not null,
  edition integer not null,
  content varchar not null,
  settled_by varchar(100) not null,
  settled_at timestamp(6) with time zone not null,
  constraint uq_calendar_year_edition unique (bureau_id, calendar_year, edition)
);
create table recount (
  id uuid not null constraint pk_recount primary key,
  bureau_id uuid not null constraint fk_recount_bureau references bureau,
  cause varchar(20) not null,
  reference varchar(300) not null,
  begun_at timestamp(6) with time zone not null,
  total integer not null,
  counted integer not null,
  moved integer not null,
  last_id uuid,
  finished_at timestamp(6) with time zone,
  version integer not null
);
create index ix_recount_bureau on recount (bureau_id, begun_at);
create index ix_recount_open on recount (finished_at);
create table deadline_move (
  id uuid not null constraint pk_deadline_move primary key,
  deadline_id uuid not null constraint fk_deadline_move_deadline references deadline,
  recount_id uuid not null constraint fk_deadline_move_recount references recount,
  from_due_on date not null,
  to_due_on date not null,
  moved_on date not null,
  cause varchar(20) not null,
  reference varchar(300) not null
);
create index ix_deadline_move_deadline on deadline_move (deadline_id);
alter table deadline add column version integer default 0 not null;
