-- 措施库: themes, policies, norms, indicators and their observations, measures and links; rows without a bureau are shared.
create table measure_catalogue (
  name varchar(40) not null constraint pk_measure_catalogue primary key,
  edition integer not null,
  loaded_at timestamp(6) with time zone
);
-- there from the beginning, so that of two servers that start together one waits for the other
insert into measure_catalogue (name, edition) values ('NATIONAL', 0);
insert into measure_catalogue (name, edition) values ('PLACES', 0);
create table measure_theme (
  id uuid not null constraint pk_measure_theme primary key,
  bureau_id uuid constraint fk_measure_theme_bureau references bureau,
  code varchar(40) not null constraint uq_measure_theme_code unique,
  name varchar(60) not null,
  points varchar(100),
  parent_code varchar(40),
  position integer not null,
  version integer not null
);
create table measure_policy (
  id uuid not null constraint pk_measure_policy primary key,
  bureau_id uuid constraint fk_measure_policy_bureau references bureau,
  code varchar(40) not null constraint uq_measure_policy_code unique,
  issuer varchar(200) not null,
  document_number varchar(60),
  title varchar(300) not null,
  issued_on varchar(10),
  link varchar(500),
  version integer not null
);
create table measure_indicator (
  id uuid not null constraint pk_measure_indicator primary key,
  bureau_id uuid constraint fk_measure_indicator_bureau references bureau,
  code varchar(40) not null constraint uq_measure_indicator_code unique,
  name varchar(100) not null,
  definition varchar(1000),
  theme_code varchar(40) not null,
  kind varchar(20) not null,
  parent_code varchar(40),
  unit varchar(30),
  least numeric(18,4),
  most numeric(18,4),
  policy_id uuid constraint fk_measure_indicator_policy references measure_policy,
  position integer not null,
  version integer not null
);
create index ix_measure_indicator_theme on measure_indicator (theme_code, position);
create table measure_norm (
  id uuid not null constraint pk_measure_norm primary key,
  bureau_id uuid constraint fk_measure_norm_bureau references bureau,
  code varchar(40) not null constraint uq_measure_norm_code unique,
  theme_code varchar(40) not null,
  title varchar(200) not null,
  indicator_id uuid constraint fk_measure_norm_indicator references measure_indicator,
  reach varchar(20) not null,
  comparison varchar(20),
  amount numeric(18,4),
  policy_id uuid constraint fk_measure_norm_policy references measure_policy,
  passage varchar(200),
  position integer not null,
  withdrawn_at timestamp(6) with time zone,
  version integer not null
);
create table measure_observation (
  id uuid not null constraint pk_measure_observation primary key,
  bureau_id uuid constraint fk_measure_observation_bureau references bureau,
  indicator_id uuid not null constraint fk_measure_observation_indicator references measure_indicator,
  place varchar(60) not null,
  reach varchar(20) not null,
  kind varchar(20) not null,
  comparison varchar(20) not null,
  amount numeric(18,4),
  words varchar(60),
  as_of varchar(10),
  source varchar(200) not null,
  passage varchar(200) not null,
  remark varchar(500),
  recorded_by varchar(100),
  recorded_at timestamp(6) with time zone not null,
  withdrawn_at timestamp(6) with time zone,
  version integer not null
);
create index ix_measure_observation_indicator on measure_observation (indicator_id, as_of);
create table measure (
  id uuid not null constraint pk_measure primary key,
  bureau_id uuid constraint fk_measure_bureau references bureau,
  code varchar(40) not null,
  owner_key varchar(36) not null,
  title varchar(200) not null,
  description varchar(2000) not null,
  theme_code varchar(40) not null,
  section_id uuid constraint fk_measure_section references section,
  unit_name varchar(100),
  state varchar(20) not null,
  reach varchar(20) not null,
  place varchar(60),
  begins varchar(10),
  ends varchar(10),
  policy_id uuid constraint fk_measure_policy references measure_policy,
  source varchar(200),
  passage varchar(200),
  retired_reason varchar(500),
  changed_at timestamp(6) with time zone not null,
  version integer not null,
  constraint uq_measure_code unique (owner_key, code)
);
create index ix_measure_theme on measure (theme_code, state);
create table measure_link (
  id uuid not null constraint pk_measure_link primary key,
  bureau_id uuid constraint fk_measure_link_bureau references bureau,
  owner_key varchar(36) not null,
  from_kind varchar(20) not null,
  from_id uuid not null,
  to_kind varchar(20) not null,
  to_id uuid not null,
  origin varchar(20) not null,
  state varchar(20) not null,
  proposed_by varchar(100),
  proposed_at timestamp(6) with time zone not null,
  decided_by varchar(100),
  decided_at timestamp(6) with time zone,
  version integer not null,
  constraint uq_measure_link_ends unique (owner_key, from_kind, from_id, to_kind, to_id)
);
create index ix_measure_link_from on measure_link (from_kind, from_id);
create index ix_measure_link_to on measure_link (to_kind, to_id);
