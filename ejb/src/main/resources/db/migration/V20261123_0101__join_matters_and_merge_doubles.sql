-- Matters that are answered from one draft base (rules JO1-JO3), and registrations of a matter that was registered before
-- (rules DB1-DB3).
create table joined_matter (
  suggestion_id uuid not null constraint pk_joined_matter primary key
    constraint fk_joined_matter_suggestion references suggestion,
  leading_id uuid not null constraint fk_joined_matter_leading references suggestion,
  joined_by uuid not null constraint fk_joined_matter_joined_by references person,
  joined_at timestamp(6) with time zone not null
);
create index ix_joined_matter_leading on joined_matter (leading_id);
create table merged_double (
  suggestion_id uuid not null constraint pk_merged_double primary key
    constraint fk_merged_double_suggestion references suggestion,
  kept_id uuid not null constraint fk_merged_double_kept references suggestion,
  merged_by uuid not null constraint fk_merged_double_merged_by references person,
  merged_at timestamp(6) with time zone not null
);
create index ix_merged_double_kept on merged_double (kept_id);
