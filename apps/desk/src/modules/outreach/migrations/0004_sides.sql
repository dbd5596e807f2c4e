-- Who is on neither side of the contract asks nobody and visits nobody.
do $$
declare one text;
begin
  foreach one in array array['survey', 'survey_invitation', 'visit'] loop
    execute format($policy$alter policy %1$s_of_party on %1$I
      with check (contract_id = any ((select yinuo_contracts())::text[]) and (select yinuo_side()) in ('hospital', 'supplier'))$policy$, one);
  end loop;
end $$;
