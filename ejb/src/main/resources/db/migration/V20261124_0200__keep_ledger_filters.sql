-- The ledger as people look at it: filters kept by a person or for the bureau, and with which the ledger opens.
create table saved_filter (
  id uuid not null constraint pk_saved_filter primary key,
  bureau_id uuid not null constraint fk_saved_filter_bureau references bureau,
  owner_id uuid not null constraint fk_saved_filter_owner references person,
  shared boolean not null,
  name varchar(30) not null,
  name_key varchar(80) constraint uq_saved_filter_name unique,
  words varchar(100),
  kind varchar(30),
  status varchar(30),
  section_id uuid constraint fk_saved_filter_section references section,
  leader_id uuid constraint fk_saved_filter_leader references person,
  key_only boolean not null,
  overdue_only boolean not null,
  to_complete_only boolean not null,
  archived boolean,
  sorted_by varchar(20) not null,
  descending boolean not null,
  saved_at timestamp(6) with time zone not null,
  deleted_at timestamp(6) with time zone,
  version integer not null
);
create index ix_saved_filter_owner on saved_filter (owner_id);
create index ix_saved_filter_bureau on saved_filter (bureau_id);
create table standard_filter (
  person_id uuid not null constraint pk_standard_filter primary key constraint fk_standard_filter_person references person,
  filter_id uuid constraint fk_standard_filter_filter references saved_filter
);
