-- 签发在外部系统: the bureau reviews and signs elsewhere, and the office types every such step in.
alter table bureau add column signed_elsewhere boolean default false not null;
