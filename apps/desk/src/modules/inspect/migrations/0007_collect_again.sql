-- How often in a row the automatic part ran while a runner did not answer: it is tried again, later each time.
alter table inspection add column collect_tries integer not null default 0;
grant update (collect_tries) on inspection to yinuo_app;
