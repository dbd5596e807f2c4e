-- Who is on duty when it is not simply the contract's primary and backup.
create table shift (
  id text primary key,
  contract_id text not null,
  person_id text not null,
  duty text not null check (duty in ('primary', 'backup')),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  removed_at timestamptz,
  constraint shift_span check (starts_at < ends_at)
);
create index shift_time on shift (contract_id, starts_at) where removed_at is null;
alter table shift enable row level security;
create policy shift_of_party on shift to yinuo_app
  using (contract_id = any ((select yinuo_contracts())::text[])) with check (contract_id = any ((select yinuo_contracts())::text[]));
create policy shift_system on shift to yinuo_system using (true) with check (true);
grant select, insert on shift to yinuo_app, yinuo_system;
grant update (removed_at) on shift to yinuo_app, yinuo_system;

create table leave (
  id text primary key,
  org_id text not null,
  person_id text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  reason text not null,
  removed_at timestamptz,
  constraint leave_span check (starts_at < ends_at)
);
create index leave_person on leave (person_id, starts_at) where removed_at is null;
alter table leave enable row level security;
create policy leave_own on leave to yinuo_app using (org_id = (select yinuo_org())) with check (org_id = (select yinuo_org()));
create policy leave_system on leave to yinuo_system using (true) with check (true);
grant select, insert on leave to yinuo_app, yinuo_system;
grant update (removed_at) on leave to yinuo_app, yinuo_system;

-- A hospital's report must know who is away, but not why: spans without reasons, for people named by the asker.
create function away_spans(people text[], from_at timestamptz, to_at timestamptz)
  returns table (id text, person_id text, starts_at timestamptz, ends_at timestamptz)
  language sql stable security definer set search_path = public as $$
  select leave.id, leave.person_id, leave.starts_at, leave.ends_at from leave
  where leave.person_id = any (people) and leave.starts_at < to_at and leave.ends_at > from_at and leave.removed_at is null
$$;
revoke all on function away_spans(text[], timestamptz, timestamptz) from public;
grant execute on function away_spans(text[], timestamptz, timestamptz) to yinuo_app, yinuo_system;

-- ZK-19: the duty notice before a statutory holiday, drafted once a contract and holiday.
create table duty_notice (
  id text primary key,
  contract_id text not null,
  holiday_zh text not null,
  holiday_en text not null,
  from_day date not null,
  to_day date not null,
  state text not null default 'draft' check (state in ('draft', 'published')),
  body text not null,
  drafted_at timestamptz not null,
  published_at timestamptz,
  published_by text,
  unique (contract_id, from_day),
  constraint duty_notice_published check ((state = 'published') = (published_at is not null))
);
alter table duty_notice enable row level security;
create policy duty_notice_of_party on duty_notice to yinuo_app
  using (contract_id = any ((select yinuo_contracts())::text[]) and (state = 'published' or (select yinuo_side()) = 'supplier'))
  with check (contract_id = any ((select yinuo_contracts())::text[]));
create policy duty_notice_system on duty_notice to yinuo_system using (true) with check (true);
grant select, update on duty_notice to yinuo_app;
grant select, insert on duty_notice to yinuo_system;
