-- Whoever remembers a contract asks here whether it still is so. Every change counts, a new version of its text too.
create function contract_changed() returns trigger language plpgsql as $$
begin
  new.row_version := old.row_version + 1;
  return new;
end $$;
create trigger contract_changed before update on contract for each row execute function contract_changed();

create function contract_version_added() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  update contract set row_version = row_version + 1 where id = new.contract_id;
  return null;
end $$;
create trigger contract_version_added after insert on contract_version
  for each row execute function contract_version_added();

create function refuse_changed_contract(asked text, seen integer) returns void language plpgsql stable as $$
begin
  if not exists (select from contract where id = asked and row_version = seen) then
    raise exception 'contract % is not what it was at row version %', asked, seen
      using errcode = 'serialization_failure', constraint = 'contract_changed';
  end if;
end $$;
