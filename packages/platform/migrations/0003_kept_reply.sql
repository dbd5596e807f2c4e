-- Replies of writes that came with an Idempotency-Key: who repeats the request gets the reply again. Swept after a day.
create table kept_reply (
  actor_id text not null,
  verb text not null,
  key text not null,
  digest text not null, -- of the input: the same key with another input is a mistake of the client
  reply json not null, -- as it was sent, the order of its fields included
  at timestamptz not null,
  constraint kept_reply_once primary key (actor_id, verb, key)
);
create index kept_reply_at on kept_reply (at);
alter table kept_reply enable row level security;
create policy kept_reply_own on kept_reply to yinuo_app
  using (actor_id = (select yinuo_person())) with check (actor_id = (select yinuo_person()));
create policy kept_reply_system on kept_reply to yinuo_system using (true) with check (true);
grant select, insert on kept_reply to yinuo_app;
grant select, insert, delete on kept_reply to yinuo_system;
