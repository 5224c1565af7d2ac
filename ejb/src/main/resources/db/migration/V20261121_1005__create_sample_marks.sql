-- A start that was broken off while it made sample data goes on where it stopped (design: sample).
create table sample_mark (
  name varchar(200) not null constraint pk_sample_mark primary key,
  made_at timestamp(6) with time zone not null
);
