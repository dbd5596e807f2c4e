create view published.asset with (security_barrier) as
  select a.id as asset_id, a.contract_id, c.title_zh as contract, a.kind, a.name, a.owner, a.module, p.name as parent
  from asset a join contract c on c.id = a.contract_id left join asset p on p.id = a.parent_id
  where a.removed_at is null and a.contract_id = any ((select published.contracts())::text[]);

create view published.probe with (security_barrier) as
  select p.id as probe_id, p.contract_id, c.title_zh as contract, p.name, a.name as asset, p.severity, p.every_seconds,
    p.counts_downtime, p.health ->> 'state' as health, p.created_at, p.paused_at
  from probe p join contract c on c.id = p.contract_id join asset a on a.id = p.asset_id
  where p.removed_at is null and p.contract_id = any ((select published.contracts())::text[]);

create view published.probe_hour with (security_barrier) as
  select p.id as probe_id, p.contract_id, p.name as probe, a.name as asset, h.at, published.day(h.at) as day, h.ok, h.failed,
    h.unknown, h.mean as mean_ms, h.low as low_ms, h.high as high_ms
  from probe_hour h join probe p on p.number = h.probe join asset a on a.id = p.asset_id
  where p.contract_id = any ((select published.contracts())::text[]);

-- What other tools call an alert: an address of a machine stays readable, a telephone number does not, in either width.
create view published.alert with (security_barrier) as
  select l.id as alert_id, l.contract_id, c.title_zh as contract, l.severity,
    published.masked(translate(l.title, '０１２３４５６７８９－　', '0123456789- '), null) as title,
    a.name as asset, l.started_at, published.day(l.started_at) as started_on, l.acknowledged_at, l.recovered_at,
    published.minutes(l.started_at, l.recovered_at) as minutes, l.held_why, k.number as case_number
  from alert l join contract c on c.id = l.contract_id left join asset a on a.id = l.asset_id left join cases k on k.id = l.case_id
  where l.contract_id = any ((select published.contracts())::text[]);

-- What was settled by a correction goes before.
create view published.outage with (security_barrier) as
  select o.id as outage_id, o.contract_id, c.title_zh as contract, a.name as asset, o.from_at, o.to_at,
    published.day(o.from_at) as day, to_char(published.day(o.from_at), 'YYYY-MM') as month,
    published.minutes(o.from_at, o.to_at) as minutes, coalesce(o.corrected_party, o.party, r.owner, o.owner) as party
  from outage o join contract c on c.id = o.contract_id join asset a on a.id = o.asset_id
    left join alert l on l.id = o.alert_id left join alert r on r.id = l.root_id
  where o.struck_at is null and o.contract_id = any ((select published.contracts())::text[]);
