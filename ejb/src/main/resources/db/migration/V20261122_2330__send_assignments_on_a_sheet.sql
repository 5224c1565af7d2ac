-- 任务分解表: many matters go to their sections and the leaders on one sheet; open_key keeps a matter from lying on two at once.
create table assignment_sheet (
  id uuid not null constraint pk_assignment_sheet primary key,
  bureau_id uuid not null constraint fk_assignment_sheet_bureau references bureau,
  sent_by uuid not null constraint fk_assignment_sheet_sent_by references person,
  sent_at timestamp(6) with time zone not null
);
create table sheet_line (
  id uuid not null constraint pk_sheet_line primary key,
  sheet_id uuid not null constraint fk_sheet_line_sheet references assignment_sheet,
  suggestion_id uuid not null constraint fk_sheet_line_suggestion references suggestion,
  position integer not null,
  open_key uuid constraint uq_sheet_line_open_key unique,
  status varchar(20) not null,
  claim_by date not null,
  officer_id uuid constraint fk_sheet_line_officer references person,
  heard_by uuid constraint fk_sheet_line_heard_by references person,
  heard_at timestamp(6) with time zone,
  objection varchar(1000),
  proposed_section_id uuid constraint fk_sheet_line_proposed_section references section,
  ruling varchar(1000),
  ruled_by uuid constraint fk_sheet_line_ruled_by references person,
  return_note varchar(1000),
  settled_by uuid constraint fk_sheet_line_settled_by references person,
  settled_at timestamp(6) with time zone,
  version integer not null,
  constraint uq_sheet_line_position unique (sheet_id, position)
);
create index ix_sheet_line_suggestion on sheet_line (suggestion_id);
create index ix_sheet_line_status on sheet_line (status, claim_by);
create index ix_assignment_sheet_bureau on assignment_sheet (bureau_id, sent_at);
