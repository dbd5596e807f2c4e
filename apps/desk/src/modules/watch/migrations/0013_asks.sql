-- A run out of turn that a runner was asked for: what an inspection measures is measured then. Kept until it was read.
create table probe_ask (
  id text primary key,
  probe_id text not null,
  statements boolean not null,
  until timestamptz not null,
  outcome jsonb
);
create index probe_ask_probe on probe_ask (probe_id);
grant select, insert, update, delete on probe_ask to yinuo_system;
