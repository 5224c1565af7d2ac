-- Drafts, sign-off, the numbered letter, its delivery, its rating and its promises (design §2 steps 3-7).
create table reply (
  id uuid not null constraint pk_reply primary key,
  suggestion_id uuid not null constraint fk_reply_suggestion references suggestion,
  bureau_id uuid not null constraint fk_reply_bureau references bureau,
  kind varchar(20) not null,
  ordinal integer not null,
  status varchar(20) not null,
  title varchar(300) not null,
  main_recipient varchar(500) not null,
  outcome varchar(20),
  disclosure varchar(30),
  withholding_ground varchar(500),
  copies varchar(500) not null,
  contact_name varchar(60),
  contact_phone varchar(40),
  signatory_id uuid constraint fk_reply_signatory references person,
  signed_on date,
  signed_version integer,
  document_number varchar(80),
  seal_note varchar(500),
  dispatched_text varchar,
  sha256 varchar(64),
  dispatched_at timestamp(6) with time zone,
  current_version integer not null,
  sign_off_round integer not null,
  edits integer not null,
  version integer not null,
  constraint uq_reply_ordinal unique (suggestion_id, ordinal)
);
create table reply_suggestion (
  reply_id uuid not null constraint fk_reply_suggestion_reply references reply,
  suggestion_id uuid not null constraint fk_reply_suggestion_suggestion references suggestion,
  constraint pk_reply_suggestion primary key (reply_id, suggestion_id)
);
create index ix_reply_suggestion on reply_suggestion (suggestion_id);
create table draft_version (
  id uuid not null constraint pk_draft_version primary key,
  reply_id uuid not null constraint fk_draft_version_reply references reply,
  number integer not null,
  written_by uuid not null constraint fk_draft_version_written_by references person,
  written_at timestamp(6) with time zone not null,
  step varchar(30) not null,
  kept boolean not null,
  constraint uq_draft_version_number unique (reply_id, number)
);
create table draft_block (
  draft_version_id uuid not null constraint fk_draft_block_version references draft_version,
  position integer not null,
  block_id uuid not null,
  level varchar(20) not null,
  text varchar not null,
  constraint pk_draft_block primary key (draft_version_id, position)
);
create table request_answer (
  reply_id uuid not null constraint fk_request_answer_reply references reply,
  request_id uuid not null constraint fk_request_answer_request references suggestion_request on delete cascade,
  state varchar(20) not null,
  summary varchar(500) not null,
  block_id uuid,
  constraint pk_request_answer primary key (reply_id, request_id)
);
create table promised_item (
  id uuid not null,
  reply_id uuid not null constraint fk_promised_item_reply references reply,
  position integer not null,
  block_id uuid not null,
  exact_words varchar(2000) not null,
  owner_section_id uuid constraint fk_promised_item_owner references section,
  target varchar(500),
  due_on date,
  due_kind varchar(20) not null,
  constraint pk_promised_item primary key (reply_id, id)
);
create table sign_off_step (
  id uuid not null constraint pk_sign_off_step primary key,
  reply_id uuid not null constraint fk_sign_off_step_reply references reply,
  step varchar(30) not null,
  round integer not null,
  section_id uuid constraint fk_sign_off_step_section references section,
  person_id uuid not null constraint fk_sign_off_step_person references person,
  decision varchar(20) not null,
  note varchar(2000),
  draft_number integer not null,
  decided_at timestamp(6) with time zone not null
);
create index ix_sign_off_step_reply on sign_off_step (reply_id, decided_at);
create table document_counter (
  bureau_id uuid not null constraint fk_document_counter_bureau references bureau,
  prefix varchar(40) not null,
  number_year integer not null,
  last_number integer not null,
  constraint pk_document_counter primary key (bureau_id, prefix, number_year)
);
create table document_number (
  id uuid not null constraint pk_document_number primary key,
  bureau_id uuid not null constraint fk_document_number_bureau references bureau,
  prefix varchar(40) not null,
  number_year integer not null,
  sequence_number integer not null,
  reply_id uuid not null constraint fk_document_number_reply references reply,
  void_reason varchar(500),
  allotted_at timestamp(6) with time zone not null,
  constraint uq_document_number unique (bureau_id, prefix, number_year, sequence_number)
);
create table delivery (
  id uuid not null constraint pk_delivery primary key,
  reply_id uuid not null constraint fk_delivery_reply references reply,
  submitter_id uuid not null constraint fk_delivery_submitter references submitter,
  mode varchar(20) not null,
  delivered_on date not null,
  receiver varchar(100) not null,
  recorded_by uuid not null constraint fk_delivery_recorded_by references person,
  recorded_at timestamp(6) with time zone not null,
  constraint uq_delivery_submitter unique (reply_id, submitter_id)
);
create table rating (
  id uuid not null constraint pk_rating primary key,
  reply_id uuid not null constraint fk_rating_reply references reply,
  submitter_id uuid not null constraint fk_rating_submitter references submitter,
  attitude varchar(20) not null,
  result varchar(20) not null,
  remark varchar(2000),
  source varchar(20) not null,
  entered_by uuid not null constraint fk_rating_entered_by references person,
  rated_at timestamp(6) with time zone not null,
  constraint uq_rating_submitter unique (reply_id, submitter_id)
);
create table commitment (
  id uuid not null constraint pk_commitment primary key,
  reply_id uuid not null constraint fk_commitment_reply references reply,
  suggestion_id uuid not null constraint fk_commitment_suggestion references suggestion,
  bureau_id uuid not null constraint fk_commitment_bureau references bureau,
  position integer not null,
  block_id uuid not null,
  exact_words varchar(2000) not null,
  owner_section_id uuid constraint fk_commitment_owner references section,
  target varchar(500),
  due_on date,
  due_kind varchar(20) not null,
  status varchar(20) not null,
  recorded_at timestamp(6) with time zone not null,
  version integer not null
);
create index ix_commitment_suggestion on commitment (suggestion_id);
create index ix_commitment_due on commitment (bureau_id, status, due_on);
create table idempotent_call (
  person_id uuid not null,
  idempotency_key varchar(80) not null,
  request_hash varchar(64) not null,
  status integer not null,
  answer varchar not null,
  called_at timestamp(6) with time zone not null,
  constraint pk_idempotent_call primary key (person_id, idempotency_key)
);
