-- What the hospital said: accepted, or refused; and the very form on which it said so, by its hash.
alter table acceptance add column outcome text not null default 'accepted' check (outcome in ('accepted', 'refused'));
alter table acceptance alter column outcome drop default;
alter table acceptance add column document_sha256 text;
drop index acceptance_contract;
create unique index acceptance_contract on acceptance (contract_id) where revoked_at is null and outcome = 'accepted';
