-- A chart reads one probe's rows of many days: they lie beside each other in the index, and nowhere else.
alter table probe_slot drop constraint probe_slot_pkey;
alter table probe_slot add primary key (probe, at) include (ok, failed, unknown, mean, low, high);
alter table probe_hour drop constraint probe_hour_pkey;
alter table probe_hour add primary key (probe, at) include (ok, failed, unknown, mean, low, high);
-- Who sees a result sees its probe; the list of numbers comes from here.
create index probe_visible on probe (contract_id, number);
