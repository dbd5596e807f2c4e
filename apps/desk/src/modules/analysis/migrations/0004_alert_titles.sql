-- What other tools call an alert: an address of a machine stays readable, a telephone number does not, in either width.
create or replace view published.alert with (security_barrier) as
  select l.id as alert_id, l.contract_id, c.title_zh as contract, l.severity,
    published.masked(translate(l.title, '０１２３４５６７８９－　', '0123456789- '), null) as title,
    a.name as asset, l.started_at, published.day(l.started_at) as started_on, l.acknowledged_at, l.recovered_at,
    published.minutes(l.started_at, l.recovered_at) as minutes, l.held_why, k.number as case_number
  from alert l join contract c on c.id = l.contract_id left join asset a on a.id = l.asset_id left join cases k on k.id = l.case_id
  where l.contract_id = any ((select published.contracts())::text[]);
