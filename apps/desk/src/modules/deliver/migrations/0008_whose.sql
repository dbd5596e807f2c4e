-- Who owes it writes and delivers it; null: nobody owes it (a sheet, an agenda, a workbook).
alter table document add column owed_by text check (owed_by in ('hospital', 'supplier'));
update document d set owed_by = o.owed_by from occurrence o where o.id = d.occurrence_id;
update document set owed_by = 'supplier' where case_id is not null; -- XY-6
