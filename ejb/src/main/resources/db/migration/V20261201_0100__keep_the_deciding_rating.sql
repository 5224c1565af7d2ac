-- By whose word a reply was judged, as the rule of the bureau was on that day (rule FB9).
alter table rating add column deciding boolean default false not null;
update rating set deciding = true where attitude <> 'DISSATISFIED' and result <> 'DISSATISFIED'
  and exists (select 1 from submitter b join suggestion s on s.id = b.suggestion_id join bureau u on u.id = s.bureau_id
    where b.id = rating.submitter_id and b.lead_submitter and u.rating_rule <> 'LEAD_DECIDES')
  and exists (select 1 from reply y join suggestion s on s.id = y.suggestion_id
    where y.id = rating.reply_id and s.status = 'CLOSED')
  and not exists (select 1 from rating g where g.reply_id = rating.reply_id
    and (g.attitude = 'DISSATISFIED' or g.result = 'DISSATISFIED'));
update rating set deciding = true where exists (
  select 1 from submitter b join suggestion s on s.id = b.suggestion_id join bureau u on u.id = s.bureau_id
    where b.id = rating.submitter_id and b.lead_submitter and u.rating_rule = 'LEAD_DECIDES');
update rating set deciding = true where (attitude = 'DISSATISFIED' or result = 'DISSATISFIED')
  and exists (select 1 from submitter b join suggestion s on s.id = b.suggestion_id join bureau u on u.id = s.bureau_id
    where b.id = rating.submitter_id and (u.rating_rule = 'ANY_DISSATISFIED' or u.rating_rule = 'MAJORITY'
      and 2 * (select count(*) from rating g where g.reply_id = rating.reply_id and (g.attitude = 'DISSATISFIED' or g.result = 'DISSATISFIED'))
        > (select count(*) from submitter x where x.suggestion_id = s.id)
          - (select count(*) from rating g where g.reply_id = rating.reply_id and g.attitude = 'NO_FEEDBACK')))
  and not exists (select 1 from rating g where g.reply_id = rating.reply_id
    and (g.attitude = 'DISSATISFIED' or g.result = 'DISSATISFIED')
    and (g.rated_at < rating.rated_at or g.rated_at = rating.rated_at and g.id < rating.id));
