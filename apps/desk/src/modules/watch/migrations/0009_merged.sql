-- With a case that is merged its alerts and outages go to the main one, whose cause is theirs.
grant update (case_id) on alert to yinuo_app;
grant update (case_id) on outage to yinuo_app;
update alert a set case_id = c.merged_into from cases c where c.id = a.case_id and c.merged_into is not null;
