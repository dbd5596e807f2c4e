-- Screenshots that an inspection shows stay as long as its contract, also those whose bytes have yet to come.
create table evidence_hold (
  contract_id text not null,
  sha256 text not null,
  primary key (contract_id, sha256)
);
alter table evidence_hold enable row level security;
create policy evidence_hold_system on evidence_hold to yinuo_system using (true) with check (true);
grant select, insert on evidence_hold to yinuo_system;
insert into evidence_hold (contract_id, sha256) select contract_id, sha256 from probe_evidence where kept_until = 'infinity';
