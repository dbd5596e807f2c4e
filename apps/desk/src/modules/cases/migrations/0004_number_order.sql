-- Numbers follow the time of recording, and so do ids; a report is dated at its recording or before. Hence a list by number
-- within a span of days need not walk past the numbers of other days: only reports that were entered late lie outside.
create index cases_entered_late on cases (contract_id, seq desc) include (id, reported_at)
  where recorded_at - reported_at > interval '1 day';

-- The first number given to an id from here on, of any contract; null when there is none yet.
create function case_seq_from(floor text) returns bigint language sql stable security definer
  set search_path = public, pg_temp
  as $$ select seq from cases where id >= floor order by id limit 1 $$;
revoke execute on function case_seq_from(text) from public;
grant execute on function case_seq_from(text) to yinuo_app, yinuo_system;
