-- What applied when an outage began is kept with it: whose it was, and which system. Later settings apply to later outages.
create function pg_temp.system_of() returns table (asset text, system text) language sql as $$
  with recursive up (start, id, depth) as (
    select id, id, 0 from asset
    union
    select u.start, n.id, u.depth + 1
    from up u join asset a on a.id = u.id
    cross join lateral (
      select a.parent_id as id where a.parent_id is not null union select unnest(a.depends_on)
    ) n
    where u.depth < 12
  ), nearest as (
    select distinct on (u.start) u.start, s.id
    from up u join asset s on s.id = u.id and s.kind = 'system' order by u.start, u.depth, s.id
  )
  select a.id, coalesce(n.id, a.id) from asset a left join nearest n on n.start = a.id
$$;

alter table alert add column owner text check (owner in ('supplier', 'hospital', 'third-party'));
update alert l set owner = a.owner from asset a where a.id = l.asset_id;
-- It came and went when it was raised.
alter table alert add column flapping boolean not null default false;

-- An outage without an alert was entered by a person, with a reason. One that was struck out stays, and counts nowhere.
alter table outage alter column alert_id drop not null;
alter table outage
  add column system_id text,
  add column owner text check (owner in ('supplier', 'hospital', 'third-party')),
  add column title text,
  add column case_id text,
  add column entered_by text,
  add column corrected_at timestamptz,
  add column corrected_by text,
  add column corrected_why text,
  add column struck_at timestamptz;
update outage o set owner = a.owner, system_id = s.system
  from asset a join pg_temp.system_of() s on s.asset = a.id where a.id = o.asset_id;
update outage set owner = coalesce(owner, 'supplier'), system_id = coalesce(system_id, asset_id);
alter table outage alter column owner set not null;
alter table outage alter column system_id set not null;
alter table outage add constraint outage_origin check (alert_id is not null or (title is not null and entered_by is not null));
create index outage_case on outage (case_id) where case_id is not null;
grant insert on outage to yinuo_app;
grant update (from_at, corrected_at, corrected_by, corrected_why, struck_at) on outage to yinuo_app;

-- When the results of a probe said how a system was: the denominator of the past stays as it was.
create table counting_period (
  id bigint generated always as identity primary key,
  contract_id text not null,
  probe_id text not null references probe (id),
  asset_id text not null,
  system_id text not null,
  from_at timestamptz not null,
  to_at timestamptz,
  constraint counting_period_span check (to_at is null or from_at <= to_at)
);
create unique index counting_period_open on counting_period (probe_id) where to_at is null;
create index counting_period_time on counting_period (contract_id, from_at);
alter table counting_period enable row level security;
create policy counting_period_of_party on counting_period to yinuo_app
  using (contract_id = any ((select yinuo_contracts())::text[])) with check (contract_id = any ((select yinuo_contracts())::text[]));
create policy counting_period_system on counting_period to yinuo_system using (true) with check (true);
grant select, insert on counting_period to yinuo_app, yinuo_system;
grant update (to_at) on counting_period to yinuo_app, yinuo_system;
insert into counting_period (contract_id, probe_id, asset_id, system_id, from_at, to_at)
  select p.contract_id, p.id, p.asset_id, coalesce(s.system, p.asset_id), p.created_at, p.removed_at
  from probe p left join pg_temp.system_of() s on s.asset = p.asset_id where p.counts_downtime and p.severity = 'critical';
-- What no longer counts, but did when it found an outage, counted until the last of them at least.
insert into counting_period (contract_id, probe_id, asset_id, system_id, from_at, to_at)
  select p.contract_id, p.id, p.asset_id, coalesce(s.system, p.asset_id), p.created_at,
    greatest(p.created_at, max(coalesce(o.to_at, o.from_at)))
  from probe p join outage o on o.probe_id = p.id left join pg_temp.system_of() s on s.asset = p.asset_id
  where not (p.counts_downtime and p.severity = 'critical')
  group by p.contract_id, p.id, p.asset_id, s.system, p.created_at;

-- What an approved work excuses is settled by its approval: the assets it names and what hangs on them; null: everything.
-- A change has one number in a contract, and a number one work that was not cancelled.
alter table planned_work add column covers text[], add column change_key text;
with recursive below (work, asset) as (
  select w.id, x from planned_work w, unnest(w.assets) x
  union
  select b.work, a.id from below b join asset a on a.parent_id = b.asset or b.asset = any (a.depends_on)
)
update planned_work w set covers = b.assets
  from (select work, array_agg(asset order by asset) as assets from below group by work) b where b.work = w.id;
update planned_work w set change_key = k.key
  from (
    select id, key, row_number() over (partition by contract_id, key order by approved_at nulls last, from_at, id) as nth
    from (select *, upper(regexp_replace(normalize(change, NFKC), '\s', '', 'g')) as key from planned_work) keyed
    where cancelled_at is null
  ) k
  where k.id = w.id and k.nth = 1;
create unique index planned_work_change on planned_work (contract_id, change_key) where cancelled_at is null;
grant update (covers) on planned_work to yinuo_app;

-- Whether critical alerts of another tool count as downtime of their asset.
alter table alert_source add column counts_downtime boolean not null default true;

-- Whose turn it is: who overran ends no turn but its own.
alter table probe_turn add column holder text not null default '';

drop function pg_temp.system_of();
