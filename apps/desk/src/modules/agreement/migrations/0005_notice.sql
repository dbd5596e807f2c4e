-- Notice that a contract which renews itself does not go on. At most one stands.
create table contract_notice (
  id text primary key,
  contract_id text not null,
  given_side text not null check (given_side in ('hospital', 'supplier')),
  given_by text not null,
  given_on date not null,
  ends_on date not null,                 -- the last day that it leaves
  reason text not null,
  at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  constraint contract_notice_withdrawn check ((withdrawn_at is null) = (withdrawn_reason is null))
);
create unique index contract_notice_standing on contract_notice (contract_id) where withdrawn_at is null;
alter table contract_notice enable row level security;
create policy contract_notice_of_party on contract_notice to yinuo_app
  using (contract_id = any ((select yinuo_contracts())::text[]) and (select yinuo_side()) is distinct from 'third-party')
  with check (contract_id = any ((select yinuo_contracts())::text[]));
create policy contract_notice_system on contract_notice to yinuo_system using (true) with check (true);
grant select, insert, update on contract_notice to yinuo_app, yinuo_system;
