-- Every write leaves an entry in an append-only chain, one chain for each case or bureau (design: audit, decisions 8).
create table audit_chain (
  chain_id uuid not null constraint pk_audit_chain primary key,
  last_seq bigint not null,
  last_hash varchar(64) not null,
  sealed_seq bigint not null
);
create table audit_entry (
  chain_id uuid not null constraint fk_audit_entry_chain references audit_chain,
  seq bigint not null,
  at timestamp(6) with time zone not null,
  actor_id uuid,
  actor_name varchar(100) not null,
  on_behalf_of varchar(100),
  action varchar(60) not null,
  refused boolean not null,
  subject_id uuid,
  changes varchar not null,
  previous_hash varchar(64) not null,
  hash varchar(64) not null,
  constraint pk_audit_entry primary key (chain_id, seq)
);
create table audit_seal (
  seq bigint not null constraint pk_audit_seal primary key,
  at timestamp(6) with time zone not null,
  heads varchar not null,
  previous_hash varchar(64) not null,
  hash varchar(64) not null
);
