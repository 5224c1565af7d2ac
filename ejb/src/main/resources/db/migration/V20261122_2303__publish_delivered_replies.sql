-- 公开: the masked copy of a delivered reply that the public reads, or the ground for withholding it.
create table publication (
  id uuid not null constraint pk_publication primary key,
  reply_id uuid not null constraint fk_publication_reply references reply,
  bureau_id uuid not null constraint fk_publication_bureau references bureau,
  status varchar(20) not null,
  url varchar(500),
  published_on date,
  masked integer not null,
  ground varchar(20),
  note varchar(500),
  decided_by uuid not null constraint fk_publication_decided_by references person,
  decided_at timestamp(6) with time zone not null,
  taken_down_at timestamp(6) with time zone,
  version integer not null
);
create index ix_publication_reply on publication (reply_id);
create index ix_publication_public on publication (bureau_id, status, published_on);
create table publication_block (
  publication_id uuid not null constraint fk_publication_block_publication references publication,
  position integer not null,
  block_id uuid not null,
  level varchar(20) not null,
  text varchar not null,
  constraint pk_publication_block primary key (publication_id, position)
);
