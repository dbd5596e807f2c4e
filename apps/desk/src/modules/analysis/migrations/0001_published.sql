-- What saved queries may read (XY-8): views of their own schema, each row of a contract that the reader is party to, without
-- the names and numbers of patients and of whoever reported. The role reads these and nothing else of the database.
do $$ begin
  if not exists (select from pg_roles where rolname = 'yinuo_analyst') then create role yinuo_analyst nologin; end if;
exception when duplicate_object or unique_violation then null; -- two desks migrate two databases of one cluster at once
end $$;
create schema published;
do $$ begin
  execute format('grant yinuo_analyst to %I', current_user);
end $$;
grant usage on schema published to yinuo_analyst;

-- A third party sees what it is asked, not what both sides make of it.
create function published.contracts() returns text[] language sql stable parallel safe
  as $$ select case when public.yinuo_side() = 'third-party' then '{}' else public.yinuo_contracts() end $$;
-- Telephone, identity and card numbers in what people wrote, and the patient's name where the row knows it.
create function published.masked(words text, name text) returns text language sql immutable parallel safe
  as $$ select regexp_replace(regexp_replace(
    case when length(name) > 1 then replace(words, name, '＊＊') else words end,
    '[0-9]{7,}[0-9Xx]?', '＊＊', 'g'), '1[3-9][0-9][ -][0-9]{4}[ -]?[0-9]{4}', '＊＊', 'g') $$;
create function published.day(at timestamptz) returns date language sql immutable parallel safe
  as $$ select (at at time zone 'Asia/Shanghai')::date $$;
create function published.minutes(since timestamptz, until timestamptz) returns numeric language sql immutable parallel safe
  as $$ select round(extract(epoch from until - since) / 60, 1) $$;

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
    published.masked(k.title, k.patient ->> 'name') as title, k.department, k.module, k.out_of_scope, k.state, k.handling,
    k.owner_name as owner, k.backup_name as backup, k.party, k.party_agreed, k.classification,
    published.day(k.reported_at) as reported_on, to_char(published.day(k.reported_at), 'YYYY-MM') as month,
    k.reported_at, k.first_response_at, k.resolved_at, k.closed_at,
    published.minutes(k.reported_at, k.first_response_at) as response_minutes,
    published.minutes(k.reported_at, k.resolved_at) as resolution_minutes, k.worst as promise, k.next_due_at, k.open_demands
  from cases k join contract c on c.id = k.contract_id
  where k.contract_id = any ((select published.contracts())::text[]);

-- One row a case and clock: the gravest of its clauses speaks, as in the reports. Merged cases are judged by their main case.
create view published.case_clock with (security_barrier) as
  select k.id as case_id, k.number, k.contract_id, c.title_zh as contract, k.kind, k.severity, k.module, k.department,
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
  select t.contract_id, c.title_zh as contract, k.number, t.kind, t.name, t.title_zh as title, t.title_en, t.clause, t.since,
    t.due_at, t.done_at, published.day(t.due_at) as due_on, coalesce(t.done_at > t.due_at, false) as late
  from case_task t join cases k on k.id = t.case_id join contract c on c.id = t.contract_id
  where t.withdrawn_at is null and t.contract_id = any ((select published.contracts())::text[]);

create view published.work_order with (security_barrier) as
  select o.contract_id, c.title_zh as contract, o.number, k.number as case_number, o.person_name as person,
    published.day(o.opened_at) as opened_on, o.opened_at, o.returned_at, published.minutes(o.opened_at, o.returned_at) as minutes
  from case_order o join cases k on k.id = o.case_id join contract c on c.id = o.contract_id
  where o.contract_id = any ((select published.contracts())::text[]);

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

create view published.survey with (security_barrier) as
  select s.id as survey_id, s.contract_id, c.title_zh as contract, s.title, s.way, s.period_from, s.period_to, s.opened_at,
    s.closes_at, s.closed_at, s.population
  from survey s join contract c on c.id = s.contract_id
  where s.contract_id = any ((select published.contracts())::text[]);

-- One row for each who was asked, without a name.
create view published.survey_reply with (security_barrier) as
  select i.survey_id, i.contract_id, c.title_zh as contract, s.title as survey, s.period_from, s.period_to, i.department,
    i.answered_at is not null as answered, i.declined_at is not null as declined, i.answered_at, i.answered_way, i.score,
    i.attempts, i.case_number
  from survey_invitation i join survey s on s.id = i.survey_id join contract c on c.id = i.contract_id
  where i.contract_id = any ((select published.contracts())::text[]);

