-- Everything reported. The fact log is the truth; this row is what the facts come to, so that it can be listed and searched.
create sequence case_number;
grant usage on sequence case_number to yinuo_app, yinuo_system;

create table cases (
  id text primary key,
  seq bigint not null,          -- of one global sequence: no lock, gaps allowed
  number text not null unique,  -- ZK-2026-000123
  contract_id text not null,    -- no foreign key: its row lock would queue every report of a contract
  contract_version integer not null,
  kind text not null,
  severity text,
  channel text not null,
  title text not null,
  description text,
  reporter_id text,
  reporter_org text,
  reporter_name text,
  department text,
  contact text,
  patient jsonb,                -- name, mobile, residentId; replies mask it
  module text,
  out_of_scope boolean not null default false,
  state text not null check (state in ('open', 'resolved', 'closed', 'merged')),
  handling text not null check (handling in ('none', 'remote', 'on-site')),
  owner_id text,
  owner_name text,
  backup_id text,
  backup_name text,
  party text check (party in ('supplier', 'hospital', 'third-party')),
  party_agreed boolean not null default false,
  classification text,
  reported_at timestamptz not null,
  recorded_at timestamptz not null,
  first_response_at timestamptz,
  resolved_at timestamptz,
  closed_at timestamptz,
  merged_into text references cases (id),
  clocks jsonb not null,        -- verdicts as of the last fact or wake, without their reasons
  worst text not null check (worst in ('breached', 'at-risk', 'pending', 'excused', 'met', 'none')),
  next_due_at timestamptz,
  next_due_clause text,
  next_due_clock text,
  open_demands integer not null default 0,
  last_breach_at timestamptz,
  next_wake_at timestamptz,
  search tsvector not null,
  version integer not null default 1,
  report_key text unique,       -- reporter and Idempotency-Key
  report_digest text,
  constraint cases_merged check ((state = 'merged') = (merged_into is not null) and merged_into <> id)
);
-- Every list is ordered, within a contract, by report, by number or by due time. The columns that filters name ride along,
-- so that a walk reads no row that it does not show; a filter that lets little through has an index of its own.
create index cases_reported on cases (contract_id, reported_at desc, id desc)
  include (kind, severity, state, worst, module, channel, party, owner_id, reporter_id, out_of_scope);
create index cases_number_order on cases (contract_id, seq desc)
  include (id, reported_at, kind, severity, state, worst, module, channel, party, owner_id, reporter_id, out_of_scope);
create index cases_due on cases (contract_id, next_due_at, id) where next_due_at is not null;
create index cases_unclosed on cases (contract_id, state, reported_at desc, id desc)
  include (worst, next_due_at) where state in ('open', 'resolved');
create index cases_severity on cases (contract_id, kind, severity, reported_at desc, id desc);
create index cases_worst on cases (contract_id, worst, reported_at desc, id desc);
create index cases_module on cases (contract_id, module, reported_at desc, id desc);
create index cases_channel on cases (contract_id, channel, reported_at desc, id desc);
create index cases_party on cases (contract_id, party, reported_at desc, id desc);
create index cases_owner on cases (contract_id, owner_id, reported_at desc, id desc) where owner_id is not null;
create index cases_reporter on cases (contract_id, reporter_id, reported_at desc, id desc) where reporter_id is not null;
create index cases_out_of_scope on cases (contract_id, reported_at desc, id desc) where out_of_scope;
create index cases_breach on cases (contract_id, last_breach_at) where last_breach_at is not null;
create index cases_wake on cases (next_wake_at) where next_wake_at is not null;
create index cases_search on cases using gin (search);

-- What a third party was asked (ZK-9): asked, promised until when, answered. The supplier stays the case's owner.
create table case_request (
  id text primary key,
  case_id text not null references cases (id),
  contract_id text not null,
  org_id text,                  -- null: a party without an account here
  party text not null,
  ask text not null,
  asked_at timestamptz not null,
  promised_by timestamptz,
  answered_at timestamptz,
  answer text
);
create index case_request_case on case_request (case_id);
create index case_request_org on case_request (org_id, case_id);

