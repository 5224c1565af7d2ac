-- Files that belong to a matter; the content apart, so that no list reads it, and in pieces, because a value of H2 ends at a megabyte (design: paper).
create table paper (
  id uuid not null constraint pk_paper primary key,
  suggestion_id uuid constraint fk_paper_suggestion references suggestion,
  bureau_id uuid not null constraint fk_paper_bureau references bureau,
  kind varchar(30) not null,
  file_name varchar(200) not null,
  format varchar(10) not null,
  size_in_bytes bigint not null,
  sha256 varchar(64) not null,
  offered_sha256 varchar(64),
  added_by uuid not null constraint fk_paper_added_by references person,
  added_at timestamp(6) with time zone not null,
  withdrawn_by uuid constraint fk_paper_withdrawn_by references person,
  withdrawn_at timestamp(6) with time zone,
  withdrawal_reason varchar(200),
  version integer not null,
  constraint uq_paper_offered unique (suggestion_id, offered_sha256)
);
create index ix_paper_suggestion on paper (suggestion_id, added_at);
create index ix_paper_held on paper (added_by, suggestion_id);
create table paper_piece (
  paper_id uuid not null constraint fk_paper_piece_paper references paper,
  position integer not null,
  bytes bytea not null,
  constraint pk_paper_piece primary key (paper_id, position)
);
