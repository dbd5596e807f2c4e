-- When the hospital had its word on an outage (entered, confirmed, corrected or struck it), and of which case it said it.
alter table outage add column hospital_at timestamptz, add column hospital_case text;
grant update (hospital_at, hospital_case) on outage to yinuo_app;
-- What it said before stands in the log.
update outage o set hospital_at = f.at, hospital_case = coalesce(o.case_id, (select a.case_id from alert a where a.id = o.alert_id))
  from (
    select f.subject, max(f.at) as at
    from fact f join person p on p.id = f.actor_id join organisation g on g.id = p.org_id and g.side = 'hospital'
    where f.type in ('outage.entered', 'outage.corrected', 'outage.struck')
    group by f.subject
  ) f
  where f.subject = o.id;
