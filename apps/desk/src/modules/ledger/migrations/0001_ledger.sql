-- Every dated obligation of a contract's term: a row from the first day on, which never vanishes.
create table occurrence (
  id text primary key,
  contract_id text not null,
  plan_key text not null,             -- contract/obligation/period: the planner's own id
  contract_version integer not null,  -- the version that says so
  clause text not null,
  obligation text not null,
  kind text not null check (kind in ('duty', 'report', 'payment')),
  title_zh text not null,
  title_en text not null,
  owed_by text not null check (owed_by in ('hospital', 'supplier')),
  done_by text,
  period text not null,
  number integer not null,
  number_of integer not null,
  period_from date not null,
  period_to date not null,
  due_on date,                        -- null while `condition` stands
  due_at timestamptz,
  missed_at timestamptz,              -- from then on, not done is missed; null: it stays overdue
  condition jsonb,
  events jsonb not null default '{}', -- days of the events that a payment waits for
  amount_fen bigint,
  document jsonb,
  proof jsonb not null default '[]',  -- what counts as evidence, in the contract's words
  counts jsonb not null default '[]',
  provisional boolean not null,
  state text not null check (state in
    ('waiting', 'planned', 'due-soon', 'due', 'overdue', 'missed', 'done', 'confirmed', 'waived', 'withdrawn')),
  next_move_at timestamptz,           -- when the clock alone changes the state
  done_at timestamptz,
  done_by_id text,
  done_by_name text,
  evidence jsonb,                     -- {text, links, files}
  confirmed_at timestamptz,
  confirmed_by_name text,
  reason text,                        -- of a waiver or a withdrawal
  row_version integer not null default 1,
  unique (contract_id, plan_key),
  constraint occurrence_dated check ((due_on is null) = (due_at is null) and (state = 'waiting') <= (due_at is null)),
  constraint occurrence_done check ((state in ('done', 'confirmed')) = (done_at is not null)),
  constraint occurrence_confirmed check ((state = 'confirmed') = (confirmed_at is not null)),
  constraint occurrence_moves check (next_move_at is null or state in ('planned', 'due-soon', 'due', 'overdue'))
);
create index occurrence_due on occurrence (contract_id, due_at, id);
create index occurrence_moves on occurrence (next_move_at) where next_move_at is not null;
alter table occurrence enable row level security;
create policy occurrence_of_party on occurrence to yinuo_app
  using (contract_id = any ((select yinuo_contracts())::text[])) with check (contract_id = any ((select yinuo_contracts())::text[]));
create policy occurrence_system on occurrence to yinuo_system using (true) with check (true);
grant select, insert, update on occurrence to yinuo_app, yinuo_system;

-- From which version and calendar a contract's ledger was last written; another one is planned again.
create table ledger_plan (
  contract_id text primary key,
  contract_version integer not null,
  calendar_version text not null,
  planned_at timestamptz not null
);
create index ledger_plan_calendar on ledger_plan (calendar_version);
alter table ledger_plan enable row level security;
create policy ledger_plan_of_party on ledger_plan to yinuo_app
  using (contract_id = any ((select yinuo_contracts())::text[])) with check (contract_id = any ((select yinuo_contracts())::text[]));
create policy ledger_plan_system on ledger_plan to yinuo_system using (true) with check (true);
grant select, insert, update on ledger_plan to yinuo_app, yinuo_system;

-- Files given as evidence.
create table occurrence_file (
  id text primary key,
  occurrence_id text not null references occurrence (id),
  contract_id text not null,
  name text not null,
  type text not null,
  bytes integer not null check (bytes between 1 and 20971520),
  sha256 text not null,
  content bytea not null,
  person_name text not null,
  at timestamptz not null
);
alter table occurrence_file alter column content set storage external; -- pictures and archives are compressed already
create index occurrence_file_occurrence on occurrence_file (occurrence_id);
alter table occurrence_file enable row level security;
create policy occurrence_file_of_party on occurrence_file to yinuo_app
  using (contract_id = any ((select yinuo_contracts())::text[])) with check (contract_id = any ((select yinuo_contracts())::text[]));
create policy occurrence_file_system on occurrence_file to yinuo_system using (true) with check (true);
grant select, insert on occurrence_file to yinuo_app, yinuo_system;

-- Secret addresses of calendar feeds. Only the hash is kept.
create table ledger_feed (
  id text primary key,
  person_id text not null,
  org_id text not null,
  contract_id text,
  language text not null check (language in ('zh', 'en')),
  hash text not null unique,
  created_at timestamptz not null,
  revoked_at timestamptz
);
create index ledger_feed_person on ledger_feed (person_id, created_at desc);
alter table ledger_feed enable row level security;
create policy ledger_feed_own on ledger_feed to yinuo_app
  using (person_id = (select yinuo_person()) and org_id = (select yinuo_org()))
  with check (person_id = (select yinuo_person()) and org_id = (select yinuo_org())
    and (contract_id is null or contract_id = any ((select yinuo_contracts())::text[])));
create policy ledger_feed_system on ledger_feed for select to yinuo_system using (true);
grant select, insert on ledger_feed to yinuo_app;
grant update (revoked_at) on ledger_feed to yinuo_app;
grant select on ledger_feed to yinuo_system;
