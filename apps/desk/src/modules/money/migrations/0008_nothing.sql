-- That a system was asked for a day and had no trade: known, unlike a day that nobody asked for.
create table money_nothing (
  contract_id text not null,
  source_id text not null references money_source,
  day date not null,
  told_at timestamptz not null,
  primary key (source_id, day)
);
alter table money_nothing enable row level security;
create policy money_nothing_of_party on money_nothing to yinuo_app
  using (contract_id = any ((select yinuo_contracts())::text[]) and (select yinuo_side()) is distinct from 'third-party')
  with check (contract_id = any ((select yinuo_contracts())::text[]) and (select yinuo_side()) is distinct from 'third-party');
create policy money_nothing_system on money_nothing to yinuo_system using (true) with check (true);
grant select on money_nothing to yinuo_app;
grant select, insert, update on money_nothing to yinuo_system;

-- Refunds that are due were not watched where their payment stands in another day: from the day of the refund itself.
update money_difference
  set refund_until = ((at at time zone 'Asia/Shanghai')::date + interval '1 year' - interval '1 day')::date
  where refund_until is null and cause in ('refund-not-paid', 'refund-under-way') and state in ('open', 'proposed', 'recovering');
