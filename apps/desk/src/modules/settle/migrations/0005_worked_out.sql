-- When the line of a penalty was worked out last: open ones daily, decided ones as they were decided.
alter table penalty add column worked_out_at timestamptz;
update penalty set worked_out_at = case when state in ('proposed', 'gone') then proposed_at else coalesce(decided_at, proposed_at) end;
alter table penalty alter column worked_out_at set not null;
