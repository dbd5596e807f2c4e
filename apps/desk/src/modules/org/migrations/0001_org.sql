-- Organisations, people, their roles and their posts.
create table organisation (
  id text primary key,
  side text not null check (side in ('hospital', 'supplier', 'third-party', 'operator')),
  name_zh text not null unique,
  name_en text not null,
  short_name text not null,
  credit_code text unique, -- GB 32100-2015, checked by the desk
  contacts jsonb not null default '[]',
  created_at timestamptz not null,
  row_version integer not null default 1
);
create unique index organisation_one_operator on organisation (side) where side = 'operator';

-- The organisations that the asking one shares a contract with. Whoever knows the contracts (a higher module) replaces it.
create function yinuo_partners() returns text[] language sql stable as $$ select array[]::text[] $$;

alter table organisation enable row level security;
create policy organisation_known on organisation for select to yinuo_app
  using (id = (select yinuo_org()) or id = any ((select yinuo_partners())::text[]));
create policy organisation_system on organisation to yinuo_system using (true) with check (true);
grant select on organisation to yinuo_app;
grant select, insert, update on organisation to yinuo_system;

create table person (
  id text primary key,
  org_id text not null references organisation (id),
  user_name text not null unique check (user_name = lower(user_name)),
  name text not null,
  mobile text,
  mail text,
  state text not null default 'active' check (state in ('active', 'disabled')),
  language text not null default 'zh' check (language in ('zh', 'en')),
  created_at timestamptz not null,
  disabled_at timestamptz,
  row_version integer not null default 1,
  constraint person_disabled check ((state = 'disabled') = (disabled_at is not null))
);
create index person_org on person (org_id, name collate "zh-x-icu", id);
alter table person enable row level security;
create policy person_known on person for select to yinuo_app
  using (org_id = (select yinuo_org()) or org_id = any ((select yinuo_partners())::text[]));
create policy person_own_insert on person for insert to yinuo_app with check (org_id = (select yinuo_org()));
create policy person_own_update on person for update to yinuo_app
  using (org_id = (select yinuo_org())) with check (org_id = (select yinuo_org()));
create policy person_system on person to yinuo_system using (true) with check (true);
grant select, insert, update on person to yinuo_app, yinuo_system;

create table person_role (
  person_id text not null references person (id),
  role text not null,
  granted_at timestamptz not null,
  granted_by text,
  primary key (person_id, role)
);
-- The three administrators are separate people (等保三员分立).
create unique index person_role_one_administrator on person_role (person_id)
  where role in ('system-admin', 'security-admin', 'audit-admin');
alter table person_role enable row level security;
create policy person_role_known on person_role for select to yinuo_app using (person_id in (select id from person));
create policy person_role_system on person_role to yinuo_system using (true) with check (true);
grant select on person_role to yinuo_app;
grant select, insert, delete on person_role to yinuo_system;

-- A named position that an organisation fills, for one contract or for itself: XY-19 project lead, KL-9 specialist on site.
create table post (
  id text primary key,
  org_id text not null references organisation (id),
  contract_id text,
  kind text not null check (kind in ('project-lead', 'on-site', 'service-desk', 'quality', 'liaison', 'other')),
  title_zh text not null,
  title_en text not null,
  created_at timestamptz not null
);
create index post_contract on post (contract_id) where contract_id is not null;
create index post_org on post (org_id);
alter table post enable row level security;
create policy post_known on post for select to yinuo_app
  using (contract_id = any ((select yinuo_contracts())::text[]) or (contract_id is null and org_id = (select yinuo_org())));
create policy post_own on post for insert to yinuo_app
  with check (org_id = (select yinuo_org()) and (contract_id is null or contract_id = any ((select yinuo_contracts())::text[])));
create policy post_system on post to yinuo_system using (true) with check (true);
grant select, insert on post to yinuo_app, yinuo_system;

create table post_holder (
  post_id text not null references post (id),
  person_id text not null references person (id),
  since date not null,
  until date, -- the first day on which it is so no longer
  primary key (post_id, person_id, since),
  constraint post_holder_term check (until is null or until >= since)
);
create index post_holder_person on post_holder (person_id);
alter table post_holder enable row level security;
create policy post_holder_known on post_holder for select to yinuo_app using (post_id in (select id from post));
create policy post_holder_own_insert on post_holder for insert to yinuo_app
  with check (post_id in (select id from post where org_id = (select yinuo_org()))
    and person_id in (select id from person where org_id = (select yinuo_org())));
create policy post_holder_own_update on post_holder for update to yinuo_app
  using (post_id in (select id from post where org_id = (select yinuo_org())));
create policy post_holder_system on post_holder to yinuo_system using (true) with check (true);
grant select, insert on post_holder to yinuo_app, yinuo_system;
grant update (until) on post_holder to yinuo_app, yinuo_system;

-- A token acts for a person with no more than its own list. Only the hash is kept.
create table personal_token (
  id text primary key,
  person_id text not null references person (id),
  name text not null,
  prefix text not null,
  hash text not null unique,
  permissions text[] not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz
);
create index personal_token_person on personal_token (person_id, created_at desc);
alter table personal_token enable row level security;
create policy personal_token_own on personal_token to yinuo_app
  using (person_id = (select yinuo_person())) with check (person_id = (select yinuo_person()));
create policy personal_token_system on personal_token to yinuo_system using (true) with check (true);
grant select, insert on personal_token to yinuo_app, yinuo_system;
grant update (revoked_at, last_used_at) on personal_token to yinuo_app, yinuo_system;

-- Failed sign-ins by typed name, known or not, so that a lock says nothing about whether a name exists.
create table sign_in_attempt (
  user_name text primary key,
  failures integer not null,
  last_failed_at timestamptz not null,
  locked_until timestamptz
);
create index sign_in_attempt_locked on sign_in_attempt (locked_until) where locked_until is not null;
alter table sign_in_attempt enable row level security;
create policy sign_in_attempt_system on sign_in_attempt to yinuo_system using (true) with check (true);
grant select, insert, update, delete on sign_in_attempt to yinuo_system;
