-- Roles of a transaction. The login that runs the application owns the tables and is a member of both.
do $$ begin
  if not exists (select from pg_roles where rolname = 'yinuo_app') then create role yinuo_app nologin; end if;
  if not exists (select from pg_roles where rolname = 'yinuo_system') then create role yinuo_system nologin; end if;
exception when duplicate_object or unique_violation then null; -- two desks migrate two databases of one cluster at once
end $$;
do $$ begin
  execute format('grant yinuo_app, yinuo_system to %I', current_user);
  execute format('grant usage on schema public to yinuo_app, yinuo_system');
end $$;

-- What the current transaction may see; set once by the platform when it opens the transaction.
-- In policies write (select yinuo_contracts())::text[]: evaluated once a statement, not once a row.
create function yinuo_contracts() returns text[] language sql stable parallel safe
  as $$ select string_to_array(current_setting('yinuo.contracts', true), ',') $$;
create function yinuo_org() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('yinuo.org', true), '') $$;
create function yinuo_side() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('yinuo.side', true), '') $$;
create function yinuo_person() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('yinuo.person', true), '') $$;

-- The fact log: what happened, to what, by whom, through which channel. Append-only.
create table fact (
  seq bigint generated always as identity primary key,
  id text not null unique,
  contract_id text,
  org_id text,
  subject text not null,
  type text not null,
  at timestamptz not null,
  recorded_at timestamptz not null,
  inserted_at timestamptz not null default clock_timestamp(),
  actor_kind text not null,
  actor_id text,
  actor_name text,
  channel text,
  data jsonb not null default '{}',
  key text unique,
  mac text not null, -- made by the desk with a key that the database does not hold
  constraint fact_belongs check (contract_id is not null or org_id is not null or actor_kind = 'system' or actor_kind = 'anonymous')
);
create index fact_subject on fact (subject, seq);
create index fact_contract on fact (contract_id, seq desc);
create index fact_inserted on fact (inserted_at);
create index fact_org on fact (org_id, seq desc) where contract_id is null;

create function refuse_rewriting() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only: % refused', tg_table_name, tg_op using errcode = 'insufficient_privilege';
end $$;
create trigger fact_append_only before update or delete on fact for each row execute function refuse_rewriting();
create trigger fact_no_truncate before truncate on fact for each statement execute function refuse_rewriting();

alter table fact enable row level security;
create policy fact_read on fact for select to yinuo_app
  using (contract_id = any ((select yinuo_contracts())::text[]) or (contract_id is null and org_id = (select yinuo_org())));
create policy fact_write on fact for insert to yinuo_app
  with check (contract_id is null or contract_id = any ((select yinuo_contracts())::text[]));
create policy fact_system on fact to yinuo_system using (true) with check (true);
grant select, insert on fact to yinuo_app, yinuo_system;

-- Sealed batches: every fact's digest, and a chain of batch hashes, signed.
create table fact_seal (
  batch bigint primary key,
  horizon timestamptz not null,
  facts integer not null,
  previous text not null,
  hash text not null,
  signature text not null,
  sealed_at timestamptz not null
);
create table fact_digest (
  fact_id text primary key,
  batch bigint not null references fact_seal (batch),
  seq bigint not null,
  digest text not null
);
create index fact_digest_batch on fact_digest (batch, seq);
create trigger fact_seal_append_only before update or delete on fact_seal for each row execute function refuse_rewriting();
create trigger fact_digest_append_only before update or delete on fact_digest for each row execute function refuse_rewriting();
create trigger fact_seal_no_truncate before truncate on fact_seal for each statement execute function refuse_rewriting();
create trigger fact_digest_no_truncate before truncate on fact_digest for each statement execute function refuse_rewriting();
grant select on fact_seal, fact_digest to yinuo_app;
grant select, insert on fact_seal, fact_digest to yinuo_system;

-- What must leave the transaction: jobs and notices, one key per effect.
create table outbox (
  id text primary key,
  seq bigint generated always as identity,
  job text not null,
  data jsonb not null,
  key text unique,
  run_at timestamptz,
  created_at timestamptz not null,
  relayed_at timestamptz
);
create index outbox_waiting on outbox (seq) where relayed_at is null;
grant insert, select (key) on outbox to yinuo_app; -- the key, to find a repeated effect
grant select, insert, update on outbox to yinuo_system;
