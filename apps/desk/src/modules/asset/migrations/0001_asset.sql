-- What a contract keeps running. Taken out of the list, never deleted: past outages name it.
create table asset (
  id text primary key,
  contract_id text not null,
  kind text not null check (kind in ('system', 'module', 'server', 'database', 'interface', 'network')),
  name text not null,
  owner text not null check (owner in ('supplier', 'hospital', 'third-party')),
  parent_id text references asset (id),
  depends_on text[] not null default '{}',
  module text,
  address text,
  note text,
  created_at timestamptz not null,
  removed_at timestamptz,
  version integer not null default 1,
  constraint asset_not_own_parent check (parent_id is null or parent_id <> id)
);
create unique index asset_name on asset (contract_id, kind, name) where removed_at is null;
alter table asset enable row level security;
create policy asset_of_party on asset to yinuo_app
  using (contract_id = any ((select yinuo_contracts())::text[])) with check (contract_id = any ((select yinuo_contracts())::text[]));
create policy asset_system on asset to yinuo_system using (true) with check (true);
grant select, insert on asset to yinuo_app, yinuo_system;
grant update (name, owner, parent_id, depends_on, module, address, note, removed_at, version) on asset to yinuo_app;
