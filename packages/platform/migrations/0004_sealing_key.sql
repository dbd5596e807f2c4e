-- The public half of the one key that seals this database: a desk that holds another one must not start on it.
create table sealing_key (
  one boolean primary key default true check (one),
  public_pem text not null,
  since timestamptz not null default now()
);
create trigger sealing_key_append_only before update or delete on sealing_key for each row execute function refuse_rewriting();
create trigger sealing_key_no_truncate before truncate on sealing_key for each statement execute function refuse_rewriting();
