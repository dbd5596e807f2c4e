-- What the hospital said does not balance, and what was answered (ZK-14).
alter table money_run
  add column said text,
  add column answer_by timestamptz,
  add column answer text,
  add column answered_at timestamptz,
  add column answered_name text,
  add column answer_reminded boolean not null default false,
  add constraint money_run_answered check ((answer is null) = (answered_at is null));
create index money_run_unanswered on money_run (answer_by)
  where reason = 'imbalance' and answered_at is null and not answer_reminded;
