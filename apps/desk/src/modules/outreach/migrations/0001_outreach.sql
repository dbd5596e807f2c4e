-- Surveys: questions put to a sample of a hospital's users, by link or by telephone.
create table survey (
  id text primary key,
  contract_id text not null,
  title text not null,
  way text not null check (way in ('link', 'phone')),
  period_from date not null,
  period_to date not null check (period_to >= period_from),
  questions jsonb not null,
  population integer not null,         -- how many could have been asked
  drawn integer not null,
  opened_by text,
  opened_name text not null,
  opened_at timestamptz not null,
  closes_at timestamptz not null check (closes_at > opened_at),
  closed_at timestamptz
);
create index survey_contract on survey (contract_id, opened_at desc, id desc);
create index survey_closing on survey (closes_at) where closed_at is null;
alter table survey enable row level security;
create policy survey_of_party on survey to yinuo_app
  using (contract_id = any ((select yinuo_contracts())::text[]) and (select yinuo_side()) is distinct from 'third-party')
  with check (contract_id = any ((select yinuo_contracts())::text[]));
create policy survey_system on survey to yinuo_system using (true) with check (true);
grant select, insert, update on survey to yinuo_app, yinuo_system;

-- One person who is asked. Of the link only the hash is kept; an answer is given once and never changed.
create table survey_invitation (
  id text primary key,
  survey_id text not null references survey (id),
  contract_id text not null,
  name text not null,
  department text,
  contact text,
  token_hash text unique,
  attempts integer not null default 0,
  declined_at timestamptz,
  answered_at timestamptz,
  answered_way text check (answered_way in ('link', 'phone')),
  answers jsonb,
  score integer check (score between 1 and 5), -- the overall one
  case_id text,
  case_number text,
  constraint invitation_answered check ((answered_at is null) = (answers is null) and (answers is null) = (score is null)
    and (answered_at is null or declined_at is null))
);
create index survey_invitation_survey on survey_invitation (survey_id, id);
create function refuse_second_answer() returns trigger language plpgsql as $$
begin
  if old.answered_at is not null and (new.answers, new.score, new.answered_at) is distinct from (old.answers, old.score, old.answered_at) then
    raise exception 'invitation % is answered', old.id using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger survey_answered_once before update on survey_invitation for each row execute function refuse_second_answer();
alter table survey_invitation enable row level security;
create policy survey_invitation_of_party on survey_invitation to yinuo_app
  using (contract_id = any ((select yinuo_contracts())::text[]) and (select yinuo_side()) is distinct from 'third-party')
  with check (contract_id = any ((select yinuo_contracts())::text[]));
create policy survey_invitation_system on survey_invitation to yinuo_system using (true) with check (true);
grant select, insert, update on survey_invitation to yinuo_app, yinuo_system;

-- Visits to users (ZK-16, ZK-21, EB-7).
create table visit (
  id text primary key,
  contract_id text not null,
  visited_on date not null,
  way text not null check (way in ('on-site', 'phone')),
  name text not null,
  department text,
  post text,
  topics text not null,
  said text not null,
  score integer check (score between 1 and 5),
  promised text,
  visitor_id text,
  visitor_name text not null,
  recorded_at timestamptz not null,
  case_id text,
  case_number text
);
create index visit_contract on visit (contract_id, visited_on desc, id desc);
alter table visit enable row level security;
create policy visit_of_party on visit to yinuo_app
  using (contract_id = any ((select yinuo_contracts())::text[]) and (select yinuo_side()) is distinct from 'third-party')
  with check (contract_id = any ((select yinuo_contracts())::text[]));
create policy visit_system on visit to yinuo_system using (true) with check (true);
grant select, insert, update on visit to yinuo_app, yinuo_system;
