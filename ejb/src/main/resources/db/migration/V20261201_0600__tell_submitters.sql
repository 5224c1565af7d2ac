-- 代表消息: what a message is about where that is less than the matter, such as one promise.
alter table notification add column thing_id uuid;
-- Submitters find their matter on pages of their own.
alter table outgoing_line add column for_submitter boolean default false not null;
-- Who asked for mail of reminders is told by mail as well whom to call.
insert into person_channel_mode (person_id, kind, mode)
  select m.person_id, 'TO_CALL', m.mode from person_channel_mode m where m.kind = 'REMINDER';
