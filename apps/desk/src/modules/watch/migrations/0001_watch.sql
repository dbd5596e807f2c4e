-- A runner inside a hospital's network. Its token is used once, to bring its public key; both end with the row.
create table runner (
  id text primary key,
  contract_id text not null,
  name text not null,
  token_hash text not null unique,
  public_key text unique,
  host text,
  version text,
  invited_at timestamptz not null,
  enrolled_at timestamptz,
  last_seen_at timestamptz,
  delivered bigint not null default 0,
  waiting integer not null default 0,
  lost bigint not null default 0,
  skipped bigint not null default 0,
  silent_since timestamptz,
  removed_at timestamptz
);
alter table runner enable row level security;
create policy runner_of_party on runner to yinuo_app
  using (contract_id = any ((select yinuo_contracts())::text[])) with check (contract_id = any ((select yinuo_contracts())::text[]));
create policy runner_system on runner to yinuo_system using (true) with check (true);
grant select, insert on runner to yinuo_app;
grant update (removed_at) on runner to yinuo_app;
grant select, update on runner to yinuo_system;

-- A probe with how it stands. `number` names it in the tables of results, where a row must be small.
create table probe (
  id text primary key,
  number integer generated always as identity unique,
  contract_id text not null,
  asset_id text not null,
  name text not null,
  profile jsonb not null,
  secrets text, -- sealed by the platform's box
  every_seconds integer not null check (every_seconds between 5 and 86400),
  timeout_ms integer not null,
  retries integer not null,
  recover_after integer not null,
  severity text not null check (severity in ('critical', 'warning')),
  counts_downtime boolean not null,
  runner_id text references runner (id),
  capacity jsonb,
  serves text[] not null default '{}',
  heartbeat_hash text unique,
  last_beat_at timestamptz,
  created_at timestamptz not null,
  paused_at timestamptz,
  removed_at timestamptz,
  version integer not null default 1,
  health jsonb not null default '{"state":"new","since":null,"lastAt":null,"failures":0,"passes":0,"firstFailureAt":null,"firstPassAt":null,"falls":[],"flapping":false}',
  last jsonb -- the last result, as delivered
) with (fillfactor = 50); -- each result updates its row in place
create index probe_contract on probe (contract_id, id) where removed_at is null;
create index probe_asset on probe (asset_id) where removed_at is null;
create index probe_runner on probe (runner_id) where removed_at is null;
alter table probe enable row level security;
create policy probe_of_party on probe to yinuo_app
  using (contract_id = any ((select yinuo_contracts())::text[])) with check (contract_id = any ((select yinuo_contracts())::text[]));
create policy probe_system on probe to yinuo_system using (true) with check (true);
grant select, insert, update on probe to yinuo_app;
grant select, update on probe to yinuo_system;

-- Results, one partition a day; the desk makes them ahead and drops the oldest. Details only where there is something to say.
create table probe_result (
  probe integer not null,
  at timestamptz not null,
  state "char" not null check (state in ('o', 'f', 'u')),
  ms integer not null,
  value real,
  detail jsonb
) partition by range (at);
create index probe_result_probe on probe_result (probe, at);
-- The same by five minutes (partitions of a week) and by the hour (of a year).
create table probe_slot (
  probe integer not null,
  at timestamptz not null,
  ok smallint not null,
  failed smallint not null,
  unknown smallint not null,
  mean real,
  low real,
  high real,
  primary key (probe, at)
) partition by range (at);
create table probe_hour (
  probe integer not null,
  at timestamptz not null,
  ok smallint not null,
  failed smallint not null,
  unknown smallint not null,
  mean real,
  low real,
  high real,
  primary key (probe, at)
) partition by range (at);
-- Hours that got results after they were counted; they are counted again.
create table probe_late (
  probe integer not null,
  hour timestamptz not null,
  primary key (probe, hour)
);
-- Up to when results are counted.
create table probe_rolled (
  single boolean primary key default true check (single),
  slots_to timestamptz,
  hours_to timestamptz
);
insert into probe_rolled default values;
-- One measured thing of several (a disk, a metric), by the hour.
create table reading_hour (
  probe integer not null,
  name text not null,
  at timestamptz not null,
  count integer not null,
  sum double precision not null,
  low double precision not null,
  high double precision not null,
  unit text not null,
  primary key (probe, name, at)
);
-- Screenshots, once each, under their hash.
create table probe_evidence (
  contract_id text not null,
  sha256 text not null,
  type text not null,
  content bytea not null,
  at timestamptz not null,
  primary key (contract_id, sha256)
);
alter table probe_evidence alter column content set storage external;
alter table probe_evidence enable row level security;
create policy probe_evidence_of_party on probe_evidence to yinuo_app
  using (contract_id = any ((select yinuo_contracts())::text[])) with check (contract_id = any ((select yinuo_contracts())::text[]));
