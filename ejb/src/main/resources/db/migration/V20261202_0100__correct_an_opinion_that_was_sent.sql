-- 更正会办意见: a matter may have sent several opinions, of which the last one holds; each letter is sent once.
alter table contribution drop constraint uq_contribution_suggestion;
drop index ix_contribution_reply;
alter table contribution add constraint uq_contribution_reply unique (reply_id);
create index ix_contribution_suggestion on contribution (suggestion_id);
