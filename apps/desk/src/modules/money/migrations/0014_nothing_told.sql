-- A person may say that a source had no trade on a day; a file of that day takes it back.
alter table money_nothing
  add column told_by text,
  add column told_name text;
grant insert, update, delete on money_nothing to yinuo_app;
grant delete on money_nothing to yinuo_system;
