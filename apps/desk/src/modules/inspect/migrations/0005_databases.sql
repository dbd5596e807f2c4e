-- Statements are read of each database that a probe asks, with what the server says of them; before it was one, and only its rows.
update inspection set statements = jsonb_build_array(jsonb_build_object(
  'place', '', 'name', '数据库', 'at', round(extract(epoch from coalesce(collected_at, opened_at)) * 1000),
  'reading', jsonb_build_object('state', 'read', 'reason', null, 'since', null, 'hidden', 0, 'rows', statements)
)) where statements is not null;
