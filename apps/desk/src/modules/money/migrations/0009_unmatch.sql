-- A person says that what was matched by itself is not one trade: every run of the day keeps its rows apart.
create table money_unmatch (
  id text primary key,
  contract_id text not null,
  day date not null,
  rows text[] not null check (cardinality(rows) between 2 and 500), -- identities
  fen bigint not null,
  reason text not null,
  at timestamptz not null,
  person_id text,
  person_name text
);
create index money_unmatch_day on money_unmatch (contract_id, day);
alter table money_unmatch enable row level security;
create policy money_unmatch_of_party on money_unmatch to yinuo_app
  using (contract_id = any ((select yinuo_contracts())::text[]) and (select yinuo_side()) is distinct from 'third-party')
  with check (contract_id = any ((select yinuo_contracts())::text[]) and (select yinuo_side()) is distinct from 'third-party');
create policy money_unmatch_system on money_unmatch to yinuo_system using (true) with check (true);
grant select, insert on money_unmatch to yinuo_app;
grant select on money_unmatch to yinuo_system;
alter table money_difference add column unmatch_id text references money_unmatch;
