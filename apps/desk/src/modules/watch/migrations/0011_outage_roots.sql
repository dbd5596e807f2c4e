-- The alerts above that explained an outage, in order: its time is their owner's only while they were down.
alter table outage add column roots text[] not null default '{}';
update outage o set roots = array[a.root_id] from alert a where a.id = o.alert_id and a.root_id is not null;
