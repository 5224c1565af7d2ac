-- 分解表线下批示: entries that were typed in together name the first of them, so that the person named answers them once.
alter table offline_entry add column entered_with uuid;
create index ix_offline_entry_entered_with on offline_entry (entered_with);
