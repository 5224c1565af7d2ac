-- 检索: opinions, talks, reports, papers, policies and norms are searched too; an installation that has them counts them up.
create index ix_commitment_report_suggestion on commitment_report (suggestion_id);
insert into search_rebuild (id, requested_at, cases, done, documents)
  select cast('00000000-0000-0000-0000-020261201700' as uuid), current_timestamp, count(*), 0, 0 from suggestion;
