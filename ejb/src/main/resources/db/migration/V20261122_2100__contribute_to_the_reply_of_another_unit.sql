-- 会办: an opinion that goes to the unit which answers, under a prefix and within a term of its own.
alter table bureau add column contribution_prefix varchar(40);
update bureau set contribution_prefix = concat(substring(suggestion_prefix from 1 for 39), '函');
alter table bureau alter column contribution_prefix set not null;
alter table bureau add column contribution_months integer default 1 not null;
create table contribution (
  id uuid not null constraint pk_contribution primary key,
  suggestion_id uuid not null constraint fk_contribution_suggestion references suggestion
    constraint uq_contribution_suggestion unique,
  reply_id uuid not null constraint fk_contribution_reply references reply,
  lead_unit varchar(500) not null,
  channel varchar(20) not null,
  sent_on date not null,
  receiver varchar(100) not null,
  late_reason varchar(1000),
  sent_by uuid not null constraint fk_contribution_sent_by references person,
  sent_at timestamp(6) with time zone not null,
  joint_reply_on date,
  joint_reply_number varchar(80),
  joint_reply_paper_id uuid constraint fk_contribution_joint_reply_paper references paper,
  joint_reply_note varchar(1000),
  filed_by uuid constraint fk_contribution_filed_by references person,
  filed_at timestamp(6) with time zone,
  version integer not null
);
create index ix_contribution_reply on contribution (reply_id);
