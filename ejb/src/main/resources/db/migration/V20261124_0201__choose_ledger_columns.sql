-- Which columns the ledger has for a bureau or, on top of that, for a person.
create table ledger_columns (
  holder_id uuid not null constraint pk_ledger_columns primary key,
  arranged varchar(2000) not null,
  version integer not null
);
