-- Partners of an organisation: whoever is a party to a contract that it may see. The organisations' own module left this open.
create or replace function yinuo_partners() returns text[] language sql stable
  as $$ select coalesce(array_agg(distinct org_id), array[]::text[]) from contract_party
    where contract_id = any ((select yinuo_contracts())::text[]) $$;
