-- What every kind of document tells of a period, kept in the transaction that seals it: a document that is made of it
-- later tells the same, whatever happened to the facts, the calendar or the contract since.
create table sealed_paper (
  contract_id text not null,
  period text not null,
  kind text not null,
  told text not null,                    -- JSON
  hash text not null,                    -- SHA-256 of it
  as_of timestamptz not null,
  kept_at timestamptz not null,
  primary key (contract_id, period, kind)
);
create function refuse_retelling() returns trigger language plpgsql as $$
begin
  raise exception 'period % is sealed', old.period using errcode = 'insufficient_privilege';
end $$;
create trigger sealed_paper_stays before update or delete on sealed_paper for each row execute function refuse_retelling();

alter table sealed_paper enable row level security;
create policy sealed_paper_of_party on sealed_paper to yinuo_app
  using (contract_id = any ((select yinuo_contracts())::text[]) and (select yinuo_side()) is distinct from 'third-party')
  with check (contract_id = any ((select yinuo_contracts())::text[]));
create policy sealed_paper_system on sealed_paper to yinuo_system using (true) with check (true);
grant select, insert on sealed_paper to yinuo_app, yinuo_system;
