-- A contract between a hospital and a supplier. What it says stands in its versions; this row is what changes over its life.
create table contract (
  id text primary key,
  slug text not null unique,
  code text not null,
  title_zh text not null,
  title_en text not null,
  state text not null check (state in ('draft', 'in-force', 'ended')),
  signed_on date,
  starts_on date, -- the term's first day: of signing or of acceptance, as the contract says
  ends_on date,   -- its last day
  founded_at timestamptz not null,
  row_version integer not null default 1,
  constraint contract_term check ((state = 'draft') = (starts_on is null) and (starts_on is null) = (ends_on is null) and starts_on <= ends_on)
);
create index contract_ending on contract (ends_on) where state = 'in-force';
alter table contract enable row level security;
create policy contract_of_party on contract to yinuo_app
  using (id = any ((select yinuo_contracts())::text[])) with check (id = any ((select yinuo_contracts())::text[]));
create policy contract_system on contract to yinuo_system using (true) with check (true);
grant select, update on contract to yinuo_app;
grant select, insert, update on contract to yinuo_system;

-- Who stands on which side. An organisation sees exactly the contracts that it is listed in.
create table contract_party (
  contract_id text not null references contract (id),
  org_id text not null references organisation (id),
  side text not null check (side in ('hospital', 'supplier', 'third-party')),
  since timestamptz not null,
  primary key (contract_id, org_id)
);
create unique index contract_party_one_hospital on contract_party (contract_id) where side = 'hospital';
create unique index contract_party_one_supplier on contract_party (contract_id) where side = 'supplier';
create index contract_party_org on contract_party (org_id);
alter table contract_party enable row level security;
create policy contract_party_of_party on contract_party for select to yinuo_app
  using (contract_id = any ((select yinuo_contracts())::text[]));
create policy contract_party_system on contract_party to yinuo_system using (true) with check (true);
grant select on contract_party to yinuo_app;
grant select, insert, delete on contract_party to yinuo_system;
-- The two who signed never leave: only a third party can be taken off.
create policy contract_party_leave on contract_party as restrictive for delete to yinuo_system
  using (side = 'third-party');

-- The text of a contract, version by version. Append-only: an amendment is a new row, both stay readable.
create table contract_version (
  contract_id text not null references contract (id),
  version integer not null check (version >= 1),
  effective_from date not null,
  yaml text not null,
  digest text not null, -- SHA-256 of the text; parsed contracts are cached under it
  imported_at timestamptz not null,
  imported_by text,
  imported_by_name text,
  primary key (contract_id, version),
  unique (contract_id, effective_from)
);
create trigger contract_version_append_only before update or delete on contract_version
  for each row execute function refuse_rewriting();
create trigger contract_version_no_truncate before truncate on contract_version
  for each statement execute function refuse_rewriting();
alter table contract_version enable row level security;
create policy contract_version_of_party on contract_version to yinuo_app
  using (contract_id = any ((select yinuo_contracts())::text[])) with check (contract_id = any ((select yinuo_contracts())::text[]));
create policy contract_version_system on contract_version to yinuo_system using (true) with check (true);
grant select, insert on contract_version to yinuo_app, yinuo_system;

-- Primary and backup of a contract (ZK-3), with the days on which they were so.
create table contract_engineer (
  contract_id text not null references contract (id),
  person_id text not null references person (id),
  duty text not null check (duty in ('primary', 'backup')),
  since date not null,
  until date, -- the first day on which it is so no longer
  primary key (contract_id, duty, person_id, since)
);
create unique index contract_engineer_now on contract_engineer (contract_id, person_id) where until is null;
create unique index contract_engineer_primary on contract_engineer (contract_id) where duty = 'primary' and until is null;
alter table contract_engineer enable row level security;
create policy contract_engineer_of_party on contract_engineer to yinuo_app
  using (contract_id = any ((select yinuo_contracts())::text[])) with check (contract_id = any ((select yinuo_contracts())::text[]));
create policy contract_engineer_system on contract_engineer to yinuo_system using (true) with check (true);
grant select, insert, update on contract_engineer to yinuo_app, yinuo_system;

-- Organisations that the asking one shares a contract with: whose names and people it may see.
create or replace function yinuo_partners() returns text[] language sql stable as $$
  select coalesce(array_agg(distinct org_id), '{}') from contract_party where contract_id = any ((select yinuo_contracts())::text[])
$$;
