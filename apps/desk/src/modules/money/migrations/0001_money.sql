-- Where the rows of a contract come from. What must be known to fetch them and never shown is sealed in `secret`.
create table money_source (
  id text primary key,
  contract_id text not null,
  side text not null check (side in ('bill', 'his', 'orders', 'invoices')),
  name text not null,
  kind text not null check (kind in ('file', 'wechat-pay', 'his-pages', 'his-query', 'invoices')),
  format jsonb,                          -- a format's name or a column map; null: found by the header
  settings jsonb not null default '{}',  -- how it is fetched, without its secrets
  secret text,
  active boolean not null default true,
  added_at timestamptz not null,
  unique (contract_id, name)
);

-- A file of rows, as it was taken; its bytes lie in parts, gzipped.
create table money_statement (
  id text primary key,
  contract_id text not null,
  source_id text not null references money_source,
  side text not null,
  name text not null,
  sha256 text not null,
  bytes bigint not null,
  format text not null,                  -- as read
  column_map jsonb,
  rows bigint not null,
  fen bigint not null,
  day_from date,
  day_to date,
  taken_at timestamptz not null,
  taken_by text,
  taken_name text,
  withdrawn_at timestamptz,
  withdrawn_name text,
  withdrawn_reason text
);
-- A file is taken once; a wrong one can be withdrawn and taken again.
create unique index money_statement_once on money_statement (contract_id, sha256) where withdrawn_at is null;
create index money_statement_days on money_statement (contract_id, day_to, day_from) where withdrawn_at is null;
create index money_statement_newest on money_statement (contract_id, taken_at desc, id desc);
create index money_statement_source on money_statement (source_id, taken_at desc);

create table money_statement_part (
  statement_id text not null references money_statement,
  contract_id text not null,
  part integer not null,
  content bytea not null,
  primary key (statement_id, part)
);
alter table money_statement_part alter column content set storage external; -- zipped already

create table money_run (
  id text primary key,
  contract_id text not null,
  day date not null,
  reason text not null check (reason in ('morning', 'bill', 'imbalance', 'by-hand')),
  case_id text,
  state text not null check (state in ('queued', 'running', 'done', 'failed', 'cancelled')),
  progress integer not null default 0 check (progress between 0 and 100),
  attempts integer not null default 0,
  asked_at timestamptz not null,
  asked_by text,
  asked_name text,
  finished_at timestamptz,
  statements text[] not null default '{}', -- what it was held against
  figures jsonb,
  digest text,
  late boolean not null default false,   -- the day was sealed before
  fault jsonb,
  reply text
);
create unique index money_run_one on money_run (contract_id, day) where state in ('queued', 'running');
create index money_run_newest on money_run (contract_id, asked_at desc, id desc);

-- A reconciled day; its figures are those of its last run, and stay once it is sealed.
create table money_day (
  contract_id text not null,
  day date not null,
  run_id text not null references money_run,
  figures jsonb not null,
  sealed_at timestamptz,
  sealed_name text,
  primary key (contract_id, day)
);
create table money_seal (
  contract_id text not null,
  day_from date not null,
  day_to date not null,
  days integer not null,
  digest text not null,                  -- SHA-256 over day, figures and digest of each day's run
  sealed_at timestamptz not null,
  sealed_by text,
  sealed_name text,
  primary key (contract_id, day_from, day_to)
);
create function refuse_unsealing() returns trigger language plpgsql as $$
begin
  if old.sealed_at is not null and (new.run_id, new.figures, new.sealed_at) is distinct from (old.run_id, old.figures, old.sealed_at) then
    raise exception 'day % is sealed', old.day using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger money_day_stays before update on money_day for each row execute function refuse_unsealing();

create table money_difference (
  id text primary key,
  contract_id text not null,
  key text not null,                     -- of its rows: the same rows are the same difference
  day date not null,                     -- in whose figures it stands
  first_day date not null,               -- at which it was first seen
  run_id text not null references money_run,
  class text not null check (class in ('surplus', 'shortage', 'one-sided', 'amount', 'duplicate', 'state', 'next-day')),
  side text,
  kind text not null check (kind in ('pay', 'refund')),
  order_no text not null,
  transaction_id text not null,
  refund_no text not null,
  his_no text not null,
  at timestamptz not null,
  amounts jsonb not null,
  fen bigint not null check (fen >= 0),
  cause text not null,
  rows jsonb not null,
  suggests text[] not null default '{}', -- keys
  refund_until date,
  state text not null check (state in ('open', 'proposed', 'written-off', 'matched', 'recovering', 'recovered', 'cleared', 'replaced')),
  settled_at timestamptz,
  notes integer not null default 0,
  match_id text,
  write_off_id text,
  recovery_id text,
  case_id text,
  version integer not null default 1,
  unique (contract_id, key)
);
create index money_difference_day on money_difference (contract_id, day desc, id);
create index money_difference_open on money_difference (contract_id, first_day) where state in ('open', 'proposed', 'recovering');
create index money_difference_order on money_difference (contract_id, order_no text_pattern_ops);
create index money_difference_transaction on money_difference (contract_id, transaction_id text_pattern_ops);
create index money_difference_refund on money_difference (contract_id, refund_no text_pattern_ops);
create index money_difference_his on money_difference (contract_id, his_no text_pattern_ops);
create index money_difference_case on money_difference (case_id) where case_id is not null;

create table money_note (
  id text primary key,
  contract_id text not null,
  difference_id text not null references money_difference,
  text text not null,
  at timestamptz not null,
  person_id text,
  person_name text
);
create index money_note_of on money_note (difference_id, at);

-- Differences that a person says are one trade.
create table money_match (
  id text primary key,
  contract_id text not null,
  differences text[] not null check (cardinality(differences) between 1 and 50),
  fen bigint not null,
  reason text not null,
  at timestamptz not null,
  person_id text,
  person_name text,
  undone_at timestamptz,
  undone_name text,
  undone_reason text
);

-- What one person proposes to write off and another decides.
create table money_write_off (
  id text primary key,
  contract_id text not null,
  differences text[] not null check (cardinality(differences) between 1 and 50),
  fen bigint not null,
  reason text not null,
  proposed_at timestamptz not null,
  proposed_by text not null,
  proposed_name text,
  decided_at timestamptz,
  decided_by text,
  decided_name text,
  approved boolean,
  decision text,
  constraint money_write_off_two_people check (decided_by is distinct from proposed_by or approved is not true)
);
create index money_write_off_waiting on money_write_off (contract_id, proposed_at) where decided_at is null;

do $$
declare
  name text;
begin
  foreach name in array array['money_source', 'money_statement', 'money_statement_part', 'money_run', 'money_day', 'money_seal',
      'money_difference', 'money_note', 'money_match', 'money_write_off'] loop
    execute format('alter table %I enable row level security', name);
    execute format($policy$create policy %1$I on %2$I to yinuo_app
      using (contract_id = any ((select yinuo_contracts())::text[]) and (select yinuo_side()) is distinct from 'third-party')
      with check (contract_id = any ((select yinuo_contracts())::text[]) and (select yinuo_side()) is distinct from 'third-party')$policy$,
      name || '_of_party', name);
    execute format('create policy %1$I on %2$I to yinuo_system using (true) with check (true)', name || '_system', name);
  end loop;
end $$;
grant select, insert, update on money_source, money_statement, money_run, money_day, money_difference, money_match, money_write_off
  to yinuo_app, yinuo_system;
grant select, insert on money_statement_part, money_seal, money_note to yinuo_app, yinuo_system;
