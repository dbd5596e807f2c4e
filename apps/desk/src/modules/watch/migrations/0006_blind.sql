-- When a probe last said something about its system, and when people were told that it no longer does.
alter table probe add column known_at timestamptz;
alter table probe add column blind_told_at timestamptz;
