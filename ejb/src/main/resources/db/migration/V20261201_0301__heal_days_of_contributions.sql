-- Open matters that another unit answers kept their old day when the day of their referral was corrected; nothing later moved it (I9).
update suggestion set reply_due_on = (
  select d.due_on from deadline d where d.subject_id = suggestion.id and d.kind = 'CONTRIBUTION')
where handling_role = 'CO_HANDLER' and status <> 'CLOSED' and exists (
  select 1 from deadline d where d.subject_id = suggestion.id and d.kind = 'CONTRIBUTION');
-- The open steps of a matter kept the day of before, too: each that has the day of no open deadline gets that of the one that binds it (T8).
update work_item set due_on = coalesce(
  case when element in ('Task_PrepareAssignment', 'Task_DecideObjection', 'Task_ApproveAssignment', 'Task_AcceptAssignment') then
    (select max(d.due_on) from deadline d where d.subject_id = work_item.suggestion_id and d.kind = 'ASSIGNMENT' and d.met_on is null)
  else coalesce(
    (select max(d.due_on) from deadline d where d.suggestion_id = work_item.suggestion_id and d.kind = 'REPLACEMENT' and d.met_on is null),
    (select max(d.due_on) from deadline d where d.suggestion_id = work_item.suggestion_id and d.kind = 'REHANDLING' and d.met_on is null),
    (select max(d.due_on) from deadline d where d.subject_id = work_item.suggestion_id and d.met_on is null and d.kind = case
      when work_item.element = 'Task_DraftReply' then 'INNER_DRAFT'
      when work_item.element in ('Task_HeadReview', 'Task_Countersign', 'Task_OfficeReview', 'Task_ReviseDraft') then 'INNER_REVIEW'
      when work_item.element = 'Task_ViceDirectorReview' then 'INNER_SIGNATURE'
      when work_item.element in ('Task_SignReply', 'Task_NumberReply', 'Task_DeliverReply') then 'INNER_REPLY' end),
    (select max(d.due_on) from deadline d where d.subject_id = work_item.suggestion_id and d.kind = 'REPLY' and d.met_on is null),
    (select max(d.due_on) from deadline d where d.subject_id = work_item.suggestion_id and d.kind = 'CONTRIBUTION' and d.met_on is null))
  end, due_on)
where closed_at is null and due_on is not null
  and element not in ('Task_ClaimAssignment', 'Task_GiveOpinion', 'Task_RecordOpinion', 'Task_RateReply', 'Task_ResumeHandling')
  and not exists (select 1 from commitment c where c.id = work_item.subject_id)
  and not exists (select 1 from deadline d where d.suggestion_id = work_item.suggestion_id and d.met_on is null
    and d.kind <> 'COMMITMENT' and d.due_on = work_item.due_on);
