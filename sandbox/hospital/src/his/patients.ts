import { HisRefusal, need, type Operation } from './operation.ts';

interface PatientRow {
  id: string;
  name: string;
  idcard: string;
  mobile: string;
  sex: string;
  mzh: string;
  zyh: string;
}

const createPatient: Operation = async (db, asked) => {
  const { rows } = await db.query<{ id: string }>(
    `insert into patient (id, name, idcard, mobile, sex, mzh)
     select 'P' || lpad(n::text, 6, '0'), $1, $2, $3, $4, 'M' || lpad((n + 100)::text, 6, '0')
     from (select count(*) + 1 as n from patient) as next returning id`,
    [need(asked, 'name'), need(asked, 'idcard'), asked.mobile ?? '', asked.sex ?? '0'],
  );
  return { patient_id: rows[0]?.id };
};

const queryPatient: Operation = async (db, asked) => {
  const { rows } = await db.query<PatientRow>(
    `select * from patient where ($1 <> '' and id = $1) or ($2 <> '' and mzh = $2) or ($3 <> '' and zyh = $3) or ($4 <> '' and idcard = $4)`,
    [asked.id ?? '', asked.mzh ?? '', asked.zyh ?? '', asked.idcard ?? ''],
  );
  const [found] = rows;
  if (!found) throw new HisRefusal('504', '患者不存在');
  const { id, name, idcard, mobile, sex, mzh, zyh } = found;
  return { patient_id: id, name, idcard, tel: mobile, sex, patient_mzh: mzh, patient_zyh: zyh };
};

export const patientOperations = { 'patient/create': createPatient, 'patient/query': queryPatient };
