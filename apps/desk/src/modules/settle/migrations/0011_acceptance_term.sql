-- Each term of a renewed contract is accepted by itself: an acceptance is about the term that begins on this day.
alter table acceptance add column term_from date;
update acceptance a set term_from = coalesce((select min(o.period_from) from occurrence o
  where o.contract_id = a.contract_id and o.kind = 'payment'), a.signed_on);
alter table acceptance alter column term_from set not null;
drop index acceptance_contract;
create unique index acceptance_term on acceptance (contract_id, term_from) where revoked_at is null and outcome = 'accepted';
