-- What people told that may cost a penalty. What a verdict or a late occurrence raises by itself has no row here.
create table incident (
  id text primary key,
  contract_id text not null,
  event text not null,                   -- the trigger's word in the contract
  occurred_at timestamptz not null,
  due_on date,                           -- the last day in time, where the penalty is by the day
  ended_at timestamptz,
  cases jsonb not null default '[]',     -- [{id, number}]
  note text not null,
  told_side text not null check (told_side in ('hospital', 'supplier')),
  told_by text,
  told_name text not null,
  told_at timestamptz not null,
  cause jsonb,                           -- {party, reason, by, agreed, answer}
  withdrawn_at timestamptz,
  withdrawn_reason text,
  row_version integer not null default 1,
  constraint incident_withdrawn check ((withdrawn_at is null) = (withdrawn_reason is null))
);
create index incident_contract on incident (contract_id, occurred_at, id);

-- What one incident costs by one clause, and what people decided. The line is worked out anew until they have.
create table penalty (
  id text primary key,
  contract_id text not null,
  penalty text not null,                 -- id of the obligation
  incident_key text not null,            -- an incident's id, or what raised it by itself
  incident_id text references incident (id),
  occurrence_id text,                    -- the late occurrence that raised it
  contract_version integer not null,
  payer text not null check (payer in ('hospital', 'supplier')),
  occurred_at timestamptz not null,
  state text not null check (state in ('proposed', 'accepted', 'disputed', 'waived', 'gone')),
  line jsonb not null,                   -- as it was proposed; from a decision on as it was decided
  proposed_at timestamptz not null,
  rights_told jsonb not null default '[]', -- ids of the rights that were told to have arisen
  decided_at timestamptz,
  decided_by text,
  decided_side text,
  reason text,
  row_version integer not null default 1,
  unique (contract_id, penalty, incident_key),
  constraint penalty_decided check (state not in ('accepted', 'waived', 'disputed') or decided_at is not null)
);
create index penalty_contract on penalty (contract_id, occurred_at, id);
create index penalty_incident on penalty (incident_id) where incident_id is not null;

alter table incident enable row level security;
alter table penalty enable row level security;
-- A third party sees nothing of the two sides' money.
create policy incident_of_party on incident to yinuo_app
  using (contract_id = any ((select yinuo_contracts())::text[]) and (select yinuo_side()) is distinct from 'third-party')
  with check (contract_id = any ((select yinuo_contracts())::text[]));
create policy incident_system on incident to yinuo_system using (true) with check (true);
create policy penalty_of_party on penalty to yinuo_app
  using (contract_id = any ((select yinuo_contracts())::text[]) and (select yinuo_side()) is distinct from 'third-party')
  with check (contract_id = any ((select yinuo_contracts())::text[]));
create policy penalty_system on penalty to yinuo_system using (true) with check (true);
grant select, insert, update on incident, penalty to yinuo_app, yinuo_system;
