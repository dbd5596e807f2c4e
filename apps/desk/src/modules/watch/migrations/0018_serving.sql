-- Which probe served what, and when: an inspection tells also what would have measured an item and no longer did.
create table serving_period (
  id bigint generated always as identity primary key,
  contract_id text not null,
  probe_id text not null references probe (id),
  serves text[] not null,
  from_at timestamptz not null,
  to_at timestamptz,
  constraint serving_period_span check (to_at is null or from_at <= to_at)
);
create unique index serving_period_open on serving_period (probe_id) where to_at is null;
create index serving_period_time on serving_period (contract_id, from_at);
alter table serving_period enable row level security;
create policy serving_period_of_party on serving_period to yinuo_app
  using (contract_id = any ((select yinuo_contracts())::text[])) with check (contract_id = any ((select yinuo_contracts())::text[]));
create policy serving_period_system on serving_period to yinuo_system using (true) with check (true);
grant select, insert on serving_period to yinuo_app, yinuo_system;
grant update (to_at) on serving_period to yinuo_app, yinuo_system;
insert into serving_period (contract_id, probe_id, serves, from_at, to_at)
  select contract_id, id, serves, created_at, greatest(created_at, coalesce(removed_at, paused_at))
  from probe where cardinality(serves) > 0;
