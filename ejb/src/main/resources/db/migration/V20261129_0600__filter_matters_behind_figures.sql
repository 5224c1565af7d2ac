-- A kept filter of the ledger can ask for the matters that stand behind a figure of the statistics.
alter table saved_filter add column counted varchar(300);
