-- What may be done and need not be: undone on its day it lapses.
alter table occurrence add column is_right boolean not null default false;
