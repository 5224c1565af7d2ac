-- What each section agreed to, how the head of the letter stood in each version, and the names that the frozen letter bears.
create table agreed_promise (
  sign_off_step_id uuid not null constraint fk_agreed_promise_step references sign_off_step,
  position integer not null,
  exact_words varchar(2000) not null,
  target varchar(500),
  due_on date,
  due_kind varchar(20) not null,
  constraint pk_agreed_promise primary key (sign_off_step_id, position)
);
-- Whoever has agreed before this migration has agreed to what the draft promises now.
insert into agreed_promise (sign_off_step_id, position, exact_words, target, due_on, due_kind)
select s.id, p.position, p.exact_words, p.target, p.due_on, p.due_kind
from sign_off_step s join promised_item p on p.reply_id = s.reply_id and p.owner_section_id = s.section_id
where s.step = 'COUNTERSIGN' and s.decision = 'APPROVE';

alter table draft_version add column title varchar(300);
alter table draft_version add column main_recipient varchar(500);
alter table draft_version add column outcome varchar(20);
alter table draft_version add column disclosure varchar(30);
alter table draft_version add column withholding_ground varchar(500);
alter table draft_version add column copies varchar(500);
alter table draft_version add column contact_name varchar(60);
alter table draft_version add column contact_phone varchar(40);
-- Of the older versions only the latest is known to bear the head that the reply bears.
update draft_version set
  title = (select r.title from reply r where r.id = draft_version.reply_id),
  main_recipient = (select r.main_recipient from reply r where r.id = draft_version.reply_id),
  outcome = (select r.outcome from reply r where r.id = draft_version.reply_id),
  disclosure = (select r.disclosure from reply r where r.id = draft_version.reply_id),
  withholding_ground = (select r.withholding_ground from reply r where r.id = draft_version.reply_id),
  copies = (select r.copies from reply r where r.id = draft_version.reply_id),
  contact_name = (select r.contact_name from reply r where r.id = draft_version.reply_id),
  contact_phone = (select r.contact_phone from reply r where r.id = draft_version.reply_id)
where number = (select r.current_version from reply r where r.id = draft_version.reply_id);

alter table reply add column organ_name varchar(200);
alter table reply add column signatory_name varchar(200);
-- The frozen text of a letter names both; its second line begins with the organ, at its 21st character.
update reply set
  organ_name = substring(dispatched_text from 21 for position(chr(10) in substring(dispatched_text from 21)) - 1),
  signatory_name = substring(
    dispatched_text
    from position(chr(10) || 'signatory' || chr(9) in dispatched_text) + 11
    for position(chr(10) || 'outcome' || chr(9) in dispatched_text)
      - position(chr(10) || 'signatory' || chr(9) in dispatched_text) - 11)
where dispatched_text is not null;
