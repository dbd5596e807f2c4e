-- Runs as the owner: without pg_temp at the end, a temporary table of the same name would be found first.
alter function away_spans(text[], timestamptz, timestamptz) set search_path = public, pg_temp;
