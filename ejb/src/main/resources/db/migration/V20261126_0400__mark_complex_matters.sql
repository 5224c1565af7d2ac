-- A matter that is wide or hard has a reply rule of its own, and is marked as such for a stated reason (T23).
alter table deadline_rule add column complex_matter boolean default false not null;
alter table deadline_rule drop constraint pk_deadline_rule;
alter table deadline_rule add constraint pk_deadline_rule primary key (bureau_id, deadline_kind, matter_kind, complex_matter);
alter table deadline add column complex_reason varchar(500);
