-- By whose word a reply was judged, as the rule of the bureau was on that day (rule FB9).
alter table rating add column deciding boolean default false not null;
-- What was rated before is judged by the rule of today (FB3): whoever spoke comes before the silent, and the lead before the others.
-- A closed matter was settled, whatever the rule of today would still wait for.
update rating set deciding = true where id in (
  select o.id from (
    select g.id, row_number() over (partition by g.reply_id order by case when g.attitude = 'NO_FEEDBACK' then 1 else 0 end,
      case when b.lead_submitter then 0 else 1 end, g.rated_at, g.id) as place
    from rating g join submitter b on b.id = g.submitter_id join (
      select c.reply_id, c.rating_rule, case
          when c.rating_rule = 'ANY_DISSATISFIED' and c.against > 0 then 'AGAINST'
          when c.rating_rule = 'MAJORITY' and 2 * c.against > c.voters then 'AGAINST'
          when c.status = 'CLOSED' then 'SETTLED'
          when c.rating_rule = 'ANY_DISSATISFIED' and c.missing > 0 then 'OPEN'
          when c.rating_rule = 'MAJORITY' and 2 * (c.against + c.missing) > c.voters then 'OPEN'
          else 'SETTLED' end as verdict
      from (
        select y.id as reply_id, s.status, u.rating_rule,
          (select count(*) from rating a where a.reply_id = y.id and (a.attitude = 'DISSATISFIED' or a.result = 'DISSATISFIED')) as against,
          (select count(*) from submitter x where x.suggestion_id = s.id)
            - (select count(*) from rating a where a.reply_id = y.id and a.attitude = 'NO_FEEDBACK') as voters,
          (select count(*) from submitter x where x.suggestion_id = s.id)
            - (select count(*) from rating a where a.reply_id = y.id) as missing
        from reply y join suggestion s on s.id = y.suggestion_id join bureau u on u.id = s.bureau_id
        where exists (select 1 from rating a where a.reply_id = y.id)) c) v on v.reply_id = g.reply_id
    where v.rating_rule = 'LEAD_DECIDES' and b.lead_submitter
      or v.rating_rule <> 'LEAD_DECIDES'
        and v.verdict = case when g.attitude = 'DISSATISFIED' or g.result = 'DISSATISFIED' then 'AGAINST' else 'SETTLED' end) o
  where o.place = 1);
