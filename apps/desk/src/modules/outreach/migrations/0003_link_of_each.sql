-- Who was sent a link, and when: whoever is asked by link is telephoned only after that. Written by the hospital's side alone.
alter table survey_invitation
  add column linked_at timestamptz,
  add column asked_reason text;
update survey_invitation i set linked_at = l.issued_at from survey_link l where l.invitation_id = i.id;

create function survey_link_first() returns trigger language plpgsql as $$
begin
  if current_user = 'yinuo_app' and yinuo_side() is distinct from 'hospital'
    and new.linked_at is distinct from (case when tg_op = 'UPDATE' then old.linked_at end) then
    raise exception 'the hospital sends links' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger survey_link_first before insert or update on survey_invitation for each row execute function survey_link_first();
