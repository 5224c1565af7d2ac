-- Secret matters: what identifies them and nothing of what they say (rules SE1-SE5). Kept apart from suggestion, so that no
-- list, search or figure over suggestions can come upon them.
create table secret_matter (
  id uuid not null constraint pk_secret_matter primary key,
  bureau_id uuid not null constraint fk_secret_matter_bureau references bureau,
  kind varchar(30) not null,
  session_label varchar(80) not null,
  between_sessions boolean not null,
  number_text varchar(40) not null,
  number_key varchar(40) not null,
  received_on date not null,
  owed varchar(30) not null,
  lead_section_id uuid constraint fk_secret_matter_section references section,
  status varchar(20) not null,
  settled_on date,
  settled_by uuid constraint fk_secret_matter_settled_by references person,
  ground varchar(20),
  recorded_by uuid not null constraint fk_secret_matter_recorded_by references person,
  recorded_at timestamp(6) with time zone not null,
  version integer not null,
  constraint uq_secret_matter_number unique (bureau_id, kind, session_label, between_sessions, number_key)
);
