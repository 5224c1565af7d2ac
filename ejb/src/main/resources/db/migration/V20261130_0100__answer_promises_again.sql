-- The promises that a further reply takes up, in the words in which they were made (PR17, PR18).
create table answered_promise (
  reply_id uuid not null constraint fk_answered_promise_reply references reply,
  commitment_id uuid not null constraint fk_answered_promise_commitment references commitment,
  position integer not null,
  exact_words varchar not null,
  owner_section_id uuid not null constraint fk_answered_promise_owner references section,
  kept boolean not null,
  constraint pk_answered_promise primary key (reply_id, commitment_id)
);
create index ix_answered_promise_commitment on answered_promise (commitment_id);
