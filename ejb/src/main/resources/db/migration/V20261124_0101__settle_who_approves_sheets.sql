-- In some bureaus the office director or the director approves the assignment sheet, and not whoever oversees the section (A10).
alter table bureau add column sheet_approver varchar(30) default 'OVERSEER' not null;
