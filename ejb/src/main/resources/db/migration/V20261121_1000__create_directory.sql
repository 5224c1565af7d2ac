-- Who works where and who may do what: bureaus, sections, people, accounts, grants (design: directory).
create table bureau (
  id uuid not null constraint pk_bureau primary key,
  code varchar(40) not null constraint uq_bureau_code unique,
  name varchar(100) not null,
  place varchar(60) not null,
  suggestion_prefix varchar(40) not null,
  proposal_prefix varchar(40) not null,
  reply_months integer not null,
  extended_reply_months integer not null,
  assignment_days integer not null,
  co_handling_days integer not null,
  rehandling_days integer not null,
  rating_days integer not null,
  signature_rule varchar(40) not null,
  outcome_set varchar(20) not null,
  default_copies varchar(500) not null,
  version integer not null
);
create table section (
  id uuid not null constraint pk_section primary key,
  bureau_id uuid not null constraint fk_section_bureau references bureau,
  code varchar(40) not null,
  name varchar(60) not null,
  vice_director_id uuid,
  active boolean not null,
  position integer not null,
  version integer not null,
  constraint uq_section_code unique (bureau_id, code)
);
create table person (
  id uuid not null constraint pk_person primary key,
  bureau_id uuid not null constraint fk_person_bureau references bureau,
  name varchar(60) not null,
  title varchar(60),
  phone varchar(40),
  active boolean not null,
  version integer not null
);
create index ix_person_bureau on person (bureau_id, name);
alter table section add constraint fk_section_vice_director foreign key (vice_director_id) references person;
create table account (
  id uuid not null constraint pk_account primary key,
  person_id uuid not null constraint fk_account_person references person constraint uq_account_person unique,
  user_name varchar(60) not null constraint uq_account_user_name unique,
  password_hash varchar(400) not null,
  locale varchar(10) not null,
  failed_attempts integer not null,
  locked_until timestamp(6) with time zone,
  enabled boolean not null,
  version integer not null
);
create table role_grant (
  id uuid not null constraint pk_role_grant primary key,
  person_id uuid not null constraint fk_role_grant_person references person,
  role varchar(30) not null,
  bureau_id uuid not null constraint fk_role_grant_bureau references bureau,
  section_id uuid constraint fk_role_grant_section references section,
  granted_on date not null
);
create index ix_role_grant_person on role_grant (person_id);
create index ix_role_grant_holder on role_grant (bureau_id, role, section_id);
create table installation (
  id integer not null constraint pk_installation primary key,
  sample_mode boolean not null,
  created_at timestamp(6) with time zone not null
);
