-- What the bureau owes itself before a reply is counted back from the reply's day, and may be set for one case (T20 to T22).
alter table deadline add column counted_from date;
alter table deadline add column set_on date;
alter table deadline add column set_reason varchar(500);
alter table signal_ladder add column inner_signals varchar(20) default 'REMIND' not null;
-- Open cases get theirs with a recount, which goes on when the server has started.
insert into recount (id, bureau_id, cause, reference, begun_at, total, counted, moved, version)
  select b.id, b.id, 'RULES', coalesce((select cast(r.edition as varchar(20)) from deadline_rule_book r where r.bureau_id = b.id), '0'),
    current_timestamp, (select count(*) from deadline d join suggestion s on s.id = d.suggestion_id
      where s.bureau_id = b.id and d.met_on is null), 0, 0, 0
  from bureau b where not exists (select 1 from recount o where o.bureau_id = b.id and o.finished_at is null);
