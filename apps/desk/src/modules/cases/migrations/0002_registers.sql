-- Registers across cases: work orders, tasks, telephone calls.
create index case_order_opened on case_order (contract_id, opened_at desc, id desc);
create index case_task_due on case_task (contract_id, due_at, id) where done_at is null and withdrawn_at is null;
create index case_task_done on case_task (contract_id, done_at desc, id desc) where done_at is not null and withdrawn_at is null;
drop index case_task_open;
create index fact_call on fact (contract_id, at desc, id desc)
  where channel = 'phone' and type in ('case.reported', 'case.responded');
