-- The matter, who sent it, what it asks for, and who handles it (design §2 steps 1-3).
create table suggestion (
  id uuid not null constraint pk_suggestion primary key,
  bureau_id uuid not null constraint fk_suggestion_bureau references bureau,
  kind varchar(30) not null,
  session_label varchar(80) not null,
  congress_term integer,
  congress_meeting integer,
  between_sessions boolean not null,
  number_text varchar(40) not null,
  number_key varchar(40) not null,
  number_value integer,
  title varchar(300) not null,
  body varchar not null,
  handling_role varchar(20) not null,
  key_matter boolean not null,
  referrer varchar(100) not null,
  referred_on date not null,
  consultation_wanted boolean not null,
  disclosure_wish varchar(30) not null,
  partner_units varchar(500) not null,
  status varchar(30) not null,
  lead_section_id uuid constraint fk_suggestion_lead_section references section,
  officer_id uuid constraint fk_suggestion_officer references person,
  reply_due_on date not null,
  registered_by uuid not null constraint fk_suggestion_registered_by references person,
  registered_at timestamp(6) with time zone not null,
  closed_at timestamp(6) with time zone,
  version integer not null,
  constraint uq_suggestion_number unique (bureau_id, kind, session_label, between_sessions, number_key)
);
create index ix_suggestion_due on suggestion (bureau_id, status, reply_due_on);
create table submitter (
  id uuid not null constraint pk_submitter primary key,
  suggestion_id uuid not null constraint fk_submitter_suggestion references suggestion,
  position integer not null,
  lead_submitter boolean not null,
  name varchar(100) not null,
  kind varchar(20) not null,
  delegation varchar(100),
  phone varchar(40),
  person_id uuid constraint fk_submitter_person references person
);
create index ix_submitter_suggestion on submitter (suggestion_id, position);
create index ix_submitter_person on submitter (person_id);
create table suggestion_request (
  id uuid not null constraint pk_suggestion_request primary key,
  suggestion_id uuid not null constraint fk_suggestion_request_suggestion references suggestion,
  position integer not null,
  text varchar(1000) not null
);
create index ix_suggestion_request_suggestion on suggestion_request (suggestion_id, position);
create table assignment (
  id uuid not null constraint pk_assignment primary key,
  suggestion_id uuid not null constraint fk_assignment_suggestion references suggestion,
  section_id uuid not null constraint fk_assignment_section references section,
  role varchar(20) not null,
  status varchar(20) not null,
  ground varchar(300),
  objection varchar(1000),
  officer_id uuid constraint fk_assignment_officer references person,
  opinion varchar,
  opinion_by uuid constraint fk_assignment_opinion_by references person,
  opinion_at timestamp(6) with time zone,
  waiver_reason varchar(1000),
  due_on date,
  created_at timestamp(6) with time zone not null,
  version integer not null
);
create index ix_assignment_suggestion on assignment (suggestion_id);
create table consultation (
  id uuid not null constraint pk_consultation primary key,
  suggestion_id uuid not null constraint fk_consultation_suggestion references suggestion,
  held_on date not null,
  channel varchar(20) not null,
  place varchar(200),
  participants varchar(500) not null,
  deputy_view varchar not null,
  agreed_changes varchar,
  recorded_by uuid not null constraint fk_consultation_recorded_by references person,
  recorded_at timestamp(6) with time zone not null
);
create index ix_consultation_suggestion on consultation (suggestion_id, held_on);
create table deadline (
  id uuid not null constraint pk_deadline primary key,
  suggestion_id uuid not null constraint fk_deadline_suggestion references suggestion,
  subject_id uuid not null,
  kind varchar(30) not null,
  starts_on date not null,
  due_on date not null,
  rule varchar(200) not null,
  met_on date,
  constraint uq_deadline_kind unique (subject_id, kind)
);
create index ix_deadline_suggestion on deadline (suggestion_id);
