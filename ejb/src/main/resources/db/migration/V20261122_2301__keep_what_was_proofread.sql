-- 复核、校对、用印: what the office looked at before a letter got its number, and the slips that it set right.
create table release_check (
  sign_off_step_id uuid not null constraint fk_release_check_step references sign_off_step,
  checked varchar(20) not null,
  constraint pk_release_check primary key (sign_off_step_id, checked)
);
create table release_slip (
  sign_off_step_id uuid not null constraint fk_release_slip_step references sign_off_step,
  paragraph integer not null,
  before_words varchar(400) not null,
  after_words varchar(400) not null,
  constraint pk_release_slip primary key (sign_off_step_id, paragraph)
);
