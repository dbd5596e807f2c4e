import type { Pool } from 'pg';
import type { Faults } from '../faults.ts';

const ENVELOPE = 'http://schemas.xmlsoap.org/soap/envelope/';

export interface SoapAnswer {
  readonly status: number;
  readonly body: string;
}

/** `DHCExternalService.RegInterface.Service.SelfRegService`: a method whose one argument and answer are XML as text. */
export async function answerSoap(request: string, db: Pool, faults: Faults): Promise<SoapAnswer> {
  const method = /<(?:\w+:)?(Query\w+|GetPatInfo)[\s>/]/.exec(request)?.[1];
  if (faults.has('errors')) return fault('Server', '服务异常');
  if (!method) return fault('Client', '没有这个方法');
  const inner = plainText(/&lt;Request&gt;[\s\S]*&lt;\/Request&gt;/.exec(request)?.[0] ?? request);
  const asked = (name: string) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(inner)?.[1] ?? '';
  if (faults.has('wrong-answers')) return result(method, response('0', '成功', ''));
  if (method === 'QueryDepartment') return result(method, await departments(db));
  if (method === 'QueryAdmSchedule')
    return result(method, await schedules(db, asked('StartDate'), asked('DepartmentCode')));
  if (method === 'QueryRegStatus') return result(method, await status(db, asked('TransactionId')));
  if (method === 'GetPatInfo') return result(method, await patient(db, asked('PatientID')));
  return result(method, response('-1', '没有这个服务', ''));
}

async function departments(db: Pool): Promise<string> {
  const { rows } = await db.query<{ id: string; name: string }>('select id, name from department order by id');
  const items = rows.map(
    ({ id, name }) => `<Department>${tag('DepartmentCode', id)}${tag('DepartmentName', name)}</Department>`,
  );
  return response('0', '成功', `<RecordCount>${rows.length}</RecordCount><Departments>${items.join('')}</Departments>`);
}

async function schedules(db: Pool, date: string, department: string): Promise<string> {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return response('-1', '日期格式错误', '');
  const { rows } = await db.query<{ no: string; doctor: string; fee: number; left: number }>(
    `select schedule.no, doctor.name as doctor, fee, (count(*) filter (where not taken))::int as left
     from schedule join doctor on doctor.id = doctor_id join place on place.schedule_no = schedule.no
     where day = $1 and department_id = $2 group by schedule.no, doctor.id order by schedule.no`,
    [date, department],
  );
  const items = rows.map(
    ({ no, doctor, fee, left }) =>
      `<Schedule>${tag('ScheduleItemCode', no)}${tag('DoctorName', doctor)}${tag('Fee', (fee / 100).toFixed(2))}${tag('AvailableNum', left)}</Schedule>`,
  );
  return response('0', '成功', `<RecordCount>${rows.length}</RecordCount><Schedules>${items.join('')}</Schedules>`);
}

async function status(db: Pool, tradeNo: string): Promise<string> {
  const { rows } = await db.query<{ back: boolean }>(
    'select refunded_at is not null as back from registration where trade_no = $1',
    [tradeNo],
  );
  const [found] = rows;
  return response('0', '成功', tag('RegStatus', found ? (found.back ? '2' : '1') : '0'));
}

async function patient(db: Pool, id: string): Promise<string> {
  const { rows } = await db.query<{ id: string; name: string }>('select id, name from patient where id = $1', [id]);
  const [found] = rows;
  return found
    ? response('0', '成功', `${tag('PatientID', found.id)}${tag('PatientName', found.name)}`)
    : response('-1', '患者不存在', '');
}

function response(code: string, content: string, more: string): string {
  return `<Response>${tag('ResultCode', code)}${tag('ResultContent', content)}${more}</Response>`;
}

function tag(name: string, value: string | number): string {
  return `<${name}>${escaped(String(value))}</${name}>`;
}

function result(method: string, inner: string): SoapAnswer {
  const body = `<${method}Response xmlns="urn:DHCExternalService"><${method}Result>${escaped(inner)}</${method}Result></${method}Response>`;
  return { status: 200, body: envelope(body) };
}

function fault(code: string, text: string): SoapAnswer {
  const body = `<soap:Fault><faultcode>soap:${code}</faultcode><faultstring>${text}</faultstring></soap:Fault>`;
  return { status: 500, body: envelope(body) };
}

function envelope(body: string): string {
  return `<?xml version="1.0" encoding="utf-8"?><soap:Envelope xmlns:soap="${ENVELOPE}"><soap:Body>${body}</soap:Body></soap:Envelope>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function plainText(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
