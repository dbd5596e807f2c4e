-- The revision of the work that a runner was handed last, and whether it asked again without having taken it up.
alter table runner add column handed_revision text, add column behind boolean not null default false;
