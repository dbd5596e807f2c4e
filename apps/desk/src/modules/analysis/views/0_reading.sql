-- What the views call to say whose, when and how long.
-- A third party sees what it is asked, not what both sides make of it.
create function published.contracts() returns text[] language sql stable parallel safe
  as $$ select case when public.yinuo_side() = 'third-party' then '{}' else public.yinuo_contracts() end $$;

-- The desk's clock, which the statement's transaction carries.
create function published.now() returns timestamptz language sql stable parallel safe
  as $$ select coalesce(nullif(current_setting('yinuo.now', true), '')::timestamptz, pg_catalog.now()) $$;

create function published.day(at timestamptz) returns date language sql immutable parallel safe
  as $$ select (at at time zone 'Asia/Shanghai')::date $$;

-- Width, spaces and case are no part of a name (outreach/domain/same-person.ts).
create function published.plain(name text) returns text language sql immutable parallel safe
  as $$ select lower(regexp_replace(normalize(coalesce(name, ''), nfkc), '[[:space:]·・.]', '', 'g')) $$;

create function published.minutes(since timestamptz, until timestamptz) returns numeric language sql immutable parallel safe
  as $$ select round(extract(epoch from until - since) / 60, 1) $$;

-- What the supplier noted for somebody who was sent a link counts once the hospital confirmed it, as on the survey's own page.
create function published.counts(survey_way text, answered_way text, checked text) returns boolean language sql immutable parallel safe as $$
  select checked is not distinct from 'confirmed'
    or (checked is null and not (survey_way = 'link' and answered_way is not distinct from 'phone'))
$$;
