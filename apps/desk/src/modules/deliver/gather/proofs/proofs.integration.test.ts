import type { DocumentDetail } from '@yinuo/api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contractText } from '../../../../testing/index.ts';
import { beijing, type DocumentDesk, openDocumentDesk } from '../../testing/document-desk.ts';

let desk: DocumentDesk;
let zhongkai: string;
beforeAll(async () => {
  desk = await openDocumentDesk();
  zhongkai = await desk.found({ yaml: contractText('zhongkai') });
  desk.clock.set(beijing('2026-03-20 09:00'));
});
afterAll(() => desk.close());

/** Of each clause its answer and its proofs, as the table says them. */
async function table(contract: string): Promise<Readonly<Record<string, { answer: string; proof: string }>>> {
  const { figures }: DocumentDetail = await desk.make({ kind: 'clause-response', contract, period: 'term' }, desk.lead);
  if (figures?.of !== 'paper') throw new Error('no paper');
  const rows = figures.parts.flatMap((part) => (part.part === 'table' ? part.rows : []));
  return Object.fromEntries(
    rows.map((row) => [String(row[1]), { answer: String(row[3]), proof: String(row[5]) }] as const),
  );
}
const act = async (path: string, body: unknown, by = desk.person('supplier-operations', 'supplier')) => {
  const reply = await desk.call<{ id: string; occurrence: string }>(by, path, { body });
  if (reply.status >= 300) throw new Error(`${path}: ${JSON.stringify(reply.body)}`);
  return reply.body;
};

test('visits, a survey, planned work and confirmations stand in the table; what nobody keeps stays outside', async () => {
  const before = await table(zhongkai);
  expect(before['ZK-21']?.proof).toContain('本平台没有走访记录');
  expect(before['ZK-16']?.proof).toContain('本平台没有满意度调查的记录');
  expect(before['ZK-19']?.proof).toContain('本期没有登记的计划变更');
  for (const [name, department] of [
    ['王护士', '门诊'],
    ['李医生', '住院部'],
    ['赵药师', '药房'],
  ])
    await act('/api/visits', {
      contract: zhongkai,
      on: '2026-03-10',
      way: 'on-site',
      name,
      department,
      topics: '系统培训',
      said: '好用',
    });
  await act('/api/surveys', {
    contract: zhongkai,
    title: '一季度',
    way: 'phone',
    from: '2026-01-01',
    to: '2026-03-31',
    sample: 2,
    closesAt: '2026-04-01T00:00:00+08:00',
  });
  const { rows } = await desk.pool.query<{ id: string }>(
    `select id from occurrence where contract_id = $1 and obligation = 'quarterly-user-visits' and period = '2026-Q1'`,
    [zhongkai],
  );
  await act(`/api/visits/duties/${rows[0]?.id}/fulfil`, {});
  const plan = { contract: zhongkai, title: '升级', change: 'BG-2026-001', impact: '挂号停用十分钟', assets: null };
  const window = { from: '2026-03-20T22:00:00+08:00', to: '2026-03-20T23:00:00+08:00' };
  await act('/api/planned-works', { ...plan, ...window }, desk.hospitalIt);
  desk.clock.set(beijing('2026-03-21 09:00'));
  const seen = await table(zhongkai);
  expect(seen['ZK-21']?.proof).toContain('走访记录 3 次，每期应不少于 3 人：2026年第1季度 3 人');
  expect(seen['ZK-21']?.proof).toContain('按时 1 次、医院已确认 0 次');
  expect(seen['ZK-16']?.proof).toMatch(/满意度调查 1 次：发出 \d、收回 0/);
  expect(seen['ZK-1']?.proof).toContain('走访记录中写有培训的 3 次');
  expect(seen['ZK-19']?.proof).toContain('开始前医院已知悉并同意 1 项');
  expect(seen['ZK-3']?.proof).toContain('没有登记主责工程师');
  await act(`/api/occurrences/${rows[0]?.id}/confirm`, {}, desk.hospitalIt);
  expect((await table(zhongkai))['ZK-21']?.proof).toContain('按时 1 次、医院已确认 1 次');
});
