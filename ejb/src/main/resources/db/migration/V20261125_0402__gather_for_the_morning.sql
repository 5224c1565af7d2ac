-- Each kind of message finds its own way to a person: at once, with the morning's digest, or not by mail at all.
create table person_channel_mode (
  person_id uuid not null constraint fk_person_channel_mode_channel references person_channel,
  kind varchar(20) not null,
  mode varchar(20) not null,
  constraint pk_person_channel_mode primary key (person_id, kind)
);
insert into person_channel_mode (person_id, kind, mode)
  select c.person_id, k.kind, c.mail_mode from person_channel c cross join
    (values ('REMINDER'), ('OVERDUE'), ('URGING'), ('SUPERVISION'), ('CIRCULAR')) as k (kind);
alter table person_channel drop column mail_mode;
-- What waits for the next digest of a person; it goes with the words of the matter when that becomes secret.
create table digest_line (
  id uuid not null constraint pk_digest_line primary key,
  person_id uuid not null constraint fk_digest_line_person references person,
  suggestion_id uuid not null constraint fk_digest_line_suggestion references suggestion,
  kind varchar(20) not null,
  subject varchar(30) not null,
  due_on date not null,
  said varchar not null,
  told_at timestamp(6) with time zone not null
);
create index ix_digest_line_person on digest_line (person_id);
create index ix_digest_line_suggestion on digest_line (suggestion_id);
-- The mornings on which a person was looked at; the key makes it one digest, whatever servers and restarts do.
create table digest (
  person_id uuid not null constraint fk_digest_person references person,
  digest_on date not null,
  constraint pk_digest primary key (person_id, digest_on)
);
-- Under which heading a line stands, in a message that has headings.
alter table outgoing_line add column heading varchar(20);
