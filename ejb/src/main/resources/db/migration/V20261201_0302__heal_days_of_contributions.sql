-- Open matters that another unit answers kept their old day when the day of their referral was corrected; nothing later moved it (I9).
update suggestion set reply_due_on = (
  select d.due_on from deadline d where d.subject_id = suggestion.id and d.kind = 'CONTRIBUTION')
where handling_role = 'CO_HANDLER' and status <> 'CLOSED' and exists (
  select 1 from deadline d where d.subject_id = suggestion.id and d.kind = 'CONTRIBUTION');
