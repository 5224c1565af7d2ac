-- A bureau settles referrer, copies and term apart for suggestions and for proposals (rule K1).
alter table bureau add column suggestion_referrer varchar(100);
alter table bureau add column proposal_referrer varchar(100);
alter table bureau add column proposal_copies varchar(500);
alter table bureau add column proposal_reply_months integer;
update bureau set suggestion_referrer = place || '人大常委会代表工委', proposal_referrer = place || '政协提案委',
  proposal_copies = place || '政协提案委，' || place || '政府办公室', proposal_reply_months = reply_months;
alter table bureau alter column suggestion_referrer set not null;
alter table bureau alter column proposal_referrer set not null;
alter table bureau alter column proposal_copies set not null;
alter table bureau alter column proposal_reply_months set not null;
