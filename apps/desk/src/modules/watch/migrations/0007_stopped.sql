-- Nobody looks any more (the probe was paused or removed): the alert is over, and nothing has recovered.
alter table alert add column stopped boolean not null default false;
grant update (stopped) on alert to yinuo_app;
