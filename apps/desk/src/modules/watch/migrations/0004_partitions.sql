-- Nobody waits for a new day: its partition is made apart and attached, while readers and counters go on.
create or replace function watch_partition(kind text, starts date) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  part text := format('%s_%s', kind, to_char(starts, 'YYYYMMDD'));
  ends date := case kind when 'probe_result' then starts + 1 when 'probe_slot' then starts + 7 else (starts + interval '1 year')::date end;
begin
  if kind not in ('probe_result', 'probe_slot', 'probe_hour') then raise exception 'no such table: %', kind; end if;
  if to_regclass(part) is not null then return; end if;
  perform pg_advisory_xact_lock(7301785);
  if to_regclass(part) is not null then return; end if; -- somebody else made it meanwhile
  execute format('create table %I (like %I including all)', part, kind);
  execute format('alter table %I attach partition %I for values from (%L) to (%L)', kind, part,
    starts::timestamp at time zone 'Asia/Shanghai', ends::timestamp at time zone 'Asia/Shanghai');
end $$;

-- A drop must have the table for itself; behind a long reader it gives up rather than hold everybody else.
create or replace function watch_drop_partition(part text) returns void
  language plpgsql security definer set search_path = public, pg_temp set lock_timeout = '2s' as $$
begin
  if part !~ '^probe_(result|slot|hour)_[0-9]{8}$' then raise exception 'no such partition: %', part; end if;
  execute format('drop table if exists %I', part);
end $$;

-- Screenshots of ordinary runs end with their results; those that an inspection shows stay.
alter table probe_evidence add column kept_until timestamptz not null default 'infinity';
alter table probe_evidence alter column kept_until drop default;
create index probe_evidence_over on probe_evidence (kept_until);
create index probe_evidence_day on probe_evidence (contract_id, at);
grant update (kept_until) on probe_evidence to yinuo_system;

-- A probe that acts on a HIS is run by one process at a time; a killed one's turn runs out.
create table probe_turn (
  probe_id text primary key,
  until timestamptz not null
);
grant select, insert, update, delete on probe_turn to yinuo_system;
