-- Sections are merged and renamed; a merged one names its last successor, and each former name ends on a day.
alter table section add column successor_id uuid constraint fk_section_successor references section;
create index ix_section_successor on section (successor_id);
create table section_name (
  id uuid not null constraint pk_section_name primary key,
  section_id uuid not null constraint fk_section_name_section references section,
  name varchar(60) not null,
  until_day date not null,
  ended_at timestamp(6) with time zone not null
);
create index ix_section_name_section on section_name (section_id, until_day);
