-- What was measured before its screenshots had come is held too.
insert into evidence_hold (contract_id, sha256)
  select distinct i.contract_id, shot
  from inspection_item i, jsonb_array_elements(i.measured) m, jsonb_array_elements_text(coalesce(m->'evidence', '[]')) shot
  on conflict do nothing;
