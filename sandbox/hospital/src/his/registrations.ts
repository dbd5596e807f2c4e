import { BEIJING, HisRefusal, inTransaction, need, type Operation } from './operation.ts';
import { enterTrade } from './trades.ts';

const commit: Operation = (db, asked) =>
  inTransaction(db, async (tx) => {
    const preId = need(asked, 'index');
    const { rows } = await tx.query<{ place_id: string; patient_id: string; see_no: number; fee: number }>(
      `delete from place_lock using place, schedule
       where pre_id = $1 and until > now() and place.id = place_lock.place_id and schedule.no = place.schedule_no
       returning place_id, patient_id, place.see_no, schedule.fee`,
      [preId],
    );
    const [locked] = rows;
    if (!locked) throw new HisRefusal('512', '预约单不存在或已过期');
    if (locked.patient_id !== need(asked, 'patient_id')) throw new HisRefusal('513', '预约单属于其他患者');
    await tx.query('update place set taken = true where id = $1', [locked.place_id]);
    const tradeNo = need(asked, 'trade_no');
    await tx.query('insert into registration values ($1, $2, $3, $4, $5, now())', [
      preId,
      locked.place_id,
      locked.patient_id,
      tradeNo,
      locked.fee,
    ]);
    const reconciliation_no = await enterTrade(tx, {
      business: 'register',
      tradeNo,
      channelPayId: asked.trade_channel_payid ?? '',
      terminal: asked.channel_id ?? 'weixin',
      amount: locked.fee,
    });
    return { see_no: locked.see_no, reconciliation_no };
  });

const refund: Operation = (db, asked) =>
  inTransaction(db, async (tx) => {
    const { rows } = await tx.query<{ place_id: string; trade_no: string; fee: number }>(
      `update registration set refunded_at = now() from patient
       where pre_id = $1 and refunded_at is null and signed_at is null and patient.id = patient_id and patient.mzh = $2
       returning place_id, trade_no, fee`,
      [need(asked, 'index'), need(asked, 'mzh')],
    );
    const [visit] = rows;
    if (!visit) throw new HisRefusal('514', '挂号记录不存在、已退或已就诊');
    await tx.query('update place set taken = false where id = $1', [visit.place_id]);
    const returned = need(asked, 'return_trade_no');
    const reconciliation_no = await enterTrade(tx, {
      business: 'register',
      tradeNo: returned,
      channelPayId: returned,
      terminal: 'weixin',
      amount: -visit.fee,
    });
    return { result: '1', reconciliation_no };
  });

const sign: Operation = async (db, asked) => {
  const { rowCount } = await db.query(
    'update registration set signed_at = now() where pre_id = $1 and signed_at is null and refunded_at is null',
    [need(asked, 'pre_id')],
  );
  if (rowCount === 0) throw new HisRefusal('515', '不能签到');
  return { result: '1' };
};

const list: Operation = async (db, asked) => {
  const { rows } = await db.query(
    `select pre_id as id, patient.mzh, schedule.no as schedule_no, to_char(schedule.day, 'YYYY-MM-DD') as schedule_date,
            place.time as schedule_time, registration.fee as reg_fee, place.see_no as reg_see_no,
            case when refunded_at is not null then '3' when signed_at is not null then '2' else '1' end as reg_state_code,
            'REG:' || pre_id as reg_qrtext, department.id as dept_id, department.name as dept_name, department.address as dept_address,
            doctor.id as doctor_id, doctor.name as doctor_name, trade_no, to_char(registered_at ${BEIJING}) as trade_time
     from registration join patient on patient.id = patient_id join place on place.id = place_id
       join schedule on schedule.no = place.schedule_no join doctor on doctor.id = schedule.doctor_id
       join department on department.id = doctor.department_id
     where patient_id = $1 order by registered_at desc limit 100`,
    [need(asked, 'patient_id')],
  );
  return rows;
};

export const registrationOperations = {
  'outpatient/register_commit': commit,
  'outpatient/register_refund': refund,
  'outpatient/register_sign': sign,
  'outpatient/register_list': list,
};
