-- What a semantic probe of the desk did to a HIS and has not yet undone; written before it is done.
create table probe_deed (
  key text primary key,
  probe_id text not null,
  deed jsonb not null,
  opened_at timestamptz not null default now()
);
grant select, insert, delete on probe_deed to yinuo_system;
-- Late hours are claimed by one counter at a time.
grant update on probe_late to yinuo_system;
