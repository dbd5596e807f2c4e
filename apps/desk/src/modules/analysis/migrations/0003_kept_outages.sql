-- Whose an outage was is kept with it; what was struck out is none; what people entered has no alert.
create or replace view published.outage with (security_barrier) as
  select o.id as outage_id, o.contract_id, c.title_zh as contract, a.name as asset, o.from_at, o.to_at,
    published.day(o.from_at) as day, to_char(published.day(o.from_at), 'YYYY-MM') as month,
    published.minutes(o.from_at, o.to_at) as minutes, coalesce(o.party, r.owner, o.owner) as party
  from outage o join contract c on c.id = o.contract_id join asset a on a.id = o.asset_id
    left join alert l on l.id = o.alert_id left join alert r on r.id = l.root_id
  where o.struck_at is null and o.contract_id = any ((select published.contracts())::text[]);
