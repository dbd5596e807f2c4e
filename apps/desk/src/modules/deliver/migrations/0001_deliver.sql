-- Documents that were asked for. The row says with what it was made, so that it can be proved later; the bytes never change.
create table document (
  id text primary key,
  contract_id text not null,
  kind text not null check (kind in ('fault-monthly-report', 'fault-analysis', 'month-figures')),
  month text check (month ~ '^\d{4}-\d{2}$'),
  case_id text,
  case_number text,
  parts jsonb not null default '{}',     -- what a person added to an analysis
  number text,                           -- as printed on it
  state text not null check (state in ('queued', 'ready', 'failed', 'cancelled')),
  progress integer not null default 0 check (progress between 0 and 100),
  attempts integer not null default 0,
  asked_by text,
  asked_name text not null,
  asked_org text,
  asked_at timestamptz not null,
  as_of timestamptz not null,            -- everything in it is judged at this instant
  finished_at timestamptz,
  ask_key text unique,                   -- asker and Idempotency-Key
  ask_digest text,
  fault jsonb,
  figures jsonb,                         -- the numbers of the file, as the screen shows them
  verdicts jsonb,                        -- case, clock, state, due: to tell what would change if judged again
  file_name text,
  file_type text,
  content bytea,
  bytes integer,
  sha256 text,
  contract_version integer,
  contract_digest text,
  calendar_version text,
  seal_batch bigint,                     -- the last sealed batch of the fact log when it was made
  seal_hash text,
  template_id text,                      -- null: the shipped one
  template_version integer,
  template_digest text,
  sealed_at timestamptz,                 -- the month was signed by this document
  sealed_by text,
  constraint document_about check ((kind = 'fault-analysis') = (case_id is not null) and (month is null) = (case_id is not null)),
  constraint document_made check ((state = 'ready') = (content is not null) and (content is null) = (sha256 is null))
);
alter table document alter column content set storage external; -- zipped already
create index document_contract on document (contract_id, asked_at desc, id desc);
create index document_case on document (case_id, asked_at desc) where case_id is not null;
create index document_queued on document (contract_id) where state = 'queued';
create unique index document_sealed on document (contract_id, month) where sealed_at is not null;

-- The bytes of a made document, and what it was made with, stay as they are.
create function refuse_remaking() returns trigger language plpgsql as $$
begin
  if old.state = 'ready' and (new.content, new.sha256, new.figures, new.as_of, new.state)
     is distinct from (old.content, old.sha256, old.figures, old.as_of, old.state) then
    raise exception 'document % is made', old.id using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger document_stays before update on document for each row execute function refuse_remaking();

-- A hospital's own template; the shipped one is in the program.
create table document_template (
  id text primary key,
  org_id text not null,
  kind text not null check (kind in ('fault-monthly-report', 'fault-analysis')),
  version integer not null,
  name text not null,
  content bytea not null,
  bytes integer not null check (bytes between 1 and 5242880),
  sha256 text not null,
  active boolean not null,
  person_id text,
  person_name text not null,
  uploaded_at timestamptz not null,
  unique (org_id, kind, version)
);
alter table document_template alter column content set storage external;
create unique index document_template_active on document_template (org_id, kind) where active;

alter table document enable row level security;
alter table document_template enable row level security;
create policy document_of_party on document to yinuo_app
  using (contract_id = any ((select yinuo_contracts())::text[]) and (select yinuo_side()) is distinct from 'third-party')
  with check (contract_id = any ((select yinuo_contracts())::text[]));
create policy document_system on document to yinuo_system using (true) with check (true);
create policy document_template_own on document_template to yinuo_app
  using (org_id = (select yinuo_org())) with check (org_id = (select yinuo_org()));
create policy document_template_system on document_template to yinuo_system using (true) with check (true);
grant select, insert, update on document, document_template to yinuo_app, yinuo_system;
