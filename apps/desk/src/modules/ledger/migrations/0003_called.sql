-- The case that called for it (XY-6: an analysis of a resolved fault); its number is the period. Null: owed by the calendar or by events.
alter table occurrence add column case_id text;
create index occurrence_case on occurrence (case_id) where case_id is not null;
