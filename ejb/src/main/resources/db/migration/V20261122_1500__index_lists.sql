-- Every order and filter of desk and ledger has an index, so that a page costs the same with a hundred times the matters.
create index ix_suggestion_reply_due on suggestion (reply_due_on, id);
create index ix_suggestion_referred on suggestion (referred_on, id);
create index ix_suggestion_number on suggestion (number_value, id);
create index ix_suggestion_number_key on suggestion (number_key);
create index ix_suggestion_title on suggestion (title, id);
create index ix_suggestion_status on suggestion (status, reply_due_on, id);
create index ix_suggestion_key_matter on suggestion (key_matter, reply_due_on, id);
create index ix_suggestion_kind on suggestion (kind, reply_due_on, id);
create index ix_assignment_section on assignment (section_id, suggestion_id);
create index ix_work_item_open on work_item (closed_at, due_on);
