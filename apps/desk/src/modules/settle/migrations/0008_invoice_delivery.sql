-- How an invoice went out, the day on which the payee says that it arrived and its proof, and what was wrong with one sent back.
alter table invoice
  add column sent_on date,
  add column sent_way text check (sent_way in ('in-person', 'courier', 'electronic')),
  add column sent_reference text,        -- number of the courier, or under which it stands with the tax office
  add column claimed_on date,            -- the payee's day of arrival, beside the payer's own in received_on
  add column claimed_at timestamptz,
  add column proof text,
  add column proof_file text,            -- a file of the payment's occurrence
  add column wrong text check (wrong in ('title', 'amount', 'tax-number', 'item', 'other')),
  add constraint invoice_sent check ((sent_on is null) = (sent_way is null)),
  add constraint invoice_claimed check ((claimed_on is null) = (claimed_at is null) and (claimed_on is null) = (proof is null));
