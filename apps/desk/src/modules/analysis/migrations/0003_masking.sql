-- Numbers and names in what people wrote, however they wrote them: full-width or Chinese figures, with blanks, dashes, dots or
-- brackets between, names with blanks. What stands in a view is masked before anything can be asked of it.
create function published.hidden(words text, names text[]) returns text language plpgsql immutable parallel safe as $$
declare
  shown text; name text; pattern text;
  surnames constant text := '[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文欧]';
begin
  if words is null then return null; end if;
  shown := regexp_replace(words, '[\u00ad\u200b-\u200f\u2060-\u2064\ufeff\ue000]', '', 'g');
  -- Six figures are no number of a person: most words end here.
  if char_length(shown) - char_length(translate(shown, '0123456789０１２３４５６７８９零〇○一二三四五六七八九幺两', '')) > 6 then
    shown := translate(shown, '０１２３４５６７８９Ｘｘ', '0123456789Xx');
    -- Days and case numbers are no secret: their dashes are set aside.
    shown := regexp_replace(shown, '(?<![0-9])(20[0-9]{2})[-/.年]([01]?[0-9])[-/.月]([0-3]?[0-9])(?![0-9])', E'\\1\ue000\\2\ue000\\3\ue000\ue000', 'g');
    shown := regexp_replace(shown, '([A-Z]{2,8})-(20[0-9]{2})-([0-9]{6})(?![0-9])', E'\\1-\\2\ue000\\3', 'g');
    shown := regexp_replace(shown, '[0-9]([ \u00a0\u2000-\u200a\u3000\t\r\n·•_/\\()（）＋+\u2010-\u2015－-]{0,3}[0-9]){6,}([ -]?[Xx])?', '＊＊', 'g');
    shown := regexp_replace(shown, '1[3-9][0-9][^0-9A-Za-z一-龥\ue000]{0,3}[0-9]{4}[^0-9A-Za-z一-龥\ue000]{0,3}[0-9]{4}', '＊＊', 'g');
    shown := regexp_replace(shown, '[0-9]([.,，、:：]+[0-9]){6,}', '＊＊', 'g');
    shown := regexp_replace(shown, '[零〇○一二三四五六七八九幺两]([ 　-]?[零〇○一二三四五六七八九幺两]){6,}', '＊＊', 'g');
    shown := replace(replace(shown, E'\ue000\ue000', ''), E'\ue000', '-');
  end if;
  foreach name in array coalesce(names, '{}') loop
    name := regexp_replace(coalesce(name, ''), '[[:space:]·.]', '', 'g');
    continue when char_length(name) < 2 or position(lower(left(name, 1)) in lower(shown)) = 0;
    select string_agg(regexp_replace(one, '([][\\^$.|?*+(){}-])', '\\\1'), '[[:space:]·.]*' order by at) into pattern
      from regexp_split_to_table(name, '') with ordinality as letter(one, at);
    shown := regexp_replace(shown, pattern, '＊＊', 'gi');
  end loop;
  -- Who is named as a patient without being one of those known.
  if shown ~ '姓名|名字叫|叫做|患者|病人|患儿|家属|联系人' then
    shown := regexp_replace(shown, '(姓名|名字叫|叫做)([:：是为 ]*)[一-龥]{2,4}', '\1\2＊＊', 'g');
    shown := regexp_replace(shown, '(患者|病人|患儿|家属|联系人)([:： ]*)' || surnames || '[一-龥]{1,2}(?![一-龥])', '\1\2＊＊', 'g');
  end if;
  return shown;
end $$;

create or replace view published.cases with (security_barrier) as
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

create or replace view published.case_clock with (security_barrier) as
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

create or replace view published.case_task with (security_barrier) as
  select t.contract_id, c.title_zh as contract, k.number, t.kind, t.name,
    published.hidden(t.title_zh, array[k.patient ->> 'name', k.reporter_name]) as title,
    published.hidden(t.title_en, array[k.patient ->> 'name', k.reporter_name]) as title_en, t.clause, t.since,
    t.due_at, t.done_at, published.day(t.due_at) as due_on, coalesce(t.done_at > t.due_at, false) as late
  from case_task t join cases k on k.id = t.case_id join contract c on c.id = t.contract_id
  where t.withdrawn_at is null and t.contract_id = any ((select published.contracts())::text[]);

create or replace view published.survey with (security_barrier) as
  select s.id as survey_id, s.contract_id, c.title_zh as contract, published.hidden(s.title, null) as title, s.way, s.period_from,
    s.period_to, s.opened_at, s.closes_at, s.closed_at, s.population, s.opened_side, s.sent_at, s.voided_at
  from survey s join contract c on c.id = s.contract_id
  where s.contract_id = any ((select published.contracts())::text[]);

-- What the hospital contradicted is no answer; what it voided counts nowhere.
create or replace view published.survey_reply with (security_barrier) as
  select i.survey_id, i.contract_id, c.title_zh as contract, published.hidden(s.title, null) as survey, s.period_from, s.period_to,
    published.hidden(i.department, array[i.name]) as department,
    i.answered_at is not null and i.checked is distinct from 'contradicted' as answered, i.declined_at is not null as declined,
    case when i.checked is distinct from 'contradicted' then i.answered_at end as answered_at, i.answered_way,
    case when i.checked is distinct from 'contradicted' then i.score end as score,
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
  where s.voided_at is null and i.checked is distinct from 'contradicted' and i.answers ? (q.value ->> 'id')
    and i.contract_id = any ((select published.contracts())::text[]);

-- `visited` tells one person from another and nothing more: the first visit to them, not a sum over the name.
create or replace view published.visit with (security_barrier) as
  select v.id as visit_id, v.contract_id, c.title_zh as contract, v.visited_on, v.way,
    published.hidden(v.department, array[v.name]) as department, published.hidden(v.post, array[v.name]) as post,
    published.hidden(v.topics, array[v.name]) as topics, published.hidden(v.said, array[v.name]) as said, v.score,
    v.visitor_name as visitor, v.case_number,
    min(v.id) over (partition by v.contract_id, lower(regexp_replace(normalize(v.name, nfkc), '[[:space:]·.]', '', 'g')),
      lower(regexp_replace(normalize(coalesce(v.department, ''), nfkc), '[[:space:]·.]', '', 'g'))) as visited
  from visit v join contract c on c.id = v.contract_id
  where v.contract_id = any ((select published.contracts())::text[]);
