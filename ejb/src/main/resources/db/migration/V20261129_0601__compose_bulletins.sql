-- 通报、年度总结: official papers composed from the data, with all that they said when somebody released them.
create table bulletin (
  id uuid not null constraint pk_bulletin primary key,
  bureau_id uuid not null constraint fk_bulletin_bureau references bureau,
  kind varchar(20) not null,
  first_day date not null,
  last_day date not null,
  as_of date not null,
  title varchar(120) not null,
  document_number varchar(80),
  opening varchar(2000) not null,
  findings varchar(4000) not null,
  demands varchar(2000) not null,
  status varchar(20) not null,
  composed_by uuid not null constraint fk_bulletin_composed_by references person,
  composed_at timestamp(6) with time zone not null,
  released_by uuid constraint fk_bulletin_released_by references person,
  released_on date,
  version integer not null
);
create index ix_bulletin_bureau on bulletin (bureau_id, composed_at);
create table bulletin_figure (
  bulletin_id uuid not null constraint fk_bulletin_figure_bulletin references bulletin,
  position integer not null,
  row_name varchar(100),
  code varchar(40) not null,
  part_count bigint not null,
  whole_count bigint not null,
  constraint pk_bulletin_figure primary key (bulletin_id, position)
);
create table bulletin_line (
  bulletin_id uuid not null constraint fk_bulletin_line_bulletin references bulletin,
  position integer not null,
  suggestion_id uuid not null constraint fk_bulletin_line_suggestion references suggestion,
  commitment_id uuid not null constraint fk_bulletin_line_commitment references commitment,
  number_text varchar(40) not null,
  title varchar(300) not null,
  words varchar(2000) not null,
  section_name varchar(60),
  due_on date,
  light varchar(20),
  constraint pk_bulletin_line primary key (bulletin_id, position)
);
create index ix_bulletin_line_suggestion on bulletin_line (suggestion_id);
