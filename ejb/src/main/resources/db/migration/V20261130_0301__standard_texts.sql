-- Templates and standard lines that a bureau keeps for its letters, with the days between which they may be used.
create table standard_text (
  id uuid not null constraint pk_standard_text primary key,
  bureau_id uuid not null constraint fk_standard_text_bureau references bureau,
  kind varchar(10) not null,
  name varchar(80) not null,
  matter varchar(30),
  usable_from date,
  usable_until date,
  source varchar(200),
  off boolean not null,
  written_by uuid not null constraint fk_standard_text_person references person,
  written_at timestamp(6) with time zone not null,
  edits integer not null,
  version integer not null,
  constraint uq_standard_text_name unique (bureau_id, name)
);
create index ix_standard_text_written_by on standard_text (written_by);
create table standard_passage (
  standard_text_id uuid not null constraint fk_standard_passage_text references standard_text,
  position integer not null,
  level varchar(20) not null,
  text varchar not null,
  constraint pk_standard_passage primary key (standard_text_id, position)
);
