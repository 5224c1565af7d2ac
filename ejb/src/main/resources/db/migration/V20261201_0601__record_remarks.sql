-- 代录意见: what a submitter said on the phone or on paper, typed in by the office; whoever has no account is named instead.
alter table commitment_remark alter column said_by drop not null;
alter table commitment_remark add column submitter_id uuid;
alter table commitment_remark add column submitter_name varchar(100);
alter table commitment_remark add column said_on date;
alter table commitment_remark add column channel varchar(20);
alter table commitment_remark add column recorded_by uuid constraint fk_commitment_remark_recorded_by references person;
