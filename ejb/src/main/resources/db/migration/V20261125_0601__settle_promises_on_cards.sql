-- 承诺卡片: which sentences are followed up, by whom besides the owner, on what target and day stand, and which are not.
alter table promised_item add column part_of uuid;
alter table promised_item add column outside_unit varchar(200);
alter table promised_item add column target_basis varchar(20);
alter table promised_item add column due_basis varchar(20);
alter table promised_item add column due_phrase varchar(40);
alter table promised_item add column to_settle boolean default false not null;
create table promised_co_owner (
  reply_id uuid not null constraint fk_promised_co_owner_reply references reply,
  item_id uuid not null,
  section_id uuid not null constraint fk_promised_co_owner_section references section,
  constraint pk_promised_co_owner primary key (reply_id, item_id, section_id)
);
create table folded_sentence (
  reply_id uuid not null constraint fk_folded_sentence_reply references reply,
  position integer not null,
  block_id uuid not null,
  words varchar(2000) not null,
  reason varchar(500),
  constraint pk_folded_sentence primary key (reply_id, position)
);
alter table commitment add column outside_unit varchar(200);
alter table commitment add column target_basis varchar(20);
alter table commitment add column due_basis varchar(20);
alter table commitment add column due_phrase varchar(40);
create table commitment_co_owner (
  commitment_id uuid not null constraint fk_commitment_co_owner_commitment references commitment,
  section_id uuid not null constraint fk_commitment_co_owner_section references section,
  constraint pk_commitment_co_owner primary key (commitment_id, section_id)
);
create index ix_commitment_co_owner on commitment_co_owner (section_id);
create table date_rules (
  bureau_id uuid not null constraint pk_date_rules primary key constraint fk_date_rules_bureau references bureau,
  soon_months integer not null,
  shortly_months integer not null,
  autumn_term_ends varchar(5) not null,
  spring_term_ends varchar(5) not null,
  version integer not null
);
