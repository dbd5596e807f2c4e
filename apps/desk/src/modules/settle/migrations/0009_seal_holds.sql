-- A seal holds: its hash is that of its content, and it knows which facts it saw.
alter table period_seal
  add column horizon timestamptz,  -- every fact inserted before was there to be seen; null: an older seal
  add column kept_at timestamptz,  -- by the database's clock, like the horizon
  add constraint period_seal_hash check (hash = encode(sha256(convert_to(content, 'UTF8')), 'hex'));
alter table period_seal alter column kept_at set default clock_timestamp();
alter table period_signature add constraint period_signature_hash check (hash ~ '^[0-9a-f]{64}$');
grant execute on function fact_horizon() to yinuo_app;

-- Who is on neither side writes nothing here; who signs, remarks or accepts does so for the own side.
do $$
declare one text;
  party constant text := $check$contract_id = any ((select yinuo_contracts())::text[]) and (select yinuo_side()) in ('hospital', 'supplier')$check$;
begin
  foreach one in array array['incident', 'penalty', 'invoice', 'receipt', 'period', 'period_document', 'period_seal', 'period_subject', 'period_note'] loop
    execute format('alter policy %1$s_of_party on %1$I with check (%2$s)', one, party);
  end loop;
  foreach one in array array['period_signature', 'period_remark'] loop
    execute format('alter policy %1$s_of_party on %1$I with check (%2$s and side = (select yinuo_side()))', one, party);
  end loop;
  execute format($p$alter policy acceptance_of_party on acceptance with check (%s and (select yinuo_side()) = 'hospital')$p$, party);
end $$;
