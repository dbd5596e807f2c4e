-- What the supplier noted for somebody who was sent a link counts once the hospital confirmed it, as on the survey's own page.
create function published.counts(survey_way text, answered_way text, checked text) returns boolean language sql immutable parallel safe as $$
  select checked is not distinct from 'confirmed'
    or (checked is null and not (survey_way = 'link' and answered_way is not distinct from 'phone'))
$$;

create or replace view published.survey_reply with (security_barrier) as
  select i.survey_id, i.contract_id, c.title_zh as contract, published.hidden(s.title, null) as survey, s.period_from, s.period_to,
    published.hidden(i.department, array[i.name]) as department,
    i.answered_at is not null and published.counts(s.way, i.answered_way, i.checked) as answered, i.declined_at is not null as declined,
    case when published.counts(s.way, i.answered_way, i.checked) then i.answered_at end as answered_at, i.answered_way,
    case when published.counts(s.way, i.answered_way, i.checked) then i.score end as score,
    i.attempts, i.case_number, i.checked as answer_check, i.drawn
  from survey_invitation i join survey s on s.id = i.survey_id join contract c on c.id = i.contract_id
  where s.voided_at is null and i.contract_id = any ((select published.contracts())::text[]);

create or replace view published.survey_answer with (security_barrier) as
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
