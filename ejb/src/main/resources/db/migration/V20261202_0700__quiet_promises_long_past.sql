-- A promise that was past its day before that became a deadline speaks with the strongest stage alone: the weaker ones count as not sent (PR19).
insert into deadline_signal (id, deadline_id, stage, generation, suggestion_id, bureau_id, deadline_kind, due_on, status, raised_on, words, version)
  select cast(concat(substring(cast(d.id as varchar(36)), 1, 14), p.digit, substring(cast(d.id as varchar(36)), 16)) as uuid),
    d.id, p.stage, d.generation, s.id, s.bureau_id, d.kind, d.due_on, 'DISMISSED', current_date, '承诺期限启用前已逾期，只提示最高一级', 0
  from deadline d join suggestion s on s.id = d.suggestion_id left join signal_ladder l on l.bureau_id = s.bureau_id
  cross join (select 'OVERDUE' as stage, 'a' as digit union all select 'URGING', 'b' union all select 'SUPERVISION', 'c') p
  where d.kind = 'COMMITMENT' and d.met_on is null
    and d.due_on + 7 * case p.stage when 'OVERDUE' then coalesce(l.urge_after, 1) when 'URGING' then coalesce(l.supervise_after, 5)
      else coalesce(l.circulate_after, 10) end / 5 < current_date
    and not exists (select 1 from deadline_signal g where g.deadline_id = d.id and g.generation = d.generation);
