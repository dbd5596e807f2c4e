-- Whoever has the form open while links are made again finishes it: an older link ends some time after, not at once.
alter table survey_link
  add column ends_at timestamptz, -- null: the newest
  drop constraint survey_link_pkey,
  drop constraint survey_link_token_hash_key,
  add primary key (token_hash);
create index survey_link_invitation on survey_link (invitation_id);