create policy probe_evidence_system on probe_evidence to yinuo_system using (true) with check (true);
grant select on probe_evidence to yinuo_app;
grant select, insert, delete on probe_evidence to yinuo_system;

do $$
declare name text;
begin
  -- Read by who sees the probe; written by the desk alone.
  foreach name in array array['probe_result', 'probe_slot', 'probe_hour', 'reading_hour'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy %I on %I for select to yinuo_app using (probe in (select number from probe))', name || '_of_party', name);
    execute format('create policy %I on %I to yinuo_system using (true) with check (true)', name || '_system', name);
    execute format('grant select on %I to yinuo_app', name);
    execute format('grant select, insert, update, delete on %I to yinuo_system', name);
  end loop;
end $$;
grant select, insert, delete on probe_late to yinuo_system;
grant select, update on probe_rolled to yinuo_system;
grant select on probe_rolled to yinuo_app;

-- Partitions are made by the owner, also when results of a past day come late. Days of results, weeks of slots, years of hours.
create function watch_partition(kind text, starts date) returns void
  language plpgsql security definer set search_path = public as $$
declare
  part text := format('%s_%s', kind, to_char(starts, 'YYYYMMDD'));
  ends date := case kind when 'probe_result' then starts + 1 when 'probe_slot' then starts + 7 else (starts + interval '1 year')::date end;
begin
  if kind not in ('probe_result', 'probe_slot', 'probe_hour') then raise exception 'no such table: %', kind; end if;
  if to_regclass(part) is not null then return; end if;
  perform pg_advisory_xact_lock(7301785);
  execute format('create table if not exists %I partition of %I for values from (%L) to (%L)', part, kind,
    starts::timestamp at time zone 'Asia/Shanghai', ends::timestamp at time zone 'Asia/Shanghai');
end $$;
revoke all on function watch_partition(text, date) from public;
grant execute on function watch_partition(text, date) to yinuo_system;

create function watch_drop_partition(part text) returns void
  language plpgsql security definer set search_path = public as $$
begin
  if part !~ '^probe_(result|slot|hour)_[0-9]{8}$' then raise exception 'no such partition: %', part; end if;
  execute format('drop table if exists %I', part);
end $$;
revoke all on function watch_drop_partition(text) from public;
grant execute on function watch_drop_partition(text) to yinuo_system;

-- Another tool whose alerts come in.
create table alert_source (
  id text primary key,
  contract_id text not null,
  name text not null,
  format text not null check (format in ('alertmanager', 'zabbix', 'nightingale', 'hertzbeat')),
  asset_id text,
  token_hash text not null,
  created_at timestamptz not null,
  last_at timestamptz,
  received bigint not null default 0,
  removed_at timestamptz
);
alter table alert_source enable row level security;
create policy alert_source_of_party on alert_source to yinuo_app
  using (contract_id = any ((select yinuo_contracts())::text[])) with check (contract_id = any ((select yinuo_contracts())::text[]));
create policy alert_source_system on alert_source to yinuo_system using (true) with check (true);
grant select, insert on alert_source to yinuo_app;
grant update (removed_at) on alert_source to yinuo_app;
grant select, update on alert_source to yinuo_system;

-- One trouble from its first failure to its recovery.
create table alert (
  id text primary key,
  contract_id text not null,
  probe_id text references probe (id),
  source_id text references alert_source (id),
  fingerprint text not null,
  asset_id text,
  severity text not null check (severity in ('critical', 'warning')),
  title text not null,
  reason jsonb, -- of a probe
  detail text not null, -- of another tool, in its own words
  group_key text not null,
  started_at timestamptz not null,
  confirmed_at timestamptz not null,
  last_at timestamptz not null,
  held_why text check (held_why in ('planned-work', 'dependency', 'settling')),
  held_until timestamptz,
  root_id text references alert (id),
  told_at timestamptz,
  case_id text,
  acknowledged_at timestamptz,
  noticed_at timestamptz,
  remind_at timestamptz,
  recovered_at timestamptz,
  over_at timestamptz, -- the recovery was told, or there was nothing to tell
  constraint alert_origin check ((probe_id is null) <> (source_id is null))
);
create unique index alert_open on alert (contract_id, fingerprint) where recovered_at is null;
create index alert_list on alert (contract_id, started_at desc, id desc);
create index alert_probe on alert (probe_id, started_at desc);
create index alert_case on alert (case_id) where case_id is not null;
create index alert_live on alert (contract_id) where over_at is null;
create index alert_remind on alert (remind_at) where remind_at is not null;
alter table alert enable row level security;
create policy alert_of_party on alert to yinuo_app
  using (contract_id = any ((select yinuo_contracts())::text[])) with check (contract_id = any ((select yinuo_contracts())::text[]));
create policy alert_system on alert to yinuo_system using (true) with check (true);
grant select on alert to yinuo_app;
grant update (recovered_at, acknowledged_at, remind_at) on alert to yinuo_app;
grant select, insert, update on alert to yinuo_system;

-- What is to be said of alerts, in order: written with the decision, done by the teller, one at a time for a contract.
create table alert_telling (
  seq bigint generated always as identity primary key,
  contract_id text not null,
  kind text not null check (kind in ('open', 'recovered')),
  group_key text not null,
  alert_ids text[] not null,
  decided_at timestamptz not null,
  tries integer not null default 0,
  try_at timestamptz not null,
  done_at timestamptz,
  case_id text
);
create index alert_telling_todo on alert_telling (contract_id, seq) where done_at is null;
alter table alert_telling enable row level security;
create policy alert_telling_system on alert_telling to yinuo_system using (true) with check (true);
grant select, insert, update on alert_telling to yinuo_system;

-- A time in which something did not work (KL-4). `party` is agreed on the case, or null: then who owns what failed.
create table outage (
  id text primary key,
  contract_id text not null,
  alert_id text not null unique references alert (id),
  probe_id text,
  asset_id text not null,
  from_at timestamptz not null,
  to_at timestamptz,
  party text check (party in ('supplier', 'hospital', 'third-party')),
  constraint outage_span check (to_at is null or from_at <= to_at)
);
create index outage_time on outage (contract_id, from_at);
alter table outage enable row level security;
create policy outage_of_party on outage to yinuo_app
  using (contract_id = any ((select yinuo_contracts())::text[])) with check (contract_id = any ((select yinuo_contracts())::text[]));
create policy outage_system on outage to yinuo_system using (true) with check (true);
grant select on outage to yinuo_app;
grant update (party, to_at) on outage to yinuo_app;
grant select, insert, update on outage to yinuo_system;

-- Planned work, with the number of its change and who approved it.
create table planned_work (
  id text primary key,
  contract_id text not null,
  title text not null,
  change text not null,
  assets text[],
  from_at timestamptz not null,
  to_at timestamptz not null,
  impact text,
  planned_by text not null,
  approved_by text,
  approved_at timestamptz,
  cancelled_at timestamptz,
  constraint planned_work_span check (from_at < to_at),
  constraint planned_work_approved check ((approved_by is null) = (approved_at is null))
);
create index planned_work_time on planned_work (contract_id, from_at desc);
alter table planned_work enable row level security;
create policy planned_work_of_party on planned_work to yinuo_app
  using (contract_id = any ((select yinuo_contracts())::text[])) with check (contract_id = any ((select yinuo_contracts())::text[]));
create policy planned_work_system on planned_work for select to yinuo_system using (true);
grant select, insert on planned_work to yinuo_app;
grant update (approved_by, approved_at, cancelled_at, to_at) on planned_work to yinuo_app;
grant select on planned_work to yinuo_system;

create table watch_setting (
  contract_id text primary key,
  quiet_from text,
  quiet_to text,
  remind_minutes integer,
  capacity_at timestamptz -- when capacity was last looked at
);
alter table watch_setting enable row level security;
create policy watch_setting_of_party on watch_setting to yinuo_app
  using (contract_id = any ((select yinuo_contracts())::text[])) with check (contract_id = any ((select yinuo_contracts())::text[]));
create policy watch_setting_system on watch_setting to yinuo_system using (true) with check (true);
grant select, insert, update on watch_setting to yinuo_app, yinuo_system;
