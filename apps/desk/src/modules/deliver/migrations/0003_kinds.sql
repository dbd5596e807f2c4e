-- Documents of any period. Which kinds there are, the program's table says (kinds/), so a new one needs no migration.
alter table document drop constraint document_kind_check;
alter table document drop constraint document_month_check;
alter table document drop constraint document_about;
alter table document rename column month to period;
alter table document
  add column period_from date,
  add column period_to date,
  add column title_zh text,
  add column title_en text,
  add column written jsonb not null default '{"texts":{},"rows":{}}', -- what people wrote into it
  add column occurrence_id text,         -- what it fulfils
  add column revision integer not null default 1 check (revision >= 1),
  add column scheduled boolean not null default false,
  add column superseded_by text references document (id),
  add column archive_number text,        -- printed on it, for the paper copy
  add column reviewed_at timestamptz,
  add column reviewed_by text,
  add column returned_at timestamptz,
  add column returned_by text,
  add column return_reason text,
  add column delivered_at timestamptz,
  add column delivered_by text,
  add column delivered_side text check (delivered_side in ('hospital', 'supplier')),
  add column delivered_to text,
  add column delivered_way text,
  add column receipted_at timestamptz,
  add column receipted_by text,
  add column archived_at timestamptz,
  add column archived_by text,
  add column archived_number text,
  add column archived_place text;
update document set period_from = (period || '-01')::date, period_to = ((period || '-01')::date + interval '1 month - 1 day')::date
  where period is not null;
alter table document
  add constraint document_about check ((period is null) = (case_id is not null)
    and (period is null) = (period_from is null) and (period is null) = (period_to is null) and period_from <= period_to),
  add constraint document_way check (
    (delivered_at is null or state = 'ready') and (receipted_at is null or delivered_at is not null)
    and (reviewed_at is null or returned_at is null) and (archived_at is null) = (archived_place is null));
-- What falls due appears once, however many desks look at the ledger.
create unique index document_scheduled on document (occurrence_id) where scheduled and revision = 1;
create unique index document_revision on document (occurrence_id, revision) where occurrence_id is not null and state <> 'cancelled';
create index document_period on document (contract_id, kind, period);
create index document_unfinished on document (period_to) where occurrence_id is not null and delivered_at is null and superseded_by is null;

alter table document_template drop constraint document_template_kind_check;
