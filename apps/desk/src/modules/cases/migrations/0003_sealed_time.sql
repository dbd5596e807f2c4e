-- Signed time belongs to the contract: reports, visits and money of those days are closed together.
insert into sealed_time (contract_id, period, from_on, to_on, sealed_at)
  select contract_id, month, (month || '-01')::date, ((month || '-01')::date + interval '1 month - 1 day')::date, sealed_at
  from case_month_seal;
drop table case_month_seal;
