-- One number, one paper. Of two that were filed under the same the later one is told apart by its own id.
update document d set archived_number = archived_number || '（' || right(id, 6) || '）'
  where archived_at is not null and exists (select from document before where before.contract_id = d.contract_id
    and before.archived_number = d.archived_number and before.archived_at is not null
    and (before.archived_at, before.id) < (d.archived_at, d.id));
create unique index document_filed on document (contract_id, archived_number) where archived_at is not null;
