-- Since when it is owed, and which side proposed the plan: the other one agrees to it.
alter table money_recovery
  add column since date,
  add column proposed_side text check (proposed_side in ('hospital', 'supplier'));
update money_recovery recovery set since = least(
  (opened_at at time zone 'Asia/Shanghai')::date,
  (select min(first_day) from money_difference where recovery_id = recovery.id),
  (select min(on_day) from money_recovery_entry where recovery_id = recovery.id));
update money_recovery set proposed_side = 'supplier' where state in ('proposed', 'agreed', 'closed');
alter table money_recovery alter column since set not null;

-- A voucher is known by its number however it is written, has its date, and pays a recovery once.
alter table money_voucher add column key text, add column on_day date;
update money_voucher set key = upper(regexp_replace(normalize(number, NFKC), '\s', '', 'g'));
update money_voucher one set key = key || '#' || id
  where exists (select 1 from money_voucher other where other.contract_id = one.contract_id and other.key = one.key and other.id < one.id);
alter table money_voucher alter column key set not null, add unique (contract_id, key);
alter table money_voucher drop constraint money_voucher_contract_id_number_key;

-- What one side would change; it holds when the other agrees.
create table money_recovery_change (
  id text primary key,
  contract_id text not null,
  recovery_id text not null references money_recovery,
  kind text not null check (kind in ('finding', 'amount', 'cancel')),
  cause text,
  party text check (party in ('supplier', 'hospital', 'his-vendor', 'channel', 'patient', 'other')),
  party_name text,
  was bigint,
  fen bigint check (fen > 0),
  reason text not null,
  side text not null check (side in ('hospital', 'supplier')),
  proposed_at timestamptz not null,
  proposed_by text not null,
  proposed_name text,
  state text not null default 'open' check (state in ('open', 'agreed', 'declined', 'withdrawn')),
  answered_at timestamptz,
  answered_side text,
  answered_name text,
  answer text,
  constraint money_recovery_change_answered check ((state = 'open') = (answered_at is null)),
  constraint money_recovery_change_two_sides check (state <> 'agreed' or answered_side <> side),
  constraint money_recovery_change_names check ((kind = 'finding') = (party is not null) and (kind = 'amount') = (fen is not null))
);
create unique index money_recovery_change_one on money_recovery_change (recovery_id) where state = 'open';
create index money_recovery_change_of on money_recovery_change (recovery_id, proposed_at);

-- What the supplier says has come; an entry of the statement once the hospital's finance confirms it.
create table money_instalment (
  id text primary key,
  contract_id text not null,
  recovery_id text not null references money_recovery,
  fen bigint not null check (fen > 0),
  on_day date not null,
  voucher jsonb not null,                -- {number, key, on, fen, payer}
  note text,
  recorded_at timestamptz not null,
  recorded_by text,
  recorded_name text,
  state text not null default 'waiting' check (state in ('waiting', 'confirmed', 'refused', 'withdrawn')),
  answered_at timestamptz,
  answered_name text,
  answer text,
  constraint money_instalment_answered check ((state = 'waiting') = (answered_at is null))
);
create index money_instalment_of on money_instalment (recovery_id, recorded_at);
create unique index money_instalment_voucher on money_instalment (recovery_id, (voucher ->> 'key')) where state = 'waiting';

do $$
declare
  name text;
begin
  foreach name in array array['money_recovery_change', 'money_instalment'] loop
    execute format('alter table %I enable row level security', name);
    execute format($policy$create policy %1$I on %2$I to yinuo_app
      using (contract_id = any ((select yinuo_contracts())::text[]) and (select yinuo_side()) is distinct from 'third-party')
      with check (contract_id = any ((select yinuo_contracts())::text[]) and (select yinuo_side()) is distinct from 'third-party')$policy$,
      name || '_of_party', name);
    execute format('create policy %1$I on %2$I to yinuo_system using (true) with check (true)', name || '_system', name);
  end loop;
end $$;
grant select, insert, update on money_recovery_change, money_instalment to yinuo_app, yinuo_system;
