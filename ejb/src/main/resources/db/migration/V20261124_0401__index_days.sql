-- The month view asks by the day on which something is owed.
create index ix_deadline_due_on on deadline (due_on);
