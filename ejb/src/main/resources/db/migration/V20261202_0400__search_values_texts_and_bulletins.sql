-- 检索: values, kept texts, bulletins and summaries are searched too; an installation that has them counts them up.
insert into search_rebuild (id, requested_at, cases, done, documents)
  select cast('00000000-0000-0000-0000-020261202400' as uuid), current_timestamp, count(*), 0, 0 from suggestion;
