-- 归档: a case at its end with the list of its papers (卷内目录), what was missing and why, and its number by the bureau's pattern.
create table archive_file (
  id uuid not null constraint pk_archive_file primary key,
  suggestion_id uuid not null constraint fk_archive_file_suggestion references suggestion,
  bureau_id uuid not null constraint fk_archive_file_bureau references bureau,
  archive_number varchar(80) not null,
  archived_by uuid not null constraint fk_archive_file_archived_by references person,
  archived_on date not null,
  in_force boolean not null,
  version integer not null,
  constraint uq_archive_file_suggestion unique (suggestion_id),
  constraint uq_archive_file_number unique (bureau_id, archive_number)
);
create table archive_item (
  archive_id uuid not null constraint fk_archive_item_archive references archive_file,
  position integer not null,
  kind varchar(30) not null,
  title varchar(500) not null,
  number varchar(200),
  dated date,
  responsible varchar(200),
  pages integer,
  constraint pk_archive_item primary key (archive_id, position)
);
create table archive_gap (
  archive_id uuid not null constraint fk_archive_gap_archive references archive_file,
  gap varchar(30) not null,
  reason varchar(500) not null,
  constraint pk_archive_gap primary key (archive_id, gap)
);
create table archive_counter (
  bureau_id uuid not null constraint fk_archive_counter_bureau references bureau,
  archive_year integer not null,
  last_number integer not null,
  constraint pk_archive_counter primary key (bureau_id, archive_year)
);
alter table bureau add column archive_pattern varchar(60) default '建议提案{年}-{号}' not null;
