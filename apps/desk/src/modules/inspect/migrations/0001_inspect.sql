-- One inspection by a checklist for a period; made once for what the ledger owes.
create table inspection (
  id text primary key,
  contract_id text not null,
  checklist text not null,
  clause text not null,
  period text not null,
  period_from date not null,
  period_to date not null,
  due_on date not null,
  due_at timestamptz not null,
  occurrences jsonb not null, -- obligation → occurrence of the ledger
  state text not null default 'open' check (state in ('open', 'filling', 'signed')),
  opened_at timestamptz not null,
  collect_at timestamptz, -- when the automatic part runs by itself; null: it ran
  collected_at timestamptz,
  events text,
  feedback text,
  signature bytea,
  signed_at timestamptz,
  signed_by_id text,
  signed_by_name text,
  version integer not null default 1,
  unique (contract_id, checklist, period),
  constraint inspection_signed check ((state = 'signed') = (signed_at is not null))
);
create index inspection_list on inspection (contract_id, due_on desc, id desc);
create index inspection_collect on inspection (collect_at) where collect_at is not null;
alter table inspection enable row level security;
create policy inspection_of_party on inspection to yinuo_app
  using (contract_id = any ((select yinuo_contracts())::text[])) with check (contract_id = any ((select yinuo_contracts())::text[]));
create policy inspection_system on inspection to yinuo_system using (true) with check (true);
grant select on inspection to yinuo_app;
grant update (state, collect_at, collected_at, events, feedback, signature, signed_at, signed_by_id, signed_by_name, version) on inspection to yinuo_app;
grant select, insert, update on inspection to yinuo_system;

create table inspection_item (
  inspection_id text not null references inspection (id),
  contract_id text not null,
  item text not null,
  measured jsonb not null default '[]',
  automatic text check (automatic in ('ok', 'failed', 'unknown')),
  answer jsonb,
  note text,
  state text not null default 'unknown' check (state in ('ok', 'failed', 'unknown')),
  filled_by text,
  filled_at timestamptz,
  case_id text,
  primary key (inspection_id, item)
);
alter table inspection_item enable row level security;
create policy inspection_item_of_party on inspection_item to yinuo_app
  using (contract_id = any ((select yinuo_contracts())::text[])) with check (contract_id = any ((select yinuo_contracts())::text[]));
create policy inspection_item_system on inspection_item to yinuo_system using (true) with check (true);
grant select on inspection_item to yinuo_app;
grant update (measured, automatic, answer, note, state, filled_by, filled_at) on inspection_item to yinuo_app;
grant select, insert, update on inspection_item to yinuo_system;

create table inspection_file (
  id text primary key,
  inspection_id text not null references inspection (id),
  contract_id text not null,
  item text not null,
  name text not null,
  type text not null,
  bytes integer not null check (bytes between 1 and 20971520),
  sha256 text not null,
  content bytea not null,
  person_name text not null,
  at timestamptz not null
);
alter table inspection_file alter column content set storage external;
create index inspection_file_of on inspection_file (inspection_id, item);
alter table inspection_file enable row level security;
create policy inspection_file_of_party on inspection_file to yinuo_app
  using (contract_id = any ((select yinuo_contracts())::text[])) with check (contract_id = any ((select yinuo_contracts())::text[]));
create policy inspection_file_system on inspection_file to yinuo_system using (true) with check (true);
grant select, insert on inspection_file to yinuo_app, yinuo_system;
