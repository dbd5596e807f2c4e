-- A penalty that claims what a cap left out of one that was accepted, once the cap has room again.
alter table penalty add column adds_to text references penalty (id);
create index penalty_additions on penalty (adds_to) where adds_to is not null;
