-- Which attachments go with what a third party is asked; no others are shown to it, but for its own.
alter table case_request add column files text[] not null default '{}';
drop policy case_file_of_party on case_file;
create policy case_file_of_party on case_file to yinuo_app
  using (contract_id = any ((select yinuo_contracts())::text[])
    and ((select yinuo_side()) is distinct from 'third-party'
      or exists (select from case_request r where r.case_id = case_file.case_id and case_file.id = any (r.files))
      or exists (select from person p where p.id = case_file.person_id and p.org_id = (select yinuo_org()))))
  with check (contract_id = any ((select yinuo_contracts())::text[])
    and ((select yinuo_side()) is distinct from 'third-party' or exists (select from cases c where c.id = case_id)));
