-- Runs as the owner, and is a trigger's alone: a role needs no right to call it.
revoke all on function contract_version_added() from public;
