-- 归档导入: old letters come in as answered cases; what was uploaded and what each line of it was read as stays with the import.
alter table suggestion add column imported boolean default false not null;
alter table commitment add column dismissal varchar(1000);
create index ix_reply_document_number on reply (bureau_id, document_number);
create table archive_import (
  id uuid not null constraint pk_archive_import primary key,
  bureau_id uuid not null constraint fk_archive_import_bureau references bureau,
  source varchar(10) not null,
  file_name varchar(200) not null,
  sha256 varchar(64) not null,
  status varchar(20) not null,
  uploaded_by uuid not null constraint fk_archive_import_uploaded_by references person,
  uploaded_at timestamp(6) with time zone not null,
  started_by uuid constraint fk_archive_import_started_by references person,
  started_at timestamp(6) with time zone,
  finished_at timestamp(6) with time zone,
  undone_by uuid constraint fk_archive_import_undone_by references person,
  undone_at timestamp(6) with time zone,
  version integer not null
);
create index ix_archive_import_bureau on archive_import (bureau_id, uploaded_at);
create index ix_archive_import_status on archive_import (status);
create table import_piece (
  import_id uuid not null constraint fk_import_piece_import references archive_import,
  position integer not null,
  bytes bytea not null,
  constraint pk_import_piece primary key (import_id, position)
);
create table import_line (
  id uuid not null constraint pk_import_line primary key,
  import_id uuid not null constraint fk_import_line_import references archive_import,
  position integer not null,
  file_name varchar(300) not null,
  sha256 varchar(64),
  status varchar(20) not null,
  problem varchar(60),
  problem_with varchar(300),
  remarks varchar(300) not null,
  kind varchar(30),
  session_label varchar(80) not null,
  between_sessions boolean not null,
  number_text varchar(40) not null,
  title varchar(300) not null,
  deputies varchar(500) not null,
  document_number varchar(80),
  signed_on date,
  referred_on date,
  outcome varchar(20),
  promises integer not null,
  attempts integer not null,
  twin_id uuid,
  suggestion_id uuid constraint fk_import_line_suggestion references suggestion,
  version integer not null,
  constraint uq_import_line_position unique (import_id, position)
);
create table import_words (
  line_id uuid not null constraint pk_import_words primary key constraint fk_import_words_line references import_line,
  import_id uuid not null,
  words varchar not null
);
create index ix_import_words_import on import_words (import_id);
create index ix_import_line_status on import_line (import_id, status);
create index ix_import_line_sha on import_line (sha256);
create index ix_import_line_suggestion on import_line (suggestion_id);
