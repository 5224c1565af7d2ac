-- Submitters without an account read and rate their reply by a link and a code; of both only digests are kept (FB6).
create table rating_link (
  id uuid not null constraint pk_rating_link primary key,
  bureau_id uuid not null constraint fk_rating_link_bureau references bureau,
  suggestion_id uuid not null constraint fk_rating_link_suggestion references suggestion,
  reply_id uuid not null constraint fk_rating_link_reply references reply,
  submitter_id uuid not null constraint fk_rating_link_submitter references submitter,
  token_digest varchar(64) not null constraint uq_rating_link_token unique,
  code_digest varchar(64) not null,
  expires_on date not null,
  wrong_tries integer not null,
  revoked boolean not null,
  issued_by uuid not null constraint fk_rating_link_issued_by references person,
  issued_at timestamp(6) with time zone not null,
  version integer not null
);
create index ix_rating_link_suggestion on rating_link (suggestion_id);
