-- 退办: requests that the referrer takes a matter back; open_key keeps a second one from being made while an answer is awaited.
create table referral_return (
  id uuid not null constraint pk_referral_return primary key,
  suggestion_id uuid not null constraint fk_referral_return_suggestion references suggestion,
  open_key uuid constraint uq_referral_return_open_key unique,
  status varchar(20) not null,
  reason varchar(1000) not null,
  proposed_unit varchar(100),
  asked_on date not null,
  asked_by uuid not null constraint fk_referral_return_asked_by references person,
  asked_at timestamp(6) with time zone not null,
  answered_on date,
  answered_by varchar(100),
  new_unit varchar(100),
  note varchar(1000),
  recorded_by uuid constraint fk_referral_return_recorded_by references person,
  recorded_at timestamp(6) with time zone,
  version integer not null
);
create index ix_referral_return_suggestion on referral_return (suggestion_id, asked_at);
-- Matters that ended while they lay on a sheet have left it.
update sheet_line set open_key = null, status = 'WITHDRAWN'
  where open_key in (select s.id from suggestion s where s.status = 'CLOSED');
