-- Every verb keeps its reply under the Idempotency-Key now (kept_reply); this one needs no key of its own.
alter table document drop column ask_key, drop column ask_digest;
