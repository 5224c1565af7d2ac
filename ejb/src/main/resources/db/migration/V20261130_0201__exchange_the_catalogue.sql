-- 措施库导入导出: what a table brought, line by line, before and after it was taken; codes are used once in a bureau.
alter table measure_policy drop constraint uq_measure_policy_code;
alter table measure_policy add column owner_key varchar(36) default 'shared' not null;
alter table measure_policy add constraint uq_measure_policy_code unique (owner_key, code);
alter table measure_indicator drop constraint uq_measure_indicator_code;
alter table measure_indicator add column owner_key varchar(36) default 'shared' not null;
alter table measure_indicator add constraint uq_measure_indicator_code unique (owner_key, code);
create table measure_import (
  id uuid not null constraint pk_measure_import primary key,
  bureau_id uuid not null constraint fk_measure_import_bureau references bureau,
  file_name varchar(200) not null,
  status varchar(20) not null,
  uploaded_by varchar(100) not null,
  uploaded_at timestamp(6) with time zone not null,
  decided_by varchar(100),
  decided_at timestamp(6) with time zone,
  undone_by varchar(100),
  undone_at timestamp(6) with time zone,
  version integer not null
);
create index ix_measure_import_bureau on measure_import (bureau_id, uploaded_at);
create table measure_import_line (
  id uuid not null constraint pk_measure_import_line primary key,
  import_id uuid not null constraint fk_measure_import_line_import references measure_import,
  position integer not null,
  kind varchar(20) not null,
  line integer not null,
  status varchar(20) not null,
  label varchar(200) not null,
  given varchar not null,
  known varchar,
  problems varchar not null,
  row_id uuid,
  row_version integer,
  constraint uq_measure_import_line_position unique (import_id, position)
);
