-- Invoices and money of a payment; the payment itself is an occurrence of the ledger.
create table invoice (
  id text primary key,
  contract_id text not null,
  occurrence_id text not null,
  number text not null,
  issued_on date not null,
  amount_fen bigint not null check (amount_fen > 0),
  state text not null check (state in ('sent', 'received', 'returned')),
  received_on date,
  issued_name text not null,
  issued_at timestamptz not null,
  reason text,
  row_version integer not null default 1,
  constraint invoice_received check ((state = 'received') = (received_on is not null)),
  constraint invoice_returned check ((state = 'returned') = (reason is not null))
);
create index invoice_occurrence on invoice (occurrence_id);
create unique index invoice_number on invoice (contract_id, number) where state <> 'returned';

create table receipt (
  id text primary key,
  contract_id text not null,
  occurrence_id text not null,
  paid_on date not null,
  amount_fen bigint not null check (amount_fen > 0),
  reference text not null,
  note text,
  state text not null check (state in ('sent', 'arrived', 'missing')),
  arrived_on date,
  paid_name text not null,
  paid_at timestamptz not null,
  reason text,
  row_version integer not null default 1,
  constraint receipt_arrived check ((state = 'arrived') = (arrived_on is not null))
);
create index receipt_occurrence on receipt (occurrence_id);
create unique index receipt_reference on receipt (contract_id, reference) where state <> 'missing';

create table acceptance (
  id text primary key,
  contract_id text not null,
  signed_on date not null,
  signed_name text not null,
  representative text not null,
  opinion text not null,
  document_id text,
  at timestamptz not null,
  revoked_at timestamptz,
  reason text,
  constraint acceptance_revoked check ((revoked_at is null) = (reason is null))
);
create unique index acceptance_contract on acceptance (contract_id) where revoked_at is null;

alter table invoice enable row level security;
alter table receipt enable row level security;
alter table acceptance enable row level security;
create policy invoice_of_party on invoice to yinuo_app
  using (contract_id = any ((select yinuo_contracts())::text[]) and (select yinuo_side()) is distinct from 'third-party')
  with check (contract_id = any ((select yinuo_contracts())::text[]));
create policy invoice_system on invoice to yinuo_system using (true) with check (true);
create policy receipt_of_party on receipt to yinuo_app
  using (contract_id = any ((select yinuo_contracts())::text[]) and (select yinuo_side()) is distinct from 'third-party')
  with check (contract_id = any ((select yinuo_contracts())::text[]));
create policy receipt_system on receipt to yinuo_system using (true) with check (true);
create policy acceptance_of_party on acceptance to yinuo_app
  using (contract_id = any ((select yinuo_contracts())::text[]) and (select yinuo_side()) is distinct from 'third-party')
  with check (contract_id = any ((select yinuo_contracts())::text[]));
create policy acceptance_system on acceptance to yinuo_system using (true) with check (true);
grant select, insert, update on invoice, receipt, acceptance to yinuo_app, yinuo_system;
