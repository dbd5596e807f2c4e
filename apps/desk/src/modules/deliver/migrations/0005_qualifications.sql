-- What a supplier showed to be qualified (KL-1): certificates, licences, credit records, with the days until which they hold.
create table qualification (
  id text primary key,
  contract_id text not null,
  sort text not null check (sort in ('licence', 'copyright', 'ability', 'credit', 'tax', 'social-security', 'commitment', 'other')),
  name text not null,
  number text,
  issuer text,
  issued_on date,
  expires_on date check (expires_on >= issued_on),  -- null: it holds for ever
  checked_on date,                                   -- a register was looked up on this day
  file_name text,
  file_type text,
  content bytea,
  bytes integer check (bytes between 1 and 20971520),
  sha256 text,
  added_by text not null,
  added_at timestamptz not null,
  retired_at timestamptz,
  told_days integer                                  -- of so many days before its end people were told last
);
alter table qualification alter column content set storage external;
create index qualification_contract on qualification (contract_id, expires_on);
create index qualification_ending on qualification (expires_on) where retired_at is null and expires_on is not null;
alter table qualification enable row level security;
create policy qualification_of_party on qualification to yinuo_app
  using (contract_id = any ((select yinuo_contracts())::text[]) and (select yinuo_side()) is distinct from 'third-party')
  with check (contract_id = any ((select yinuo_contracts())::text[]) and (select yinuo_side()) = 'supplier');
create policy qualification_system on qualification to yinuo_system using (true) with check (true);
grant select, insert, update on qualification to yinuo_app, yinuo_system;
