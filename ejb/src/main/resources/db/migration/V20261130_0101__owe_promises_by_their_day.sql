-- The day of a promise is a deadline too: it stands in the letter, no rule counts it, and the section that owes it is told (PR19).
alter table deadline add column section_id uuid constraint fk_deadline_section references section;
alter table deadline alter column amount drop not null;
alter table deadline alter column unit drop not null;
alter table deadline alter column counts_first_day drop not null;
alter table deadline alter column roll_over drop not null;
alter table deadline alter column source drop not null;
insert into deadline (id, suggestion_id, subject_id, kind, starts_on, strict_on, due_on, beyond_calendar, section_id, met_on, generation, version)
  select c.id, c.suggestion_id, c.id, 'COMMITMENT', c.followed_since, c.due_on, c.due_on, false, c.owner_section_id,
    case when c.stage = 'REPORTING' then null else coalesce(c.claimed_on, c.followed_since) end, 0, 0
  from commitment c where c.status = 'OPEN' and c.followed_since is not null and c.due_on is not null;
