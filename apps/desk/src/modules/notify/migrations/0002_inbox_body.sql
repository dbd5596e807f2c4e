-- What was received, whole: the fact log keeps only that it came, because a body may name patients.
alter table inbox_message add column body jsonb not null default '{}';
