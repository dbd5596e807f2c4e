-- The day on which the payer sent an invoice back: a return stands beside the day that the payee proves, until both agree.
alter table invoice add column returned_on date;
-- One that was sent back after a proof and replaced since is not in dispute.
update invoice old set claimed_on = null, claimed_at = null, proof = null, proof_file = null
  where state = 'returned' and claimed_on is not null
    and exists (select from invoice other where other.occurrence_id = old.occurrence_id and other.state <> 'returned');
