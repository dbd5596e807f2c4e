create view published.contract with (security_barrier) as
  select c.id as contract_id, c.code, c.title_zh as contract, c.title_en, c.state, c.signed_on, c.starts_on, c.ends_on,
    h.short_name as hospital, s.short_name as supplier
  from contract c
  left join contract_party hp on hp.contract_id = c.id and hp.side = 'hospital'
  left join organisation h on h.id = hp.org_id
  left join contract_party sp on sp.contract_id = c.id and sp.side = 'supplier'
  left join organisation s on s.id = sp.org_id
  where c.id = any ((select published.contracts())::text[]);

create view published.cases with (security_barrier) as
  select k.id as case_id, k.number, k.contract_id, c.title_zh as contract, k.kind, k.severity, k.channel,
    published.hidden(k.title, array[k.patient ->> 'name', k.reporter_name]) as title,
    published.hidden(k.department, array[k.patient ->> 'name']) as department, k.module, k.out_of_scope, k.state, k.handling,
    k.owner_name as owner, k.backup_name as backup, k.party, k.party_agreed,
    published.hidden(k.classification, array[k.patient ->> 'name', k.reporter_name]) as classification,
    published.day(k.reported_at) as reported_on, to_char(published.day(k.reported_at), 'YYYY-MM') as month,
    k.reported_at, k.first_response_at, k.resolved_at, k.closed_at,
    published.minutes(k.reported_at, k.first_response_at) as response_minutes,
    published.minutes(k.reported_at, k.resolved_at) as resolution_minutes, k.worst as promise, k.next_due_at, k.open_demands,
    -- Also one that a contract without complaints took as its general kind.
    k.kind = 'complaint' or k.title like '【投诉】%' as complaint
  from cases k join contract c on c.id = k.contract_id
  where k.contract_id = any ((select published.contracts())::text[]);

create view published.case_clock with (security_barrier) as
  select k.id as case_id, k.number, k.contract_id, c.title_zh as contract, k.kind, k.severity, k.module,
    published.hidden(k.department, array[k.patient ->> 'name']) as department,
    k.owner_name as owner, published.day(k.reported_at) as reported_on,
    to_char(published.day(k.reported_at), 'YYYY-MM') as month, one.clock, one.state, one.clause, one.due_at, one.met_at,
    published.minutes(k.reported_at, one.met_at) as took_minutes, published.minutes(one.due_at, one.met_at) as over_minutes
  from cases k join contract c on c.id = k.contract_id
  cross join lateral (
    select distinct on (e.clock) e.clock, e.state, e.clause, to_timestamp(e.due / 1000.0) as due_at,
      to_timestamp(e."metAt" / 1000.0) as met_at
    from jsonb_to_recordset(k.clocks) as e(clock text, state text, clause text, due float8, "metAt" float8)
    order by e.clock, array_position(array['breached', 'pending', 'excused', 'met'], e.state)
  ) one
  where k.state <> 'merged' and k.contract_id = any ((select published.contracts())::text[]);

create view published.case_task with (security_barrier) as
  select t.contract_id, c.title_zh as contract, k.number, t.kind, t.name,
    published.hidden(t.title_zh, array[k.patient ->> 'name', k.reporter_name]) as title,
    published.hidden(t.title_en, array[k.patient ->> 'name', k.reporter_name]) as title_en, t.clause, t.since,
    t.due_at, t.done_at, published.day(t.due_at) as due_on, coalesce(t.done_at > t.due_at, false) as late
  from case_task t join cases k on k.id = t.case_id join contract c on c.id = t.contract_id
  where t.withdrawn_at is null and t.contract_id = any ((select published.contracts())::text[]);
