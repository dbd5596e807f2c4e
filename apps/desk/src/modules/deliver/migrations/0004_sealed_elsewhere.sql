-- Periods are signed and sealed by both sides (module settle); a document is part of one by its hash.
drop index document_sealed;
alter table document drop column sealed_at, drop column sealed_by, drop column verdicts;
