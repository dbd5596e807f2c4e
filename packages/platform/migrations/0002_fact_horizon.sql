-- A fact takes its transaction id before its time, so a clock read afterwards finds the transaction running or ended.
alter table fact alter column inserted_at
  set default (case when pg_current_xact_id() is not null then clock_timestamp() end);

-- The instant before which every fact is there to be seen. The clock is read first: what begins while we look is later.
-- Runs as the owner: other roles see no other session's transaction.
create function fact_horizon() returns timestamptz language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  asked timestamptz := clock_timestamp();
  oldest timestamptz;
begin
  select min(xact_start) into oldest from pg_stat_activity
    where datname = current_database() and backend_xid is not null and pid <> pg_backend_pid();
  return least(asked, oldest);
end $$;
revoke execute on function fact_horizon() from public;
grant execute on function fact_horizon() to yinuo_system;
