-- What the check of a night found in a bureau, so that people are told of it and not only the log; one row a night.
create table consistency_night (
  id uuid not null constraint pk_consistency_night primary key,
  bureau_id uuid not null constraint fk_consistency_night_bureau references bureau,
  checked_on date not null,
  checked_at timestamp(6) with time zone not null,
  open_cases bigint not null,
  constraint uq_consistency_night_day unique (bureau_id, checked_on)
);
create table consistency_night_finding (
  night_id uuid not null constraint fk_consistency_night_finding_night references consistency_night,
  kind varchar(30) not null,
  findings integer not null,
  constraint pk_consistency_night_finding primary key (night_id, kind)
);