-- What first line passed to engineers, with the record (ZK-8, EB-6).
create table case_order (
  id text primary key,
  case_id text not null references cases (id),
  contract_id text not null,
  number text not null,
  person_id text,
  person_name text,
  asked text not null,
  tried text,
  opened_at timestamptz not null,
  returned_at timestamptz,
  outcome text,
  change text,
  advice text
);
create index case_order_case on case_order (case_id);

-- Demanded acts, follow-up calls, broken promises: what somebody has to do, each with a due time of its own.
create table case_task (
  id text primary key,
  key text not null unique,     -- case, clock and act: nothing becomes a task twice
  case_id text not null references cases (id),
  contract_id text not null,
  kind text not null check (kind in ('demand', 'follow-up', 'request')),
  name text not null,
  title_zh text not null,
  title_en text not null,
  clause text,
  since timestamptz not null,
  due_at timestamptz not null,
  done_at timestamptz,
  withdrawn_at timestamptz      -- what demanded it was taken back
);
create index case_task_case on case_task (case_id);
create index case_task_open on case_task (contract_id, due_at) where done_at is null and withdrawn_at is null;

-- Text of internal notes: the fact says that there is one, only the own organisation reads it.
create table case_note (
  fact_id text primary key,
  case_id text not null references cases (id),
  contract_id text not null,
  org_id text not null,
  text text not null
);
create index case_note_case on case_note (case_id);

create table case_file (
  id text primary key,
  case_id text not null references cases (id),
  contract_id text not null,
  name text not null,
  type text not null,
  bytes integer not null check (bytes between 1 and 20971520),
  sha256 text not null,
  content bytea not null,
  person_id text,
  person_name text not null,
  at timestamptz not null
);
alter table case_file alter column content set storage external; -- pictures and archives are compressed already
create index case_file_case on case_file (case_id);

create table case_link (
  case_id text not null references cases (id),
  other_id text not null references cases (id),
  contract_id text not null,
  relation text not null check (relation in ('related', 'caused-by', 'follows', 'duplicate')),
  primary key (case_id, other_id),
  check (case_id <> other_id)
);
create index case_link_other on case_link (other_id);

create table case_watch (
  person_id text not null,
  case_id text not null references cases (id),
  contract_id text not null,
  primary key (person_id, case_id)
);
create index case_watch_case on case_watch (case_id);

create table case_view (
  id text primary key,
  org_id text not null,
  person_id text not null,
  person_name text not null,
  name text not null,
  query jsonb not null,
  shared boolean not null,
  unique (person_id, name)
);

-- Months whose figures are signed: no fact may be dated back into them (lesson 3).
create table case_month_seal (
  contract_id text not null,
  month text not null check (month ~ '^\d{4}-\d{2}$'),
  sealed_at timestamptz not null,
  primary key (contract_id, month)
);

alter table cases enable row level security;
alter table case_request enable row level security;
alter table case_order enable row level security;
alter table case_task enable row level security;
alter table case_note enable row level security;
alter table case_file enable row level security;
alter table case_link enable row level security;
alter table case_watch enable row level security;
alter table case_view enable row level security;
alter table case_month_seal enable row level security;

-- A third party's people see only the cases in which their organisation was asked. A function, because a subquery in the
-- policy would be planned with every branch of every list.
create function case_asked_of_own_org(asked text) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$ select exists (select from case_request r where r.case_id = asked and r.org_id = yinuo_org()) $$;
create policy cases_of_party on cases to yinuo_app
  using (contract_id = any ((select yinuo_contracts())::text[])
    and ((select yinuo_side()) is distinct from 'third-party' or case_asked_of_own_org(id)))
  with check (contract_id = any ((select yinuo_contracts())::text[]));
create policy case_request_of_party on case_request to yinuo_app
  using (contract_id = any ((select yinuo_contracts())::text[])
    and ((select yinuo_side()) is distinct from 'third-party' or org_id = (select yinuo_org())))
  with check (contract_id = any ((select yinuo_contracts())::text[]));
create policy case_order_of_party on case_order to yinuo_app
  using (contract_id = any ((select yinuo_contracts())::text[]) and (select yinuo_side()) is distinct from 'third-party')
  with check (contract_id = any ((select yinuo_contracts())::text[]));
create policy case_task_of_party on case_task to yinuo_app
  using (contract_id = any ((select yinuo_contracts())::text[]) and (select yinuo_side()) is distinct from 'third-party')
  with check (contract_id = any ((select yinuo_contracts())::text[]));
