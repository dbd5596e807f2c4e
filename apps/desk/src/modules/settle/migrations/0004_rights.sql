-- Lateness told of days that both sides have signed: rights such as ending the contract run from the day on which it was told.
alter table incident add column rights_from date;
