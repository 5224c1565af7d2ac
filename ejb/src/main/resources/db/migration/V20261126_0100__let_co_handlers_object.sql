-- 协办科室的异议: why a co-handling section says that its part of a line of a sheet is not its own.
create table co_objection (
  line_id uuid not null constraint fk_co_objection_line references sheet_line,
  section_id uuid not null constraint fk_co_objection_section references section,
  reason varchar(1000),
  objected_by uuid not null constraint fk_co_objection_objected_by references person,
  objected_at timestamp(6) with time zone not null,
  constraint pk_co_objection primary key (line_id, section_id)
);
