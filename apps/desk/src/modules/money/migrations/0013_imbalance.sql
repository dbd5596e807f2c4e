-- The hospital may say that a day does not balance while it is being run: the run's own reason stays, the word is answered.
alter table money_run
  add column imbalance boolean not null default false,
  add column said_by text;
update money_run set imbalance = true, said_by = asked_by where reason = 'imbalance';
drop index money_run_unanswered;
create index money_run_unanswered on money_run (answer_by) where imbalance and answered_at is null and not answer_reminded;
