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

create view published.duty_shift with (security_barrier) as
  select s.contract_id, c.title_zh as contract, s.duty, s.starts_at, s.ends_at, published.day(s.starts_at) as day,
    to_char(published.day(s.starts_at), 'YYYY-MM') as month, published.minutes(s.starts_at, s.ends_at) as minutes
  from shift s join contract c on c.id = s.contract_id
  where s.removed_at is null and s.contract_id = any ((select published.contracts())::text[]);

grant select on published.phone_call, published.duty_shift to yinuo_analyst;
