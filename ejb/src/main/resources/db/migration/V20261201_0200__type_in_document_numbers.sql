-- 外部系统文号: a number that another office system gave stands beside the own series and is not counted in it.
alter table document_number add column outside boolean default false not null;
