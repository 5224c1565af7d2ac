-- 公开文本: title and main recipient as the public reads them; names may be taken out of them too.
alter table publication add column title varchar;
alter table publication add column main_recipient varchar;
update publication set
  title = (select r.title from reply r where r.id = publication.reply_id),
  main_recipient = (select r.main_recipient from reply r where r.id = publication.reply_id)
where status <> 'WITHHELD';
