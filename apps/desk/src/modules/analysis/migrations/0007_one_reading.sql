-- The desk's clock, which the statement's transaction carries.
create function published.now() returns timestamptz language sql stable parallel safe
  as $$ select coalesce(nullif(current_setting('yinuo.now', true), '')::timestamptz, pg_catalog.now()) $$;

-- What was settled by a correction goes before.
create or replace view published.outage with (security_barrier) as
  select o.id as outage_id, o.contract_id, c.title_zh as contract, a.name as asset, o.from_at, o.to_at,
    published.day(o.from_at) as day, to_char(published.day(o.from_at), 'YYYY-MM') as month,
    published.minutes(o.from_at, o.to_at) as minutes, coalesce(o.corrected_party, o.party, r.owner, o.owner) as party
  from outage o join contract c on c.id = o.contract_id join asset a on a.id = o.asset_id
    left join alert l on l.id = o.alert_id left join alert r on r.id = l.root_id
  where o.struck_at is null and o.contract_id = any ((select published.contracts())::text[]);

-- Downtime as watch counts it (KL-4), by day and party: each instant once over all systems of a contract, what goes on up to
-- now, without what approved work excuses; while something above was down, its owner's part (watch/domain/downtime/shares.ts).
create view published.downtime with (security_barrier) as
  with stretch as (
    select o.id, o.contract_id, o.asset_id, o.owner, coalesce(o.corrected_party, o.party) as party, a.told_at is not null as told,
      o.roots, o.from_at, coalesce(o.to_at, published.now()) as until
    from outage o left join alert a on a.id = o.alert_id
    where o.struck_at is null and o.from_at < coalesce(o.to_at, published.now())
      and o.contract_id = any ((select published.contracts())::text[])
  ), root as (
    select s.id, r.owner, r.nth,
      case when r.since < r.until then tstzrange(r.since, r.until) else 'empty' end * tstzrange(s.from_at, s.until) as span
    from stretch s cross join lateral (
      select b.owner, b.nth, case when b.nth = 1 then s.from_at else b.started_at end as since,
        case when s.told then b.ended when b.next_at is not null then greatest(b.ended, b.next_at) else s.until end as until
      from (
        select up.owner, up.started_at, coalesce(up.recovered_at, s.until) as ended, row_number() over above as nth,
          lead(up.started_at) over above as next_at
        from alert up where up.id = any (s.roots) and up.owner is not null
        window above as (order by array_position(s.roots, up.id))
      ) b
    ) r
    where s.party is null
  ), share as (
    select id, owner as party, tstzmultirange(span) - coalesce(range_agg(span) over (
      partition by id order by nth rows between unbounded preceding and 1 preceding), '{}') as spans
    from root
    union all
    select s.id, coalesce(s.party, s.owner), tstzmultirange(tstzrange(s.from_at, s.until))
      - coalesce((select range_agg(r.span) from root r where r.id = s.id), '{}')
    from stretch s
  ), counted as (
    select s.contract_id, h.party, range_agg(h.spans - coalesce((
      select range_agg(tstzrange(w.from_at, w.to_at)) from planned_work w
      where w.contract_id = s.contract_id and w.approved_at is not null and w.cancelled_at is null
        and (w.assets is null or s.asset_id = any (coalesce(w.covers, w.assets)))), '{}')) as spans
    from share h join stretch s on s.id = h.id group by s.contract_id, h.party
  )
  select d.contract_id, c.title_zh as contract, published.day(g.at) as day, to_char(published.day(g.at), 'YYYY-MM') as month,
    d.party, round(sum(extract(epoch from upper(p.part) - lower(p.part))) / 60, 4) as minutes
  from counted d join contract c on c.id = d.contract_id
  cross join lateral unnest(d.spans) as one(span)
  cross join lateral (
    select day at time zone 'Asia/Shanghai' as at, (day + interval '1 day') at time zone 'Asia/Shanghai' as next_at
    from generate_series(published.day(lower(one.span))::timestamp, published.day(upper(one.span))::timestamp, interval '1 day') as day
  ) g
  cross join lateral (select one.span * tstzrange(g.at, g.next_at) as part) p
  where not isempty(p.part)
  group by d.contract_id, c.title_zh, g.at, d.party;

-- The part of a shift that is over; one that has not begun has no time yet.
create or replace view published.duty_shift with (security_barrier) as
  select s.contract_id, c.title_zh as contract, s.duty, s.starts_at, s.ends_at, published.day(s.starts_at) as day,
    to_char(published.day(s.starts_at), 'YYYY-MM') as month,
    case when s.starts_at < published.now() then published.minutes(s.starts_at, least(s.ends_at, published.now())) end as minutes
  from shift s join contract c on c.id = s.contract_id
  where s.removed_at is null and s.contract_id = any ((select published.contracts())::text[]);

-- Open ones are worked out each day, decided ones stand as they were decided: `as_of` is the day of the amount.
create or replace view published.penalty with (security_barrier) as
  select p.id as penalty_id, p.contract_id, c.title_zh as contract, p.line ->> 'clause' as clause,
    p.line -> 'title' ->> 'zh' as title, p.line -> 'title' ->> 'en' as title_en, p.payer,
    published.day(p.occurred_at) as occurred_on, p.state, (p.line ->> 'amount')::bigint / 100.0 as yuan,
    p.decided_at, p.decided_side, published.day(p.worked_out_at) as as_of
  from penalty p join contract c on c.id = p.contract_id
  where p.contract_id = any ((select published.contracts())::text[]);

-- The supplier's people by name, and programs; of the hospital and of third parties, who report, nobody.
create or replace view published.deed with (security_barrier) as
  select f.contract_id, c.title_zh as contract, f.type, f.at, published.day(f.at) as day,
    to_char(published.day(f.at), 'YYYY-MM') as month, f.recorded_at, f.actor_kind,
    case when f.actor_kind <> 'person' or p.side = 'supplier' then f.actor_name end as actor_name, f.channel
  from fact f join contract c on c.id = f.contract_id
    left join contract_party p on p.contract_id = f.contract_id and p.org_id = f.org_id
  where f.contract_id = any ((select published.contracts())::text[]);

grant select on published.downtime to yinuo_analyst;
