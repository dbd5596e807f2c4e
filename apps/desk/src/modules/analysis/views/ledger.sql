create view published.occurrence with (security_barrier) as
  select o.id as occurrence_id, o.contract_id, c.title_zh as contract, o.clause, o.obligation, o.kind, o.title_zh as title,
    o.title_en, o.owed_by, o.period, o.period_from, o.period_to, o.due_on, o.state, o.done_at, o.confirmed_at,
    o.done_by_name as done_by, o.amount_fen / 100.0 as amount_yuan, coalesce(o.done_at > o.due_at, false) as late
  from occurrence o join contract c on c.id = o.contract_id
  where o.state <> 'withdrawn' and o.contract_id = any ((select published.contracts())::text[]);

create view published.document with (security_barrier) as
  select d.id as document_id, d.contract_id, c.title_zh as contract, d.kind, d.title_zh as title, d.title_en, d.number, d.period,
    d.period_from, d.period_to, d.revision, d.scheduled,
    case when d.state <> 'ready' then d.state when d.receipted_at is not null then 'receipted'
      when d.delivered_at is not null then 'delivered' when d.reviewed_at is not null then 'reviewed' else 'draft' end as stage,
    d.asked_at, d.finished_at, d.reviewed_at, d.delivered_at, d.receipted_at, d.archived_at, d.archived_place, o.due_on,
    coalesce(d.delivered_at > o.due_at, false) as late
  from document d join contract c on c.id = d.contract_id left join occurrence o on o.id = d.occurrence_id
  where d.superseded_by is null and d.contract_id = any ((select published.contracts())::text[]);

create view published.inspection with (security_barrier) as
  select i.id as inspection_id, i.contract_id, c.title_zh as contract, i.checklist, i.clause, i.period, i.due_on, i.state,
    i.signed_at, i.signed_by_name as signed_by, coalesce(i.signed_at > i.due_at, false) as late,
    n.items, n.failed, n.unknown
  from inspection i join contract c on c.id = i.contract_id
  cross join lateral (
    select count(*) as items, count(*) filter (where t.state = 'failed') as failed,
      count(*) filter (where t.state = 'unknown') as unknown
    from inspection_item t where t.inspection_id = i.id
  ) n
  where i.contract_id = any ((select published.contracts())::text[]);