create policy case_note_of_org on case_note to yinuo_app
  using (contract_id = any ((select yinuo_contracts())::text[]) and org_id = (select yinuo_org()))
  with check (contract_id = any ((select yinuo_contracts())::text[]) and org_id = (select yinuo_org()));
create policy case_file_of_party on case_file to yinuo_app
  using (contract_id = any ((select yinuo_contracts())::text[])
    and ((select yinuo_side()) is distinct from 'third-party' or exists (select from cases c where c.id = case_id)))
  with check (contract_id = any ((select yinuo_contracts())::text[]));
create policy case_link_of_party on case_link to yinuo_app
  using (contract_id = any ((select yinuo_contracts())::text[]) and (select yinuo_side()) is distinct from 'third-party')
  with check (contract_id = any ((select yinuo_contracts())::text[]));
create policy case_watch_own on case_watch to yinuo_app
  using (contract_id = any ((select yinuo_contracts())::text[]) and person_id = (select yinuo_person()))
  with check (contract_id = any ((select yinuo_contracts())::text[]) and person_id = (select yinuo_person()));
create policy case_view_read on case_view for select to yinuo_app
  using (org_id = (select yinuo_org()) and (shared or person_id = (select yinuo_person())));
create policy case_view_insert on case_view for insert to yinuo_app
  with check (org_id = (select yinuo_org()) and person_id = (select yinuo_person()));
create policy case_view_update on case_view for update to yinuo_app
  using (org_id = (select yinuo_org()) and person_id = (select yinuo_person()));
create policy case_view_delete on case_view for delete to yinuo_app
  using (org_id = (select yinuo_org()) and person_id = (select yinuo_person()));
create policy case_month_seal_of_party on case_month_seal to yinuo_app
  using (contract_id = any ((select yinuo_contracts())::text[]))
  with check (contract_id = any ((select yinuo_contracts())::text[]));

create policy cases_system on cases to yinuo_system using (true) with check (true);
create policy case_request_system on case_request to yinuo_system using (true) with check (true);
create policy case_order_system on case_order to yinuo_system using (true) with check (true);
create policy case_task_system on case_task to yinuo_system using (true) with check (true);
create policy case_note_system on case_note to yinuo_system using (true) with check (true);
create policy case_file_system on case_file to yinuo_system using (true) with check (true);
create policy case_link_system on case_link to yinuo_system using (true) with check (true);
create policy case_watch_system on case_watch to yinuo_system using (true) with check (true);
create policy case_view_system on case_view to yinuo_system using (true) with check (true);
create policy case_month_seal_system on case_month_seal to yinuo_system using (true) with check (true);

grant select, insert, update on cases, case_request, case_order, case_task to yinuo_app, yinuo_system;
grant select, insert on case_note, case_file, case_month_seal to yinuo_app, yinuo_system;
grant select, insert, delete on case_link, case_watch to yinuo_app, yinuo_system;
grant select, insert, update, delete on case_view to yinuo_app;

-- Text search is not leakproof, so under row-level security its index cannot be used: this looks the words up as the owner
-- and applies what the transaction may see itself. The caller reads the rows under its own policies again.
-- Null when there are more than count_max, which the planner often knows without looking.
create function case_ids_with_words(words tsquery, contracts text[], count_max integer) returns text[]
  language plpgsql security definer set search_path = public, pg_temp
  as $$
declare
  plan json;
  ids text[];
begin
  execute format('explain (format json) select from cases where search @@ %L::tsquery', words) into plan;
  if (plan -> 0 -> 'Plan' ->> 'Plan Rows')::float8 > 3 * count_max then
    return null;
  end if;
  execute format('select array_agg(id) from (select id from cases where search @@ %L::tsquery
    and contract_id = any ($1) and contract_id = any (yinuo_contracts()) limit $2) found', words)
    into ids using contracts, count_max + 1;
  return case when cardinality(ids) > count_max then null else coalesce(ids, '{}') end;
end $$;
revoke all on function case_ids_with_words from public;
grant execute on function case_ids_with_words to yinuo_app;
create index cases_merged_into on cases (merged_into) where merged_into is not null;
