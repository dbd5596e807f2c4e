import type { Pool } from 'pg';
import type { Faults } from '../faults.ts';
import { chargeOperations } from './charges.ts';
import { HisRefusal, type Operation } from './operation.ts';
import { patientOperations } from './patients.ts';
import { registrationOperations } from './registrations.ts';
import { resultOperations } from './results.ts';
import { scheduleOperations } from './schedules.ts';
import { tradeOperations } from './trades.ts';

const OPERATIONS: ReadonlyMap<string, Operation> = new Map(
  Object.entries({
    ...patientOperations,
    ...scheduleOperations,
    ...registrationOperations,
    ...chargeOperations,
    ...resultOperations,
    ...tradeOperations,
  }),
);

export interface HisAnswer {
  readonly status: number;
  readonly body: { readonly code: string; readonly message: string; readonly data: unknown };
}

/** `POST /api/<operation>`: `{ code: "1", message, data }`; 4xx codes for the caller, 5xx for the business. */
export async function answerHis(
  path: string,
  token: string,
  body: string,
  db: Pool,
  faults: Faults,
): Promise<HisAnswer> {
  if (faults.has('errors', path)) return { status: 500, body: { code: '301', message: '服务异常', data: null } };
  if (faults.has('wrong-answers', path)) return { status: 200, body: wrong(path) };
  const operation = OPERATIONS.get(path);
  if (!operation) return { status: 404, body: { code: '302', message: `没有服务 ${path}`, data: null } };
  if (token !== HIS_TOKEN) return { status: 200, body: { code: '401', message: '令牌无效', data: null } };
  try {
    return { status: 200, body: { code: '1', message: '成功', data: await operation(db, fields(body)) } };
  } catch (error) {
    if (error instanceof HisRefusal)
      return { status: 200, body: { code: error.code, message: error.message, data: null } };
    return { status: 200, body: { code: '303', message: error instanceof Error ? error.message : '', data: null } };
  }
}

/** What a client must send as `access_token`. */
export const HIS_TOKEN = 'sandbox-access-token';

/** The worst kind of fault: it looks like success. */
function wrong(path: string): HisAnswer['body'] {
  return { code: '1', message: '成功', data: path.endsWith('_group') || path.endsWith('_list') ? [] : { name: '' } };
}

function fields(body: string): Record<string, string> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body || '{}');
  } catch {
    throw new HisRefusal('501', '不是 JSON');
  }
  if (typeof parsed !== 'object' || parsed === null) throw new HisRefusal('501', '不是 JSON 对象');
  return Object.fromEntries(
    Object.entries(parsed).map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : String(value ?? '')]),
  );
}
