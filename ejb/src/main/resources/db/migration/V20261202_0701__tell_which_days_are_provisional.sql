-- A day in a year without a notice is provisional even where no counted day lies there; those that were counted before are counted again (T10).
insert into recount (id, bureau_id, cause, reference, begun_at, total, counted, moved, version)
  select cast(concat(substring(cast(b.id as varchar(36)), 1, 14), 'a', substring(cast(b.id as varchar(36)), 16)) as uuid), b.id, 'RULES',
    coalesce((select cast(r.edition as varchar(20)) from deadline_rule_book r where r.bureau_id = b.id), '0'), current_timestamp,
    (select count(*) from deadline d join suggestion s on s.id = d.suggestion_id
      where s.bureau_id = b.id and d.met_on is null and d.kind <> 'COMMITMENT'), 0, 0, 0
  from bureau b where not exists (select 1 from recount o where o.bureau_id = b.id and o.finished_at is null);
