insert into department values ('1001', '内科门诊', '门诊楼二层'), ('1002', '中医门诊', '门诊楼三层') on conflict do nothing;
insert into doctor values
  ('D01', '1001', '医生甲', '01'), ('D02', '1001', '医生乙', '02'),
  ('D03', '1002', '医生丙', '01'), ('D04', '1002', '医生丁', '03')
on conflict do nothing;
insert into patient (id, name, mzh) values ('T0001', '测试患者', 'M000001'), ('T0002', '测试患者二', 'M000002') on conflict do nothing;
insert into stay values ('Z000001', 'T0002', '12-03', now() - interval '3 days', 200000, 84210) on conflict do nothing;
insert into recipe values
  ('R000001', 'T0001', now() - interval '1 hour', '[{"code":"250302001","name":"葡萄糖测定","price":700,"count":1},{"code":"250101015","name":"血常规","price":2000,"count":1}]', 2700)
on conflict do nothing;
insert into invoice_stock values ('37060126', 1, 999999) on conflict do nothing;
insert into setting values ('unit', '沙箱医院'), ('place', '01'), ('payee', '收费一号窗') on conflict do nothing;
insert into storage values ('einvoice', 10000000000, 4180000000), ('his', 50000000000, 21700000000) on conflict do nothing;
-- Two half days a doctor for a month ahead; ten places each, quarter of an hour apart.
insert into schedule
  select to_char(day, 'YYYYMMDD') || doctor.id || half.mark, day, doctor.id, half.zones, case doctor.level when '01' then 500 when '02' then 1500 else 3000 end
  from generate_series((now() at time zone 'Asia/Shanghai')::date, (now() at time zone 'Asia/Shanghai')::date + 31, interval '1 day') as day,
       doctor, (values ('A', '08:00-10:30', 480), ('P', '14:00-16:30', 840)) as half (mark, zones, start)
on conflict do nothing;
insert into place (schedule_no, time, see_no)
  select no, to_char(time '00:00' + make_interval(mins => (case when no like '%A' then 480 else 840 end) + 15 * (n - 1)), 'HH24:MI'), n
  from schedule, generate_series(1, 10) as n
on conflict do nothing;
