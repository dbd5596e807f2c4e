-- A period that is looked over by both sides. One without a row is open: it is worked out anew each time.
create table period (
  contract_id text not null,
  name text not null,                    -- 2026-W09, 2026-03, 2026-Q1, Y1, term
  kind text not null check (kind in ('week', 'month', 'quarter', 'year', 'term')),
  from_on date not null,
  to_on date not null,
  state text not null check (state in ('under-review', 'sealed')),
  as_of timestamptz not null,            -- everything in it is judged at this instant
  opened_at timestamptz not null,
  opened_by text not null,
  opened_side text not null check (opened_side in ('hospital', 'supplier')),
  row_version integer not null default 1,
  primary key (contract_id, name)
);

-- What a side says of a period under review: a comment, or a dispute that has to be settled before anybody signs.
create table period_remark (
  id text primary key,
  contract_id text not null,
  period text not null,
  sort text not null check (sort in ('comment', 'dispute')),
  about jsonb,                           -- {sort, ref, title}: a clock, a duty, a case, a penalty, a payment
  text text not null,
  side text not null check (side in ('hospital', 'supplier')),
  person_name text not null,
  at timestamptz not null,
  resolution text,
  resolved_at timestamptz,
  resolved_by text,
  constraint remark_resolved check ((resolved_at is null) = (resolution is null)),
  foreign key (contract_id, period) references period (contract_id, name)
);
create index period_remark_period on period_remark (contract_id, period, at, id);

create table period_signature (
  contract_id text not null,
  period text not null,
  side text not null check (side in ('hospital', 'supplier')),
  person_id text not null,
  person_name text not null,
  hash text not null,                    -- of the content that was signed
  at timestamptz not null,
  primary key (contract_id, period, side),
  foreign key (contract_id, period) references period (contract_id, name)
);

-- Documents that belong to a period, as they were laid into it.
create table period_document (
  document_id text primary key,
  contract_id text not null,
  period text not null,
  kind text not null,
  number text,
  title text not null,
  sha256 text not null,
  laid_at timestamptz not null,
  replaced_by text                       -- a later revision
);
create index period_document_period on period_document (contract_id, period, laid_at);

-- What both sides signed, to the letter. Never changes.
create table period_seal (
  contract_id text not null,
  period text not null,
  content text not null,                 -- canonical JSON
  hash text not null,                    -- SHA-256 of it
  cases integer not null,
  sealed_at timestamptz not null,
  primary key (contract_id, period),
  foreign key (contract_id, period) references period (contract_id, name)
);
create function refuse_resealing() returns trigger language plpgsql as $$
begin
  raise exception 'period % is sealed', old.period using errcode = 'insufficient_privilege';
end $$;
create trigger period_seal_stays before update or delete on period_seal for each row execute function refuse_resealing();

-- What a sealed period tells of: to know which later facts concern it.
create table period_subject (
  contract_id text not null,
  period text not null,
  subject text not null,
  primary key (subject, contract_id, period)
);

-- Facts that came later stand beside the sealed figures.
create table period_note (
  contract_id text not null,
  period text not null,
  fact_id text not null,
  type text not null,
  subject text not null,
  at timestamptz not null,
  recorded_at timestamptz not null,
  by_name text,
  data jsonb not null,
  primary key (contract_id, period, fact_id)
);

-- How far the fact log has been looked through for such facts.
create table period_progress (
  single boolean primary key default true check (single),
  seen_until timestamptz not null
);

alter table period enable row level security;
alter table period_remark enable row level security;
alter table period_signature enable row level security;
alter table period_document enable row level security;
alter table period_seal enable row level security;
alter table period_subject enable row level security;
alter table period_note enable row level security;
alter table period_progress enable row level security;
do $$
declare one text;
begin
  foreach one in array array['period', 'period_remark', 'period_signature', 'period_document', 'period_seal', 'period_subject', 'period_note'] loop
    execute format($policy$create policy %1$s_of_party on %1$I to yinuo_app
      using (contract_id = any ((select yinuo_contracts())::text[]) and (select yinuo_side()) is distinct from 'third-party')
      with check (contract_id = any ((select yinuo_contracts())::text[]))$policy$, one);
    execute format('create policy %1$s_system on %1$I to yinuo_system using (true) with check (true)', one);
  end loop;
end $$;
create policy period_progress_system on period_progress to yinuo_system using (true) with check (true);
grant select, insert, update on period, period_remark, period_document to yinuo_app, yinuo_system;
grant select, insert, delete on period_signature to yinuo_app, yinuo_system;
grant select, insert on period_seal, period_subject, period_note to yinuo_app, yinuo_system;
grant select, insert, update on period_progress to yinuo_system;
