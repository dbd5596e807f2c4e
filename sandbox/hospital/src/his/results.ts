import { BEIJING, need, type Operation } from './operation.ts';

/** One sample of the test patient, so that a reader of reports has something true in form. */
const samples: Operation = async (_db, asked) =>
  need(asked, 'patient_id') === 'T0001'
    ? [{ sample_id: 'S000001', barcode: '100000000001', sample_state: '3', project_name: '血常规' }]
    : [];

const sampleReport: Operation = async (_db, asked) =>
  need(asked, 'sample_id') === 'S000001'
    ? [
        item('WBC', '白细胞', '6.1', '10^9/L', '3.5-9.5', 'N'),
        item('HGB', '血红蛋白', '118', 'g/L', '130-175', 'L'),
        item('K', '血钾', '6.6', 'mmol/L', '3.5-5.3', 'H', '1'),
      ]
    : [];

function item(id: string, name: string, value: string, unit: string, range: string, flag: string, alert = '0') {
  return {
    item_id: id,
    item_name: name,
    value_report: value,
    value_unit: unit,
    value_range: range,
    result_flag: flag,
    alert_flag: alert,
  };
}

const invoices: Operation = async (db, asked) => {
  const { rows } = await db.query(
    `select number as no, code, random as verify, amount, to_char(issued_at ${BEIJING}) as bill_time,
            case when red_of is null then '1' else '2' end as state_code
     from invoice join patient on patient.name = payer where patient.id = $1 order by issued_at desc limit 100`,
    [need(asked, 'patient_id')],
  );
  return rows;
};

export const resultOperations = {
  'report/sample_list': samples,
  'report/sample_report': sampleReport,
  'other/invono_list': invoices,
};
