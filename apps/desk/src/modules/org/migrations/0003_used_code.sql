-- Codes of a second factor that were tried lately: RFC 6238 5.2 lets none be accepted twice.
create table auth.used_code (
  person_id text not null references public.person (id),
  code text not null,
  used_at timestamptz not null,
  primary key (person_id, code)
);
