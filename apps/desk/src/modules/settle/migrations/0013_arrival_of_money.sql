-- The payee's day of arrival, where it would be late and the payer's own would not: with what proves it, and when the payer took it.
alter table receipt
  add column proof text,
  add column agreed_at timestamptz;
update receipt set agreed_at = paid_at where state = 'arrived'; -- until now the payee's day counted at once
