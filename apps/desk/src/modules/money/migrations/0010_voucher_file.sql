-- The bank's paper behind a voucher; kept as it was given, once.
create table money_voucher_file (
  contract_id text not null,
  key text not null,
  name text not null,
  bytes integer not null check (bytes between 1 and 5242880),
  sha256 text not null,
  content bytea not null,
  given_at timestamptz not null,
  given_by text,
  given_name text,
  primary key (contract_id, key)
);
alter table money_voucher_file alter column content set storage external;
alter table money_voucher_file enable row level security;
create policy money_voucher_file_of_party on money_voucher_file to yinuo_app
  using (contract_id = any ((select yinuo_contracts())::text[]) and (select yinuo_side()) is distinct from 'third-party')
  with check (contract_id = any ((select yinuo_contracts())::text[]) and (select yinuo_side()) is distinct from 'third-party');
create policy money_voucher_file_system on money_voucher_file to yinuo_system using (true) with check (true);
grant select, insert on money_voucher_file to yinuo_app, yinuo_system;
