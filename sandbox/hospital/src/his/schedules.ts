import { randomBytes } from 'node:crypto';
import { HisRefusal, inTransaction, need, type Operation } from './operation.ts';

const LOCK_MINUTES = 10;

const OPEN_PLACE = `not place.taken and not exists (select from place_lock where place_id = place.id and until > now())`;

const SCHEDULES = `
  select schedule.no as schedule_no, schedule.no as schedule_id, '1' as schedule_type, schedule.fee as reg_fee,
         doctor.level as reg_level_id, to_char(schedule.day, 'YYYY-MM-DD') as schedule_date, schedule.zones as schedule_time_zones,
         department.id as dept_id, department.name as dept_name, department.address as dept_address,
         doctor.id as doctor_id, doctor.name as doctor_name`;

const FROM = `
  from schedule join doctor on doctor.id = schedule.doctor_id join department on department.id = doctor.department_id
    join place on place.schedule_no = schedule.no
  where schedule.day = $1::date and department.id = $2 and ($3 = '' or doctor.id = $3)`;

const scheduleGroup: Operation = async (db, asked) => {
  const { rows } = await db.query(
    `${SCHEDULES}, (count(*) filter (where ${OPEN_PLACE}))::int as reg_count ${FROM}
     group by schedule.no, doctor.id, department.id order by schedule.no`,
    placeAndDay(asked),
  );
  return rows;
};

const scheduleDetails: Operation = async (db, asked) => {
  const { rows } = await db.query(
    `${SCHEDULES}, place.time as schedule_time, (case when ${OPEN_PLACE} then 1 else 0 end) as reg_count ${FROM}
     order by schedule.no, place.see_no`,
    placeAndDay(asked),
  );
  return rows;
};

function placeAndDay(asked: Readonly<Record<string, string>>): string[] {
  const date = need(asked, 'date');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new HisRefusal('501', '日期格式错误');
  return [date, need(asked, 'dept_id'), asked.doctor_id ?? ''];
}

const lockPlace: Operation = (db, asked) =>
  inTransaction(db, async (tx) => {
    const { rows } = await tx.query<{ id: string; see_no: number; fee: number }>(
      `select place.id, place.see_no, schedule.fee from place join schedule on schedule.no = place.schedule_no
       where schedule.no = $1 and place.time = $2 and ${OPEN_PLACE} for update of place skip locked`,
      [need(asked, 'schedule_no'), need(asked, 'schedule_time')],
    );
    const [place] = rows;
    if (!place) throw new HisRefusal('511', '号源已被占用');
    const preId = `Y${randomBytes(7).toString('hex')}`;
    await tx.query('delete from place_lock where place_id = $1', [place.id]);
    await tx.query(`insert into place_lock values ($1, $2, $3, $4, now() + interval '${LOCK_MINUTES} minutes')`, [
      preId,
      place.id,
      need(asked, 'patient_id'),
      need(asked, 'client_id'),
    ]);
    return { result: '1', reg_fee: place.fee, pre_id: preId, see_no: place.see_no };
  });

const unlockPlace: Operation = async (db, asked) => {
  const { rowCount } = await db.query('delete from place_lock where pre_id = $1', [need(asked, 'pre_id')]);
  if (rowCount === 0) throw new HisRefusal('512', '预约单不存在或已释放');
  return { result: '1' };
};

export const scheduleOperations = {
  'outpatient/schedule_group': scheduleGroup,
  'outpatient/schedule_details': scheduleDetails,
  'outpatient/schedule_lock': lockPlace,
  'outpatient/register_pre': lockPlace,
  'outpatient/schedule_unlock': unlockPlace,
};
