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
