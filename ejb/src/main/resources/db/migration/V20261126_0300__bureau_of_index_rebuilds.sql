-- 检索索引: whoever asked for a rebuild is named to people of the own bureau only; of older ones the bureau is not known
alter table search_rebuild add requested_in uuid constraint fk_search_rebuild_bureau references bureau;
