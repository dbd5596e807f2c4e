import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AnalysisResult } from '@yinuo/api';
import type { Instant } from '@yinuo/kernel';
import type { PersonActor } from '@yinuo/platform';
import { convertSheet } from '@yinuo/reconcile';
import { contractText, instantAt, openTestDesk, type TestDesk } from '../../../testing/index.ts';

export const PATIENT = { name: '欧阳明月', mobile: '13812345678', residentId: '11010519491231002X' };

type Answer = AnalysisResult & { code: string; params: Record<string, unknown> };

/** A desk with three cases of one contract, of which one is late and names a patient, and another hospital with its supplier. */
export async function openAnalysisDesk() {
  const desk = await openTestDesk({ now: instantAt('2026-03-02T09:00:00') });
  const contract = await desk.found({ yaml: contractText('zhongkai') });
  await desk.found({ hospital: 'second', supplier: 'rival' });
  const lead = desk.person('supplier-lead', 'supplier');
  await play(desk, contract, '2026-03-03', `${PATIENT.name} ${PATIENT.mobile} 挂不上号`, [2, 30]);
  await play(desk, contract, '2026-03-04', '=1+1 <b>支付</b>失败', [3, 40]);
  await play(desk, contract, '2026-04-07', `身份证 ${PATIENT.residentId} 建档失败`, [600, null]);
  desk.clock.set(instantAt('2026-04-30T09:00:00'));
  return {
    desk,
    contract,
    lead,
    leader: desk.person('hospital-leader', 'first'),
    run: (by: PersonActor, id: string, values = {}) =>
      desk.call<Answer>(by, `/api/analysis/queries/${id}/run`, { body: { values } }),
    attempt: (sql: string, by = lead, more = {}) =>
      desk.call<Answer>(by, '/api/analysis/try', { body: { sql, ...more } }),
    facts: async (type: string) => {
      const sql = 'select data from fact where type = $1 order by seq';
      return (await desk.pool.query<{ data: Record<string, unknown> }>(sql, [type])).rows;
    },
  };
}

export const column = ({ columns, rows }: AnalysisResult, name: string) =>
  rows.map((row) => row[columns.findIndex((one) => one.name === name)]);

/** Reported at nine; answered and solved so many minutes later. */
async function play(
  desk: TestDesk,
  contract: string,
  day: string,
  title: string,
  [respond, resolve]: readonly [number, number | null],
): Promise<void> {
  const start = instantAt(`${day}T09:00:00`);
  desk.clock.set(start);
  const engineer = desk.person('supplier-engineer', 'supplier');
  const body = { contract, kind: 'fault', title, patient: PATIENT, reporter: { name: '王护士', department: '门诊' } };
  const { status, body: reply } = await desk.call<{ id: string }>(
    desk.person('supplier-first-line', 'supplier'),
    '/api/cases',
    { body },
  );
  if (status !== 201) throw new Error(JSON.stringify(reply));
  const act = async (minutes: number | null, verb: string, said: unknown) => {
    if (minutes === null) return;
    desk.clock.set((start + minutes * 60_000) as Instant);
    const done = await desk.call(engineer, `/api/cases/${reply.id}/${verb}`, { body: said });
    if (done.status >= 300) throw new Error(JSON.stringify(done.body));
  };
  await act(respond, 'respond', { text: '已受理' });
  await act(resolve, 'resolve', { cause: '连接池耗尽', party: 'supplier', solution: '重启' });
}

/** The first sheet of a workbook, as another reader of workbooks sees it. */
export async function csvOf(workbook: Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'yinuo-analysis-'));
  try {
    const [book, csv] = [join(folder, 'book.xlsx'), join(folder, 'sheet.csv')];
    await writeFile(book, workbook);
    await convertSheet(book, csv);
    return await readFile(csv, 'utf8');
  } finally {
    await rm(folder, { recursive: true });
  }
}
