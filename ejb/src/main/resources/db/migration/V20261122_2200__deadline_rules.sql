-- How long each thing takes is a rule with its source, by kind of matter; a deadline keeps the rule by which it was counted (T2, T8).
create table deadline_rule_book (
  bureau_id uuid not null constraint pk_deadline_rule_book primary key constraint fk_deadline_rule_book_bureau references bureau,
  edition integer not null,
  version integer not null
);
create table deadline_rule (
  bureau_id uuid not null constraint fk_deadline_rule_book references deadline_rule_book,
  deadline_kind varchar(30) not null,
  matter_kind varchar(30) not null,
  amount integer not null,
  unit varchar(20) not null,
  counts_first_day boolean not null,
  roll_over varchar(20) not null,
  latest varchar(5),
  source varchar(200) not null,
  constraint pk_deadline_rule primary key (bureau_id, deadline_kind, matter_kind)
);
-- What bureaus have settled so far goes on as it was: calendar days and months, the last day not moved.
insert into deadline_rule_book (bureau_id, edition, version) select id, 1, 0 from bureau;
insert into deadline_rule select id, 'ASSIGNMENT', 'ANY', assignment_days, 'CALENDAR_DAY', false, 'NONE', null, '' from bureau;
insert into deadline_rule select id, 'CO_HANDLING', 'ANY', co_handling_days, 'CALENDAR_DAY', false, 'NONE', null, '' from bureau;
insert into deadline_rule select id, 'REPLY', 'ANY', reply_months, 'MONTH', false, 'NONE', null, '' from bureau;
insert into deadline_rule select id, 'REPLY', 'CPPCC_PROPOSAL', proposal_reply_months, 'MONTH', false, 'NONE', null, ''
  from bureau where proposal_reply_months <> reply_months;
insert into deadline_rule select id, 'CONTRIBUTION', 'ANY', contribution_months, 'MONTH', false, 'NONE', null, '' from bureau;
insert into deadline_rule select id, 'REHANDLING', 'ANY', rehandling_days, 'CALENDAR_DAY', false, 'NONE', null, '' from bureau;
insert into deadline_rule select id, 'RATING', 'ANY', rating_days, 'CALENDAR_DAY', false, 'NONE', null, '' from bureau;
alter table bureau drop column reply_months;
alter table bureau drop column proposal_reply_months;
alter table bureau drop column extended_reply_months;
alter table bureau drop column assignment_days;
alter table bureau drop column co_handling_days;
alter table bureau drop column contribution_months;
alter table bureau drop column rehandling_days;
alter table bureau drop column rating_days;
alter table deadline add column strict_on date;
alter table deadline add column amount integer;
alter table deadline add column unit varchar(20);
alter table deadline add column counts_first_day boolean;
alter table deadline add column roll_over varchar(20);
alter table deadline add column latest varchar(5);
alter table deadline add column source varchar(200);
alter table deadline add column beyond_calendar boolean;
update deadline set strict_on = due_on, counts_first_day = false, roll_over = 'NONE', source = '', beyond_calendar = false,
  unit = case when rule like '%M' then 'MONTH' else 'CALENDAR_DAY' end,
  amount = cast(replace(replace(replace(rule, 'P', ''), 'M', ''), 'D', '') as integer);
alter table deadline alter column strict_on set not null;
alter table deadline alter column amount set not null;
alter table deadline alter column unit set not null;
alter table deadline alter column counts_first_day set not null;
alter table deadline alter column roll_over set not null;
alter table deadline alter column source set not null;
alter table deadline alter column beyond_calendar set not null;
alter table deadline drop column rule;
