-- When who writes papers looked at it: drafted by then, or none of its own. Null: still to be looked at, so that a look costs
-- what is new and not what there is. Written anew by the planner it is looked at anew.
alter table occurrence add column taken_up_at timestamptz;
create index occurrence_to_take_up on occurrence ((document ->> 'id'), due_at, id)
  where taken_up_at is null and document is not null and state in ('due-soon', 'due', 'overdue', 'missed');
