-- Queries that an organisation's people saved. Those that are shipped stand in the program.
create table analysis_query (
  id text primary key,
  org_id text not null,
  title text not null,
  about text not null,
  sql text not null,
  parameters jsonb not null default '[]',
  chart jsonb,
  saved_by text,
  saved_name text not null,
  saved_at timestamptz not null,
  removed_at timestamptz,
  row_version integer not null default 1
);
create unique index analysis_query_title on analysis_query (org_id, title) where removed_at is null;
alter table analysis_query enable row level security;
create policy analysis_query_own on analysis_query to yinuo_app
  using (org_id = (select yinuo_org())) with check (org_id = (select yinuo_org()));
grant select, insert, update on analysis_query to yinuo_app;
