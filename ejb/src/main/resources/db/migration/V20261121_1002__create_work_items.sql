-- Our own work lists and case access, so that no list reads engine tables (decisions 5).
create table work_item (
  task_id varchar(64) not null constraint pk_work_item primary key,
  suggestion_id uuid not null,
  subject_id uuid not null,
  bureau_id uuid not null,
  element varchar(60) not null,
  created_at timestamp(6) with time zone not null,
  due_on date,
  reserved_for uuid,
  returned_note varchar(2000),
  closed_at timestamp(6) with time zone,
  closed_by uuid
);
create index ix_work_item_suggestion on work_item (suggestion_id, closed_at);
create index ix_work_item_closed on work_item (suggestion_id, closed_by);
create index ix_work_item_subject on work_item (subject_id, element);
create table work_item_candidate (
  task_id varchar(64) not null constraint fk_work_item_candidate_item references work_item,
  position integer not null,
  holder_key varchar(120) not null,
  role varchar(30),
  section_id uuid,
  person_id uuid,
  constraint pk_work_item_candidate primary key (task_id, position)
);
create index ix_work_item_candidate_holder on work_item_candidate (holder_key, task_id);
create table case_access (
  case_id uuid not null,
  holder_id uuid not null,
  constraint pk_case_access primary key (case_id, holder_id)
);
create index ix_case_access_holder on case_access (holder_id, case_id);
