-- Which day's run explained a difference: that day, run again, has to explain it again.
alter table money_difference add column cleared_on date;
update money_difference as one set cleared_on = run.day
  from money_run as run
  where one.state = 'cleared' and run.contract_id = one.contract_id and run.finished_at = one.settled_at;
create index money_difference_cleared on money_difference (contract_id, cleared_on) where cleared_on is not null;
