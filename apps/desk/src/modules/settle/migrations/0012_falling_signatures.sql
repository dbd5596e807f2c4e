-- A signature that stands alone knows what it was given for, so that it falls with it and people are told what changed.
alter table period_signature
  add column parts jsonb not null default '{}',                     -- SHA-256 of each part of what was signed
  add column seen_until timestamptz not null default 'epoch';       -- facts inserted before were looked at
grant update (seen_until) on period_signature to yinuo_system;
