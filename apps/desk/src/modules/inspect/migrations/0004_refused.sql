-- Why a failed item has no case: a paper that tells of the item waits until it has one or was refused.
alter table inspection_item add column refused text;
update inspection_item set refused = 'internal' where state = 'failed' and case_id is null
  and inspection_id in (select id from inspection where state = 'signed');
