-- XY-11: the most expensive statements as they stood when the performance inspection measured; null where none could be read.
alter table inspection add column statements jsonb;
grant update (statements) on inspection to yinuo_app;
