-- The window closes on whatever is not settled, not only on what nobody has touched.
drop index money_difference_refund_until;
create index money_difference_refund_until on money_difference (refund_until)
  where refund_until is not null and state in ('open', 'proposed', 'recovering');
