-- A kept filter of the ledger can ask for matters that the referrer was asked to take back.
alter table saved_filter add column given_back varchar(20);
