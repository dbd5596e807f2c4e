-- Runs as the owner: without pg_temp at the end, a temporary table of the same name would be found first.
alter function raise_notices(jsonb) set search_path = public, pg_temp;
