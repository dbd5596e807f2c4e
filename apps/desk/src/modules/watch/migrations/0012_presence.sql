-- When the desk itself ran: what other tools tell of a time in which nobody listened can be told only afterwards.
create table watch_presence (
  single boolean primary key default true check (single),
  seen_at timestamptz
);
insert into watch_presence default values;
create table watch_absence (
  from_at timestamptz primary key,
  to_at timestamptz not null
);
grant select, update on watch_presence to yinuo_system;
grant select, insert, delete on watch_absence to yinuo_system;
-- Since when and until when another tool says that it was down, where that counts only by a person's word.
alter table outage add column told_from timestamptz, add column told_to timestamptz;
grant update (told_from, told_to) on outage to yinuo_app;
