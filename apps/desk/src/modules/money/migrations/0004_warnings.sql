-- The last warning that the refund window of a difference closes: 15 or 3 days before.
alter table money_difference add column refund_warned smallint check (refund_warned in (15, 3));
create index money_difference_refund_until on money_difference (refund_until) where refund_until is not null and state = 'open';
