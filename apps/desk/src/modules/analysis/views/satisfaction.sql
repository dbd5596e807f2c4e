create view published.survey with (security_barrier) as
  select s.id as survey_id, s.contract_id, c.title_zh as contract, published.hidden(s.title, null) as title, s.way, s.period_from,
    s.period_to, s.opened_at, s.closes_at, s.closed_at, s.population, s.opened_side, s.sent_at, s.voided_at
  from survey s join contract c on c.id = s.contract_id
  where s.contract_id = any ((select published.contracts())::text[]);

create view published.survey_reply with (security_barrier) as
  select i.survey_id, i.contract_id, c.title_zh as contract, published.hidden(s.title, null) as survey, s.period_from, s.period_to,
    published.hidden(i.department, array[i.name]) as department,
    i.answered_at is not null and published.counts(s.way, i.answered_way, i.checked) as answered, i.declined_at is not null as declined,
    case when published.counts(s.way, i.answered_way, i.checked) then i.answered_at end as answered_at, i.answered_way,
    case when published.counts(s.way, i.answered_way, i.checked) then i.score end as score,
    i.attempts, i.case_number, i.checked as answer_check, i.drawn
  from survey_invitation i join survey s on s.id = i.survey_id join contract c on c.id = i.contract_id
  where s.voided_at is null and i.contract_id = any ((select published.contracts())::text[]);

create view published.survey_answer with (security_barrier) as
  select i.survey_id, i.contract_id, published.hidden(s.title, null) as survey, s.period_to,
    published.hidden(i.department, array[i.name]) as department, q.value ->> 'id' as question_id,
    q.value -> 'title' ->> 'zh' as question, q.value -> 'title' ->> 'en' as question_en, q.value ->> 'type' as type,
    case q.value ->> 'type' when 'score' then (i.answers ->> (q.value ->> 'id'))::integer end as score,
    case q.value ->> 'type' when 'choice'
      then q.value -> 'options' -> (i.answers ->> (q.value ->> 'id'))::integer ->> 'zh' end as choice,
    case q.value ->> 'type' when 'text' then published.hidden(i.answers ->> (q.value ->> 'id'), array[i.name]) end as words
  from survey_invitation i join survey s on s.id = i.survey_id cross join lateral jsonb_array_elements(s.questions) as q
  where s.voided_at is null and published.counts(s.way, i.answered_way, i.checked) and i.answers ? (q.value ->> 'id')
    and i.contract_id = any ((select published.contracts())::text[]);

-- `visited` tells one person from another and nothing more: the first visit to them, not a sum over the name. Somebody noted without
-- a department is a namesake, if there is one: of a quarter, people are those with a department, and the bare names that are none
-- of theirs, by `namesake`. A quarter is the contract's, as the ledger has it, which begins with its term.
create view published.visit with (security_barrier) as
  select v.id as visit_id, v.contract_id, c.title_zh as contract, v.visited_on, v.way,
    published.hidden(v.department, array[v.name]) as department, published.hidden(v.post, array[v.name]) as post,
    published.hidden(v.topics, array[v.name]) as topics, published.hidden(v.said, array[v.name]) as said, v.score,
    v.visitor_name as visitor, v.case_number,
    coalesce(
      case when p.department = '' then min(v.id) filter (where p.department <> '') over (partition by v.contract_id, p.name) end,
      min(v.id) over (partition by v.contract_id, p.name, p.department)) as visited,
    min(v.id) over (partition by v.contract_id, p.name) as namesake,
    coalesce(q.period, to_char(v.visited_on, 'YYYY-"Q"Q')) as quarter
  from visit v join contract c on c.id = v.contract_id
  cross join lateral (select published.plain(v.name) as name, published.plain(v.department) as department) p
  left join lateral (
    select o.period from occurrence o
    where o.contract_id = v.contract_id and o.state <> 'withdrawn' and o.period like '____-Q_'
      and v.visited_on between o.period_from and o.period_to
    order by o.period limit 1
  ) q on true
  where v.contract_id = any ((select published.contracts())::text[]);
