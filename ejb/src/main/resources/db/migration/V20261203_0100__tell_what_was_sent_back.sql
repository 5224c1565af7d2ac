-- Whether a step ended by sending the matter back. Steps that ended earlier say as before that they were finished.
alter table work_item add column sent_back boolean default false not null;
