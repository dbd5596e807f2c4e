-- When another one is to be drafted by itself: of what came to nothing, and of a correction note that waits for its day.
-- Null: there is one, nobody needs one, or people gave it up.
alter table document add column again_at timestamptz;
update document set again_at = asked_at + interval '1 day'
  where state in ('failed', 'cancelled') and (scheduled or occurrence_id is not null);
create index document_again on document (again_at) where again_at is not null;

-- People gave up a draft that could not be made, and said why: nothing waits for it.
alter table document
  add column given_up_at timestamptz,
  add column given_up_by text,
  add column give_up_reason text,
  add constraint document_given_up check ((given_up_at is null) = (give_up_reason is null) and (given_up_at is null or state = 'cancelled'));

-- Made while its period ran: what is told of the whole period, and what was handed over or replaced, is not looked at again.
drop index document_unfinished;
create index document_unfinished on document (kind, period_to)
  where state = 'ready' and (occurrence_id is not null or scheduled) and delivered_at is null and superseded_by is null
    and as_of < (period_to + 1)::timestamp at time zone 'Asia/Shanghai';

-- How far the day's look over all contracts has come: each is looked at once a day, however many there are.
create table contract_walk (
  single boolean primary key default true check (single),
  day date not null,
  after_code text,                       -- null: none yet
  after_id text,
  done boolean not null
);
alter table contract_walk enable row level security;
create policy contract_walk_system on contract_walk to yinuo_system using (true) with check (true);
grant select, insert, update on contract_walk to yinuo_system;
