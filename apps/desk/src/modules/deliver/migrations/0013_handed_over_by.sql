-- Who handed a document over, so that they hear of what becomes of it.
alter table document add column delivered_by_id text;
