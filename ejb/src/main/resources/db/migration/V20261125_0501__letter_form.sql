-- In which form a bureau sends its replies, and since when.
create table letter_form (
  id uuid not null constraint pk_letter_form primary key,
  bureau_id uuid not null constraint fk_letter_form_bureau references bureau,
  form varchar(10) not null,
  since timestamp(6) with time zone not null
);
create index ix_letter_form_bureau on letter_form (bureau_id, since);