create view published.survey_answer with (security_barrier) as
  select i.survey_id, i.contract_id, s.title as survey, s.period_to, i.department, q.value ->> 'id' as question_id,
    q.value -> 'title' ->> 'zh' as question, q.value -> 'title' ->> 'en' as question_en, q.value ->> 'type' as type,
    case q.value ->> 'type' when 'score' then (i.answers ->> (q.value ->> 'id'))::integer end as score,
    case q.value ->> 'type' when 'choice'
      then q.value -> 'options' -> (i.answers ->> (q.value ->> 'id'))::integer ->> 'zh' end as choice,
    case q.value ->> 'type' when 'text' then published.masked(i.answers ->> (q.value ->> 'id'), null) end as words
  from survey_invitation i join survey s on s.id = i.survey_id cross join lateral jsonb_array_elements(s.questions) as q
  where i.answers ? (q.value ->> 'id') and i.contract_id = any ((select published.contracts())::text[]);

create view published.visit with (security_barrier) as
  select v.id as visit_id, v.contract_id, c.title_zh as contract, v.visited_on, v.way, v.department, v.post,
    published.masked(v.topics, v.name) as topics, published.masked(v.said, v.name) as said, v.score, v.visitor_name as visitor,
    v.case_number, substr(md5(v.contract_id || v.name), 1, 8) as visited
  from visit v join contract c on c.id = v.contract_id
  where v.contract_id = any ((select published.contracts())::text[]);

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

create view published.alert with (security_barrier) as
  select l.id as alert_id, l.contract_id, c.title_zh as contract, l.severity, published.masked(l.title, null) as title,
    a.name as asset, l.started_at, published.day(l.started_at) as started_on, l.acknowledged_at, l.recovered_at,
    published.minutes(l.started_at, l.recovered_at) as minutes, l.held_why, k.number as case_number
  from alert l join contract c on c.id = l.contract_id left join asset a on a.id = l.asset_id left join cases k on k.id = l.case_id
  where l.contract_id = any ((select published.contracts())::text[]);

create view published.outage with (security_barrier) as
  select o.id as outage_id, o.contract_id, c.title_zh as contract, a.name as asset, o.from_at, o.to_at,
    published.day(o.from_at) as day, to_char(published.day(o.from_at), 'YYYY-MM') as month,
    published.minutes(o.from_at, o.to_at) as minutes, coalesce(o.party, a.owner) as party
  from outage o join contract c on c.id = o.contract_id join asset a on a.id = o.asset_id
  where o.contract_id = any ((select published.contracts())::text[]);

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

create view published.difference with (security_barrier) as
  select d.id as difference_id, d.contract_id, c.title_zh as contract, d.day, to_char(d.day, 'YYYY-MM') as month, d.class, d.side,
    d.kind, d.fen / 100.0 as yuan, d.cause, d.state, d.first_day, d.refund_until, d.settled_at,
    published.day(d.settled_at) - d.first_day as days_open
  from money_difference d join contract c on c.id = d.contract_id
  where d.state <> 'replaced' and d.contract_id = any ((select published.contracts())::text[]);

create view published.penalty with (security_barrier) as
  select p.id as penalty_id, p.contract_id, c.title_zh as contract, p.line ->> 'clause' as clause,
    p.line -> 'title' ->> 'zh' as title, p.line -> 'title' ->> 'en' as title_en, p.payer,
    published.day(p.occurred_at) as occurred_on, p.state, (p.line ->> 'amount')::bigint / 100.0 as yuan,
    p.decided_at, p.decided_side
  from penalty p join contract c on c.id = p.contract_id
  where p.contract_id = any ((select published.contracts())::text[]);

-- What people and the desk did, without what they wrote.
create view published.deed with (security_barrier) as
  select f.contract_id, c.title_zh as contract, f.type, f.at, published.day(f.at) as day,
    to_char(published.day(f.at), 'YYYY-MM') as month, f.recorded_at, f.actor_kind, f.actor_name, f.channel
  from fact f join contract c on c.id = f.contract_id
  where f.contract_id = any ((select published.contracts())::text[]);

grant select on all tables in schema published to yinuo_analyst;
