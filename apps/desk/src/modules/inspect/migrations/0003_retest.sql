-- Why an earlier measured failure no longer counts: what was measured then stays beside what was measured since.
alter table inspection_item add column retest jsonb; -- {reason, by, at}
grant update (retest) on inspection_item to yinuo_app;
