-- Tables of the sign-in library (better-auth 1.7), as its own generator writes them; a test compares them at every upgrade.
-- No transaction role may read or write them: the library connects as the owner, verbs go through the functions below.
create schema auth;
create table auth."user" (
  "id" text not null primary key references public.person (id),
  "name" text not null,
  "email" text not null unique,
  "emailVerified" boolean not null,
  "image" text,
  "createdAt" timestamptz default current_timestamp not null,
  "updatedAt" timestamptz default current_timestamp not null,
  "username" text unique,
  "twoFactorEnabled" boolean
);
create table auth."session" (
  "id" text not null primary key,
  "expiresAt" timestamptz not null,
  "token" text not null unique,
  "createdAt" timestamptz default current_timestamp not null,
  "updatedAt" timestamptz not null,
  "ipAddress" text,
  "userAgent" text,
  "userId" text not null references auth."user" ("id") on delete cascade,
  "signedInAt" timestamptz, -- the desk's clock: the absolute limit counts from here
  "seenAt" timestamptz -- the desk's clock: the idle limit counts from here
);
create index "session_userId_idx" on auth."session" ("userId");
create table auth."account" (
  "id" text not null primary key,
  "accountId" text not null,
  "providerId" text not null,
  "userId" text not null references auth."user" ("id") on delete cascade,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  "scope" text,
  "password" text,
  "createdAt" timestamptz default current_timestamp not null,
  "updatedAt" timestamptz not null
);
create index "account_userId_idx" on auth."account" ("userId");
create table auth."verification" (
  "id" text not null primary key,
  "identifier" text not null,
  "value" text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz default current_timestamp not null,
  "updatedAt" timestamptz default current_timestamp not null
);
create index "verification_identifier_idx" on auth."verification" ("identifier");
create table auth."twoFactor" (
  "id" text not null primary key,
  "secret" text not null,
  "backupCodes" text not null,
  "userId" text not null references auth."user" ("id") on delete cascade,
  "verified" boolean,
  "failedVerificationCount" integer,
  "lockedUntil" timestamptz
);
create index "twoFactor_secret_idx" on auth."twoFactor" ("secret");
create index "twoFactor_userId_idx" on auth."twoFactor" ("userId");

-- Our own beside it: when the password was set, whether it must be changed, and the hashes that may not come again.
create table auth.password_state (
  person_id text primary key references public.person (id),
  must_change boolean not null,
  set_at timestamptz not null
);
create table auth.password_history (
  seq bigint generated always as identity primary key,
  person_id text not null references public.person (id),
  hash text not null,
  set_at timestamptz not null
);
create index password_history_person on auth.password_history (person_id, seq desc);

-- Own people, or everybody for the operator and the desk's jobs. `role` is the one the transaction was given.
create function yinuo_may_manage(person_id text) returns boolean language sql stable security definer
  set search_path = public, pg_temp
  as $$ select current_setting('role') = 'yinuo_system'
    or exists (select from person p where p.id = person_id and p.org_id = yinuo_org()) $$;

-- Opens the account of a new person.
create function yinuo_open_account(person text, hash text, at timestamptz) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not yinuo_may_manage(person) then raise exception 'account of another organisation' using errcode = '42501'; end if;
  insert into auth."user" (id, name, email, "emailVerified", username, "twoFactorEnabled", "createdAt", "updatedAt")
    select p.id, p.name, p.user_name || '@people.invalid', false, p.user_name, false, at, at from person p where p.id = person;
  insert into auth.account (id, "accountId", "providerId", "userId", password, "createdAt", "updatedAt")
    values (person, person, 'credential', person, hash, at, at);
  insert into auth.password_state (person_id, must_change, set_at) values (person, true, at);
  insert into auth.password_history (person_id, hash, set_at) values (person, hash, at);
end $$;

-- Sets a password; all sessions but the one that asked end.
create function yinuo_set_password(person text, hash text, must_change boolean, at timestamptz, keep_session text) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not (person = yinuo_person() or yinuo_may_manage(person)) then
    raise exception 'account of another organisation' using errcode = '42501';
  end if;
  update auth.account set password = hash, "updatedAt" = at where "userId" = person and "providerId" = 'credential';
  update auth.password_state s set must_change = yinuo_set_password.must_change, set_at = at where s.person_id = person;
  insert into auth.password_history (person_id, hash, set_at) values (person, hash, at);
  delete from auth.session where "userId" = person and id is distinct from keep_session;
end $$;

-- The last hashes of the asking person's own password, the present one first.
create function yinuo_own_passwords(latest integer) returns setof text language sql stable security definer
  set search_path = public, pg_temp
  as $$ select hash from auth.password_history where person_id = yinuo_person() order by seq desc limit latest $$;

-- Ends one session or all sessions of a person; returns how many.
create function yinuo_end_sessions(person text, session text) returns integer
  language plpgsql security definer set search_path = public, pg_temp as $$
declare ended integer;
begin
  if not (person = yinuo_person() or yinuo_may_manage(person)) then
    raise exception 'session of another organisation' using errcode = '42501';
  end if;
  delete from auth.session s where s."userId" = person and (session is null or s.id = session);
  get diagnostics ended = row_count;
  return ended;
end $$;

-- Takes the second factor off (a lost telephone).
create function yinuo_remove_second_factor(person text) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not yinuo_may_manage(person) then raise exception 'account of another organisation' using errcode = '42501'; end if;
  delete from auth."twoFactor" where "userId" = person;
  update auth."user" set "twoFactorEnabled" = false where id = person and "twoFactorEnabled";
  return found;
end $$;

-- Revokes all tokens of a person; returns how many.
create function yinuo_revoke_tokens(person text, at timestamptz) returns integer
  language plpgsql security definer set search_path = public, pg_temp as $$
declare revoked integer;
begin
  if not yinuo_may_manage(person) then raise exception 'token of another organisation' using errcode = '42501'; end if;
  update personal_token set revoked_at = at where person_id = person and revoked_at is null;
  get diagnostics revoked = row_count;
  return revoked;
end $$;

create function yinuo_own_sessions() returns table (id text, signed_in_at timestamptz, seen_at timestamptz, address text, agent text)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select s.id, s."signedInAt", s."seenAt", s."ipAddress", s."userAgent" from auth.session s
    where s."userId" = yinuo_person() order by s."seenAt" desc limit 100 $$;

-- Who has a second factor, of the people whom the asking organisation may manage.
create function yinuo_second_factor(people text[]) returns table (person_id text, must_change boolean, second_factor boolean)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select u.id, s.must_change, coalesce(u."twoFactorEnabled", false) from auth."user" u
    join auth.password_state s on s.person_id = u.id where u.id = any (people) and yinuo_may_manage(u.id) $$;

do $$
declare fn text;
begin
  foreach fn in array array['yinuo_may_manage(text)', 'yinuo_open_account(text, text, timestamptz)',
    'yinuo_set_password(text, text, boolean, timestamptz, text)', 'yinuo_own_passwords(integer)',
    'yinuo_end_sessions(text, text)', 'yinuo_remove_second_factor(text)', 'yinuo_own_sessions()', 'yinuo_revoke_tokens(text, timestamptz)', 'yinuo_second_factor(text[])'] loop
    execute format('revoke all on function %s from public', fn);
    execute format('grant execute on function %s to yinuo_app, yinuo_system', fn);
  end loop;
end $$;
