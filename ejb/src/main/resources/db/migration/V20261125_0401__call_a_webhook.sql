-- Where a bureau's own system wants to hear what people are told; the key itself stays in the environment, here is its name.
create table bureau_webhook (
  bureau_id uuid not null constraint pk_bureau_webhook primary key constraint fk_bureau_webhook_bureau references bureau,
  url varchar(500),
  key_name varchar(30),
  version integer not null
);
-- Each way out has a line of its own, so that one that is down does not hold up the other.
drop index ix_outgoing_message_due;
create index ix_outgoing_message_due on outgoing_message (channel, status, due_at);
