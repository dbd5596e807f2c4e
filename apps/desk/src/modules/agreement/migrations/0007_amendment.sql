-- What one side proposes to change and the other has not answered yet. Agreed, it becomes the contract's next version.
create table contract_amendment (
  id text primary key,
  contract_id text not null,
  version integer not null check (version >= 2),
  effective_from date not null,
  yaml text not null,
  proposed_side text not null check (proposed_side in ('hospital', 'supplier')),
  proposed_by text not null,
  proposed_by_name text not null,
  proposed_at timestamptz not null,
  state text not null default 'open' check (state in ('open', 'agreed', 'declined', 'withdrawn')),
  answered_by_name text,
  answered_at timestamptz,
  reason text,
  constraint contract_amendment_answered check (
    (state = 'open') = (answered_at is null) and (state = 'open') = (answered_by_name is null)
    and (state <> 'declined' or reason is not null))
);
create unique index contract_amendment_open on contract_amendment (contract_id) where state = 'open';
create index contract_amendment_contract on contract_amendment (contract_id, proposed_at desc);
alter table contract_amendment enable row level security;
create policy contract_amendment_of_party on contract_amendment to yinuo_app
  using (contract_id = any ((select yinuo_contracts())::text[]) and (select yinuo_side()) is distinct from 'third-party')
  with check (contract_id = any ((select yinuo_contracts())::text[]));
create policy contract_amendment_system on contract_amendment to yinuo_system using (true) with check (true);
-- What was proposed stays as it was proposed; only the answer is written later.
grant select, insert, update (state, answered_by_name, answered_at, reason) on contract_amendment to yinuo_app, yinuo_system;
