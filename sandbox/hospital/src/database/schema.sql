create table if not exists department (
  id text primary key,
  name text not null,
  address text not null
);
create table if not exists doctor (
  id text primary key,
  department_id text not null references department,
  name text not null,
  level text not null
);
create table if not exists patient (
  id text primary key,
  name text not null,
  idcard text not null default '',
  mobile text not null default '',
  sex text not null default '0',
  mzh text not null unique,
  zyh text not null default ''
);
create table if not exists schedule (
  no text primary key,
  day date not null,
  doctor_id text not null references doctor,
  zones text not null,
  fee integer not null
);
create table if not exists place (
  id bigint generated always as identity primary key,
  schedule_no text not null references schedule,
  time text not null,
  see_no integer not null,
  taken boolean not null default false,
  unique (schedule_no, see_no)
);
create table if not exists place_lock (
  pre_id text primary key,
  place_id bigint not null references place unique,
  patient_id text not null references patient,
  client_id text not null,
  until timestamptz not null
);
create table if not exists registration (
  pre_id text primary key,
  place_id bigint not null references place,
  patient_id text not null references patient,
  trade_no text not null unique,
  fee integer not null,
  registered_at timestamptz not null,
  signed_at timestamptz,
  refunded_at timestamptz
);
create table if not exists recipe (
  id text primary key,
  patient_id text not null references patient,
  billed_at timestamptz not null,
  items jsonb not null,
  amount integer not null,
  paid boolean not null default false
);
create table if not exists stay (
  zyh text primary key,
  patient_id text not null references patient,
  bed text not null,
  check_in timestamptz not null,
  prepaid integer not null default 0,
  spent integer not null default 0
);
create table if not exists trade (
  id bigint generated always as identity primary key,
  business text not null,
  trade_no text not null unique,
  channel_payid text not null,
  terminal text not null,
  amount integer not null,
  reconciliation_no text not null unique,
  traded_at timestamptz not null
);
create index if not exists trade_day on trade (traded_at);
create table if not exists invoice (
  code text not null,
  number text not null,
  random text not null,
  payer text not null,
  amount integer not null,
  issued_at timestamptz not null,
  archived_at timestamptz,
  delivered_to text,
  red_of text,
  primary key (code, number)
);
create table if not exists invoice_stock (
  code text primary key,
  next integer not null,
  last integer not null
);
create table if not exists setting (
  name text primary key,
  value text not null
);
create table if not exists operation_log (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  person text not null,
  act text not null
);
create table if not exists storage (
  name text primary key,
  quota_bytes bigint not null,
  used_bytes bigint not null
);
create or replace view storage_use as
  select name, round(100.0 * used_bytes / quota_bytes, 1) as percent from storage;
