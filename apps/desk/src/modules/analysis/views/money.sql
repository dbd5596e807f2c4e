create view published.difference with (security_barrier) as
  select d.id as difference_id, d.contract_id, c.title_zh as contract, d.day, to_char(d.day, 'YYYY-MM') as month, d.class, d.side,
    d.kind, d.fen / 100.0 as yuan, d.cause, d.state, d.first_day, d.refund_until, d.settled_at,
    published.day(d.settled_at) - d.first_day as days_open
  from money_difference d join contract c on c.id = d.contract_id
  where d.state <> 'replaced' and d.contract_id = any ((select published.contracts())::text[]);

-- Open ones are worked out each day, decided ones stand as they were decided: `as_of` is the day of the amount.
create view published.penalty with (security_barrier) as
  select p.id as penalty_id, p.contract_id, c.title_zh as contract, p.line ->> 'clause' as clause,
    p.line -> 'title' ->> 'zh' as title, p.line -> 'title' ->> 'en' as title_en, p.payer,
    published.day(p.occurred_at) as occurred_on, p.state, (p.line ->> 'amount')::bigint / 100.0 as yuan,
    p.decided_at, p.decided_side, published.day(p.worked_out_at) as as_of
  from penalty p join contract c on c.id = p.contract_id
  where p.contract_id = any ((select published.contracts())::text[]);
