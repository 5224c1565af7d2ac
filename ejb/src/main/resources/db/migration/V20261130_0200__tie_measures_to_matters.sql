-- 关联: a link to a part of a matter says of which matter, so that it is shown to whoever sees the matter and goes with it.
alter table measure_link add column suggestion_id uuid constraint fk_measure_link_suggestion references suggestion;
create index ix_measure_link_suggestion on measure_link (suggestion_id);
