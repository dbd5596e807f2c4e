create view published.work_order with (security_barrier) as
  select o.contract_id, c.title_zh as contract, o.number, k.number as case_number, o.person_name as person,
    published.day(o.opened_at) as opened_on, o.opened_at, o.returned_at, published.minutes(o.opened_at, o.returned_at) as minutes
  from case_order o join cases k on k.id = o.case_id join contract c on c.id = o.contract_id
  where o.contract_id = any ((select published.contracts())::text[]);

-- Time that people spent and that stands in the desk: calls on the hotline, and shifts that were put on the rota.
create view published.phone_call with (security_barrier) as
  select f.contract_id, c.title_zh as contract, k.number as case_number, published.day(f.at) as day,
    to_char(published.day(f.at), 'YYYY-MM') as month, f.at as started_at,
    case when s.ended_at >= f.at then s.ended_at end as ended_at,
    case when s.ended_at >= f.at then published.minutes(f.at, s.ended_at) end as minutes
  from fact f join contract c on c.id = f.contract_id left join cases k on k.id = f.subject
    cross join lateral (select case when f.data -> 'call' ->> 'endedAt' ~ '^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?([+-]\d\d:\d\d|Z)$'
      then (f.data -> 'call' ->> 'endedAt')::timestamptz end as ended_at) s
  where f.type in ('case.reported', 'case.responded') and f.channel = 'phone'
    and not exists (select from fact u where u.subject = f.subject and u.type = 'case.undone' and u.data -> 'facts' ? f.id)
    and f.contract_id = any ((select published.contracts())::text[]);

-- The part of a shift that is over; one that has not begun has no time yet.
create view published.duty_shift with (security_barrier) as
  select s.contract_id, c.title_zh as contract, s.duty, s.starts_at, s.ends_at, published.day(s.starts_at) as day,
    to_char(published.day(s.starts_at), 'YYYY-MM') as month,
    case when s.starts_at < published.now() then published.minutes(s.starts_at, least(s.ends_at, published.now())) end as minutes
  from shift s join contract c on c.id = s.contract_id
  where s.removed_at is null and s.contract_id = any ((select published.contracts())::text[]);

-- The supplier's people by name, and programs; of the hospital and of third parties, who report, nobody.
create view published.deed with (security_barrier) as
  select f.contract_id, c.title_zh as contract, f.type, f.at, published.day(f.at) as day,
    to_char(published.day(f.at), 'YYYY-MM') as month, f.recorded_at, f.actor_kind,
    case when f.actor_kind <> 'person' or p.side = 'supplier' then f.actor_name end as actor_name, f.channel
  from fact f join contract c on c.id = f.contract_id
    left join contract_party p on p.contract_id = f.contract_id and p.org_id = f.org_id
  where f.contract_id = any ((select published.contracts())::text[]);
