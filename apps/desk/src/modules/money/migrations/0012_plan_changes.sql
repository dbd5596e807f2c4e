-- Another plan for a recovery whose plan is agreed: one more change that holds when the other side agrees.
alter table money_recovery_change
  add column way text,
  add column way_text text,
  add column plan jsonb,                 -- [{due, fen}]; what had come in counts as part of its first
  drop constraint money_recovery_change_kind_check,
  add constraint money_recovery_change_kind_check check (kind in ('finding', 'amount', 'cancel', 'plan')),
  add constraint money_recovery_change_plan check ((kind = 'plan') = (plan is not null) and (kind = 'plan') = (way is not null));
