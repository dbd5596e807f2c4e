-- When a document that lies in a period was handed over to the other side; who hands documents over says so.
alter table period_document add column handed_over_at timestamptz;
update period_document d set handed_over_at = (select min(f.at) from fact f
  where f.contract_id = d.contract_id and f.subject = d.document_id and f.type = 'document.delivered');
