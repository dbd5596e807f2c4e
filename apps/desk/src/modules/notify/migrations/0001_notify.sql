-- A person's own inbox. One effect, one key, one row a person.
create table notice (
  id text primary key,
  seq bigint generated always as identity,
  person_id text not null,
  contract_id text,
  subject text not null,
  template text not null,
  params jsonb not null,
  key text not null,
  created_at timestamptz not null,
  read_at timestamptz,
  unique (key, person_id)
);
create index notice_person on notice (person_id, seq desc);
create index notice_unread on notice (person_id) where read_at is null;
alter table notice enable row level security;
create policy notice_own on notice to yinuo_app using (person_id = (select yinuo_person())) with check (person_id = (select yinuo_person()));
create policy notice_system on notice to yinuo_system using (true) with check (true);
grant select, update (read_at) on notice to yinuo_app, yinuo_system;

-- Notices go to other people's inboxes, which the sender may not read: the insert runs as the owner, and only for a
-- contract that the sender sees.
create function raise_notices(rows jsonb) returns void language sql security definer set search_path = public as $$
  insert into notice (id, person_id, contract_id, subject, template, params, key, created_at)
  select n.id, n.person, n.contract, n.subject, n.template, n.params, n.key, to_timestamp(n.at / 1000.0)
  from jsonb_to_recordset(rows) as n(id text, person text, contract text, subject text, template text, params jsonb, key text, at float8)
  where current_setting('role', true) = 'yinuo_system' or n.contract = any (yinuo_contracts())
  on conflict (key, person_id) do nothing
$$;
revoke all on function raise_notices(jsonb) from public;
grant execute on function raise_notices(jsonb) to yinuo_app, yinuo_system;

-- Facts leave to other systems, signed after Standard Webhooks.
create table webhook (
  id text primary key,
  org_id text not null,
  contract_id text,
  name text not null,
  url text not null,
  secret text not null, -- sealed by the secret box
  types text[] not null,
  active boolean not null default true,
  created_by text not null,
  created_at timestamptz not null,
  cursor timestamptz not null -- facts inserted before this are handed over
);
create table webhook_delivery (
  id text primary key,
  seq bigint generated always as identity,
  webhook_id text not null references webhook (id),
  org_id text not null,
  fact_id text not null,
  type text not null,
  payload jsonb not null,
  state text not null default 'queued' check (state in ('queued', 'delivered', 'failed')),
  attempts integer not null default 0,
  last_status integer,
  last_error text,
  last_attempt_at timestamptz,
  created_at timestamptz not null,
  unique (webhook_id, fact_id)
);
create index webhook_delivery_list on webhook_delivery (webhook_id, seq desc);
create table inbound_hook (
  id text primary key,
  org_id text not null,
  contract_id text not null,
  name text not null,
  secret text not null,
  active boolean not null default true,
  created_by text not null,
  created_at timestamptz not null
);
create table inbox_message (
  hook_id text not null references inbound_hook (id),
  message_id text not null,
  received_at timestamptz not null,
  primary key (hook_id, message_id)
);
alter table webhook enable row level security;
alter table webhook_delivery enable row level security;
alter table inbound_hook enable row level security;
alter table inbox_message enable row level security;
create policy webhook_own on webhook to yinuo_app using (org_id = (select yinuo_org()))
  with check (org_id = (select yinuo_org()) and (contract_id is null or contract_id = any ((select yinuo_contracts())::text[])));
create policy webhook_system on webhook to yinuo_system using (true) with check (true);
create policy webhook_delivery_own on webhook_delivery to yinuo_app using (org_id = (select yinuo_org()));
create policy webhook_delivery_system on webhook_delivery to yinuo_system using (true) with check (true);
create policy inbound_hook_own on inbound_hook to yinuo_app using (org_id = (select yinuo_org()))
  with check (org_id = (select yinuo_org()) and contract_id = any ((select yinuo_contracts())::text[]));
create policy inbound_hook_system on inbound_hook to yinuo_system using (true) with check (true);
create policy inbox_message_hook on inbox_message to yinuo_app using (hook_id = (select yinuo_person())) with check (hook_id = (select yinuo_person()));
create policy inbox_message_system on inbox_message to yinuo_system using (true) with check (true);
grant select, insert, update on webhook, inbound_hook to yinuo_app, yinuo_system;
grant select on webhook_delivery to yinuo_app;
grant select, insert, update on webhook_delivery to yinuo_system;
grant select, insert on inbox_message to yinuo_app, yinuo_system;
