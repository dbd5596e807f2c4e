-- Who is judged does not hold the pens: links are made, and can be read, by the hospital's side alone; an answer by link is
-- written by the form alone; what the supplier noted on the telephone the hospital may confirm or contradict.
create table survey_link (
  invitation_id text primary key references survey_invitation (id),
  survey_id text not null references survey (id),
  contract_id text not null,
  token_hash text not null unique,
  issued_by text,
  issued_name text not null,
  issued_at timestamptz not null
);
create index survey_link_survey on survey_link (survey_id);
alter table survey_link enable row level security;
create policy survey_link_of_hospital on survey_link to yinuo_app
  using (contract_id = any ((select yinuo_contracts())::text[]) and (select yinuo_side()) = 'hospital')
  with check (contract_id = any ((select yinuo_contracts())::text[]) and (select yinuo_side()) = 'hospital');
create policy survey_link_system on survey_link to yinuo_system using (true) with check (true);
grant select, insert, update on survey_link to yinuo_app;
grant select on survey_link to yinuo_system;

-- Links that the judged side made end here; whoever has not answered gets a new one.
alter table survey_invitation drop column token_hash;
alter table survey
  add column opened_side text,
  add column sent_name text,
  add column sent_at timestamptz,
  add column voided_name text,
  add column voided_at timestamptz,
  add column void_reason text,
  add constraint survey_voided check ((voided_at is null) = (void_reason is null) and (voided_at is null or closed_at is not null));
alter table survey_invitation
  add column person_id text,
  add column drawn boolean not null default true,  -- false: added by hand after the draw
  add column added_name text,
  add column recorded_name text,                   -- who noted what was said on the telephone
  add column recorded_side text,
  add column checked text check (checked in ('confirmed', 'contradicted')),
  add column checked_name text,
  add column checked_at timestamptz,
  add column checked_note text,
  add constraint invitation_checked check ((checked is null) = (checked_at is null) and (checked is null or answered_way = 'phone'));
create index survey_invitation_case on survey_invitation (case_id) where case_id is not null;
create index visit_case on visit (case_id) where case_id is not null;

-- One's own answer by link takes the place of what somebody noted for one; nothing else changes an answer.
create or replace function refuse_second_answer() returns trigger language plpgsql as $$
begin
  if old.answered_at is not null and (new.answers, new.score, new.answered_at, new.answered_way)
      is distinct from (old.answers, old.score, old.answered_at, old.answered_way)
    and not (old.answered_way = 'phone' and new.answered_way = 'link') then
    raise exception 'invitation % is answered', old.id using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;

-- Of a request of the application (not of the desk's own jobs): what only the form, and what only the hospital may write.
create function survey_pens() returns trigger language plpgsql as $$
begin
  if current_user <> 'yinuo_app' then return new; end if;
  if new.answered_way = 'link' and (tg_op = 'INSERT' or new.answered_way is distinct from old.answered_way) then
    raise exception 'an answer by link is given by its link' using errcode = 'insufficient_privilege';
  end if;
  if yinuo_side() is distinct from 'hospital' and (
    tg_op = 'INSERT' and new.checked is not null
    or tg_op = 'UPDATE' and (new.checked, new.checked_name, new.checked_at, new.checked_note)
      is distinct from (old.checked, old.checked_name, old.checked_at, old.checked_note)) then
    raise exception 'the hospital checks answers' using errcode = 'insufficient_privilege';
  end if;
  if tg_op = 'UPDATE' and (new.drawn, new.survey_id, new.contract_id, new.name, new.department)
      is distinct from (old.drawn, old.survey_id, old.contract_id, old.name, old.department) then
    raise exception 'who is asked does not change' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger survey_pens before insert or update on survey_invitation for each row execute function survey_pens();

create function survey_witness() returns trigger language plpgsql as $$
begin
  if current_user = 'yinuo_app' and yinuo_side() is distinct from 'hospital'
    and (new.voided_at, new.void_reason, new.voided_name, new.sent_name, new.sent_at, new.closed_at)
      is distinct from (old.voided_at, old.void_reason, old.voided_name, old.sent_name, old.sent_at, old.closed_at) then
    raise exception 'the hospital sends, closes and voids surveys' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger survey_witness before update on survey for each row execute function survey_witness();
