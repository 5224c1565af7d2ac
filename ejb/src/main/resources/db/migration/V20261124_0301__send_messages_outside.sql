-- How a person wants to be told outside of the application; the address is nobody else's to read.
create table person_channel (
  person_id uuid not null constraint pk_person_channel primary key constraint fk_person_channel_person references person,
  mail_mode varchar(20) not null,
  mail_address varchar(254),
  version integer not null
);
-- What goes out, written in the transaction that tells it and sent after; the subject holds no words of a matter.
create table outgoing_message (
  id uuid not null constraint pk_outgoing_message primary key,
  channel varchar(20) not null,
  bureau_id uuid not null constraint fk_outgoing_message_bureau references bureau,
  person_id uuid constraint fk_outgoing_message_person references person,
  address varchar(500) not null,
  subject varchar(200) not null,
  status varchar(20) not null,
  attempts integer not null,
  failure varchar(20),
  due_at timestamp(6) with time zone not null,
  created_at timestamp(6) with time zone not null,
  sent_at timestamp(6) with time zone,
  noted boolean not null,
  version integer not null
);
create index ix_outgoing_message_due on outgoing_message (status, due_at);
create index ix_outgoing_message_bureau on outgoing_message (bureau_id, created_at);
create index ix_outgoing_message_noted on outgoing_message (noted, status);
create table outgoing_line (
  id uuid not null constraint pk_outgoing_line primary key,
  message_id uuid not null constraint fk_outgoing_line_message references outgoing_message,
  line_number integer not null,
  suggestion_id uuid not null constraint fk_outgoing_line_suggestion references suggestion,
  said varchar not null
);
create index ix_outgoing_line_message on outgoing_line (message_id);
create index ix_outgoing_line_suggestion on outgoing_line (suggestion_id);
