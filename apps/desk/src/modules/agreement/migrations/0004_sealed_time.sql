-- Days of a contract that both sides have signed: nothing may be dated back into them (lesson 3).
create table sealed_time (
  contract_id text not null,
  period text not null,
  from_on date not null,
  to_on date not null,
  sealed_at timestamptz not null,
  primary key (contract_id, period),
  constraint sealed_time_span check (from_on <= to_on)
);
alter table sealed_time enable row level security;
create policy sealed_time_of_party on sealed_time to yinuo_app
  using (contract_id = any ((select yinuo_contracts())::text[])) with check (contract_id = any ((select yinuo_contracts())::text[]));
create policy sealed_time_system on sealed_time to yinuo_system using (true) with check (true);
grant select, insert on sealed_time to yinuo_app, yinuo_system;
