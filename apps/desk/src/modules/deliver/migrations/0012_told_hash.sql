-- What a document told when it was made, by its hash as with `sealed_paper`: whether it would tell the same of its period now.
alter table document add column told_hash text;
