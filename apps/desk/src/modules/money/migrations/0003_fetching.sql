-- Why a source could not be fetched the last time.
alter table money_source
  add column failed_at timestamptz,
  add column failed_day date,
  add column failed_code text,
  add column failed_detail text;

create table money_settings (
  contract_id text primary key,
  morning_at text check (morning_at ~ '^\d{2}:\d{2}$'),
  opens_cases boolean not null default true,
  severity text,
  leave_out jsonb not null default '[]',
  changed_at timestamptz not null
);

-- The looks of each morning: at the contract's time, and once more when the channel's bill is there (10:00).
create table money_morning (
  contract_id text not null,
  day date not null,
  stage text not null check (stage in ('morning', 'bill')),
  planned_at timestamptz not null,
  attempts integer not null default 0,
  done_at timestamptz,
  primary key (contract_id, day, stage)
);

-- One case for the differences of a day that have one cause.
create table money_case (
  contract_id text not null,
  day date not null,
  cause text not null,
  case_id text not null,
  opened_at timestamptz not null,
  primary key (contract_id, day, cause)
);

do $$
declare
  name text;
begin
  foreach name in array array['money_settings', 'money_morning', 'money_case'] loop
    execute format('alter table %I enable row level security', name);
    execute format($policy$create policy %1$I on %2$I to yinuo_app
      using (contract_id = any ((select yinuo_contracts())::text[]) and (select yinuo_side()) is distinct from 'third-party')
      with check (contract_id = any ((select yinuo_contracts())::text[]) and (select yinuo_side()) is distinct from 'third-party')$policy$,
      name || '_of_party', name);
    execute format('create policy %1$I on %2$I to yinuo_system using (true) with check (true)', name || '_system', name);
  end loop;
end $$;
grant select, insert, update on money_settings to yinuo_app, yinuo_system;
grant select, insert, update on money_morning to yinuo_system;
grant select, insert on money_case to yinuo_system;
