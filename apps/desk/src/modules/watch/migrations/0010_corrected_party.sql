-- Whose part an outage is by a person's correction: no case changes it, whatever becomes of its cause.
alter table outage add column corrected_party text check (corrected_party in ('supplier', 'hospital', 'third-party'));
grant update (corrected_party) on outage to yinuo_app;
-- What was corrected before stands in the log: the last word on the party of each.
update outage o set corrected_party = f.party
  from (
    select distinct on (subject) subject, data->'after'->>'party' as party
    from fact
    where type = 'outage.corrected' and data->'after'->>'party' is distinct from data->'before'->>'party'
    order by subject, seq desc
  ) f
  where f.subject = o.id;
