-- Money that is missing, chased until it has come in (ZK-15).
create sequence money_recovery_number;
create table money_recovery (
  id text primary key,
  number text not null unique,
  contract_id text not null,
  title text not null,
  text text,
  state text not null check (state in ('verifying', 'verified', 'proposed', 'agreed', 'closed', 'cancelled')),
  owed bigint not null check (owed > 0),
  received bigint not null default 0,
  case_id text,
  opened_at timestamptz not null,
  opened_by text,
  opened_name text,
  verify_by timestamptz,
  verified_at timestamptz,
  cause text,
  party text check (party in ('supplier', 'hospital', 'his-vendor', 'channel', 'patient', 'other')),
  party_name text,
  way text check (way in ('transfer', 'deduction', 'channel', 'cash', 'other')),
  way_text text,
  plan jsonb not null default '[]',      -- [{due, fen}]
  proposed_name text,
  agreed_at timestamptz,
  agreed_name text,
  closed_at timestamptz,
  remind_on date,                        -- the next instalment that nobody was reminded of
  version integer not null default 1,
  -- Never over-collected, and closed exactly at zero.
  constraint money_recovery_not_over check (received between 0 and owed),
  constraint money_recovery_closed check ((state = 'closed') = (received = owed and state <> 'cancelled'))
);
create index money_recovery_newest on money_recovery (contract_id, opened_at desc, id desc);
create index money_recovery_remind on money_recovery (remind_on) where remind_on is not null and state = 'agreed';
grant usage on sequence money_recovery_number to yinuo_app;

-- A bank receipt or ledger entry; several recoveries may live on it.
create table money_voucher (
  id text primary key,
  contract_id text not null,
  number text not null,
  fen bigint not null check (fen > 0),
  payer text not null,
  used bigint not null default 0,
  unique (contract_id, number),
  constraint money_voucher_not_over check (used between 0 and fen)
);

-- The running statement.
create table money_recovery_entry (
  id text primary key,
  contract_id text not null,
  recovery_id text not null references money_recovery,
  seq integer not null,
  kind text not null check (kind in ('owed', 'corrected', 'received', 'returned')),
  fen bigint not null,                   -- what it adds to what is open
  on_day date not null,
  at timestamptz not null,
  person_id text,
  person_name text,
  voucher_id text references money_voucher,
  returns text unique,                   -- the instalment that it takes back
  note text,
  unique (recovery_id, seq),
  constraint money_recovery_entry_sign check ((kind = 'owed' and fen > 0) or kind = 'corrected' or (kind = 'received' and fen < 0)
    or (kind = 'returned' and fen > 0)),
  constraint money_recovery_entry_voucher check ((voucher_id is not null) = (kind in ('received', 'returned')))
);

create table money_letter (
  id text primary key,
  contract_id text not null,
  recovery_id text not null references money_recovery,
  at timestamptz not null,
  person_name text,
  fen bigint not null
);
create index money_letter_of on money_letter (recovery_id, at);

do $$
declare
  name text;
begin
  foreach name in array array['money_recovery', 'money_voucher', 'money_recovery_entry', 'money_letter'] loop
    execute format('alter table %I enable row level security', name);
    execute format($policy$create policy %1$I on %2$I to yinuo_app
      using (contract_id = any ((select yinuo_contracts())::text[]) and (select yinuo_side()) is distinct from 'third-party')
      with check (contract_id = any ((select yinuo_contracts())::text[]) and (select yinuo_side()) is distinct from 'third-party')$policy$,
      name || '_of_party', name);
    execute format('create policy %1$I on %2$I to yinuo_system using (true) with check (true)', name || '_system', name);
  end loop;
end $$;
grant select, insert, update on money_recovery, money_voucher to yinuo_app, yinuo_system;
grant select, insert on money_recovery_entry, money_letter to yinuo_app, yinuo_system;
create index money_difference_recovery on money_difference (recovery_id) where recovery_id is not null;
