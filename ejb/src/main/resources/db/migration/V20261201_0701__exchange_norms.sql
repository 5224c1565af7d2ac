-- 措施库导入导出: a bureau may bring norms of its own, whose codes are used once in a bureau.
alter table measure_norm drop constraint uq_measure_norm_code;
alter table measure_norm add column owner_key varchar(36) default 'shared' not null;
alter table measure_norm add constraint uq_measure_norm_code unique (owner_key, code);
