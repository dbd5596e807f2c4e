-- Who reviewed it, to tell them from who hands it over.
alter table document add column reviewed_by_id text;
