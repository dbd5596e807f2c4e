-- What is drafted beside an owed document (an agenda, a sheet, a workbook) and the handover of a term: once too.
create unique index document_companion on document (contract_id, kind, period)
  where scheduled and revision = 1 and occurrence_id is null;
drop index document_unfinished;
create index document_unfinished on document (period_to)
  where (occurrence_id is not null or scheduled) and delivered_at is null and superseded_by is null;
