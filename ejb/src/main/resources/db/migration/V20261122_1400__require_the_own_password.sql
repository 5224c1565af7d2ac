-- A password that an administrator handed out is changed by its owner at the first sign-in.
alter table account add column must_change_password boolean default false not null;
