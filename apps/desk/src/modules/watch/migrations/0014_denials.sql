-- A reported case of the gravest kind of which the hospital says that nothing was down (KL-4): it is no outage that was forgotten.
create table outage_denial (
  case_id text primary key,
  contract_id text not null,
  reason text not null,
  denied_by text not null,
  denied_at timestamptz not null
);
create index outage_denial_contract on outage_denial (contract_id);
alter table outage_denial enable row level security;
create policy outage_denial_of_party on outage_denial to yinuo_app
  using (contract_id = any ((select yinuo_contracts())::text[])) with check (contract_id = any ((select yinuo_contracts())::text[]));
create policy outage_denial_system on outage_denial to yinuo_system using (true) with check (true);
grant select, insert on outage_denial to yinuo_app;
grant select on outage_denial to yinuo_system;
