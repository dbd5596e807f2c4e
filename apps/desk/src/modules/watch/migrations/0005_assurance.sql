-- A time that matters more than others (XY-9): probes look more often, warnings do not wait, no work is planned into it.
create table assurance_period (
  id text primary key,
  contract_id text not null,
  title text not null,
  from_at timestamptz not null,
  to_at timestamptz not null,
  every_seconds integer not null check (every_seconds between 5 and 600),
  planned_by text not null,
  constraint assurance_period_span check (from_at <= to_at)
);
create index assurance_period_time on assurance_period (contract_id, from_at desc);
alter table assurance_period enable row level security;
create policy assurance_period_of_party on assurance_period to yinuo_app
  using (contract_id = any ((select yinuo_contracts())::text[])) with check (contract_id = any ((select yinuo_contracts())::text[]));
create policy assurance_period_system on assurance_period for select to yinuo_system using (true);
grant select, insert on assurance_period to yinuo_app;
grant update (to_at, from_at) on assurance_period to yinuo_app;
grant select on assurance_period to yinuo_system;
