import { createHash } from 'node:crypto';
import type { PeriodChanges, PeriodDetail } from '@yinuo/api';
import type { PersonActor } from '@yinuo/platform';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { wakeCases } from '../cases/index.ts';
import { noteLateFacts } from './periods/later/note-late-facts.ts';
import { openSettleDesk, type SettleDesk } from './testing/settle-desk.ts';

// What a preview says would change is what the correction note tells of, whatever the late fact is about.
let desk: SettleDesk;
const ids: Record<string, string> = {};
const system = { kind: 'system', job: 'test' } as const;
const path = (verb = '') => `/api/contracts/${desk.contract}/periods/2026-03${verb}`;

async function report(name: string, at: string, body: object): Promise<void> {
  desk.at(at);
  const reported = await desk.call<{ id: string }>(desk.it, '/api/cases', {
    body: { contract: desk.contract, title: name, ...body },
  });
  expect(reported.status).toBe(201);
  ids[name] = reported.body.id;
}
const act = async (who: PersonActor, target: string, body: object) => {
  const { status, body: reply } = await desk.call(who, target, { body });
  expect([target, status, status < 300 ? null : reply]).toEqual([
    target,
    expect.toSatisfy((n: number) => n < 300),
    null,
  ]);
};
const onCase = (who: PersonActor, name: string, verb: string, body: object) =>
  act(who, `/api/cases/${ids[name]}/${verb}`, body);
const SOLVED = { cause: '脚本错误', party: 'supplier', solution: '修复' };

beforeAll(async () => {
  desk = await openSettleDesk({ slug: 'xiyuan', now: '2026-01-01T09:00:00' });
  await report('solved', '2026-03-09T10:00:00', { kind: 'fault', severity: 'daily' });
  desk.at('2026-03-09T10:05:00');
  await onCase(desk.lead, 'solved', 'respond', { text: '已受理' });
  desk.at('2026-03-09T10:50:00');
  await onCase(desk.lead, 'solved', 'resolve', SOLVED);
  await report('open', '2026-03-30T10:00:00', { kind: 'fault', severity: 'daily' });
  desk.at('2026-03-30T10:05:00');
  await onCase(desk.lead, 'open', 'respond', { text: '已受理' });
  await report('without a clock', '2026-03-20T10:00:00', { kind: 'vulnerability', severity: 'other' });
  await report('still running', '2026-03-31T23:58:00', { kind: 'fault', severity: 'daily' });
  desk.at('2026-04-01T00:01:00');
  await act(desk.lead, path('/review'), {});
  for (const who of [desk.leader, desk.boss]) {
    const { hash } = (await desk.call<PeriodDetail>(who, path())).body;
    await act(who, path('/sign'), { hash });
  }
});
afterAll(() => desk.close());

const hashOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

async function preview(): Promise<PeriodChanges> {
  const { status, body } = await desk.call<PeriodChanges>(desk.lead, path('/changes'));
  expect(status).toBe(200);
  return body;
}

test('nothing has come, nothing would change', async () => {
  const { total, facts, wouldHash, sealedHash } = await preview();
  expect([total, facts, wouldHash]).toEqual([0, [], sealedHash]);
});

const occurrence = async (): Promise<string> => {
  const { rows } = await desk.pool.query<{ id: string }>(
    `select id from occurrence where contract_id = $1 and due_on between '2026-03-01' and '2026-03-31' and done_at is null
     and state <> 'waived' order by due_at, id limit 1`,
    [desk.contract],
  );
  return rows[0]?.id ?? '';
};

test.each<[string, string, () => Promise<unknown>]>([
  ['a clock that ran out after the review', '2026-04-01T08:00:00', () => wakeCases(desk, system, {})],
  ['an open case is resolved', '2026-04-02T09:00:00', () => onCase(desk.lead, 'open', 'resolve', SOLVED)],
  [
    'a solved one is opened again',
    '2026-04-02T09:10:00',
    () => onCase(desk.it, 'solved', 'reopen', { reason: '又出现' }),
  ],
  [
    'a case without a clock gets one',
    '2026-04-02T09:15:00',
    () => onCase(desk.lead, 'without a clock', 'severity', { severity: 'high', reason: '可远程利用' }),
  ],
  [
    'a case without a clock is closed',
    '2026-04-02T09:20:00',
    () => onCase(desk.lead, 'without a clock', 'resolve', SOLVED),
  ],
  [
    'a duty that was missing is done',
    '2026-04-02T09:30:00',
    async () => act(desk.lead, `/api/occurrences/${await occurrence()}/complete`, { evidence: { text: '补办' } }),
  ],
  [
    'a severity is changed',
    '2026-04-02T09:40:00',
    () => onCase(desk.lead, 'solved', 'severity', { severity: 'major', reason: '影响全院' }),
  ],
])('%s: the preview tells it, and so does the note', async (_, at, happen) => {
  const before = await preview();
  desk.at(at);
  await happen();
  const after = await preview();
  expect(after.facts.length).toBeGreaterThan(before.facts.length);
  expect(hashOf([after.clocks, after.duties, after.penalties, after.receipts, after.cases])).not.toBe(
    hashOf([before.clocks, before.duties, before.penalties, before.receipts, before.cases]),
  );
  // Whatever would come out otherwise is named by a fact that came later.
  const named = new Set(after.facts.map(({ subject }) => subject));
  const changed = [
    ...after.clocks.map((one) => one.case.id),
    ...after.duties.map(({ id }) => id),
    ...after.penalties.map(({ id }) => id),
  ];
  expect(changed.filter((id) => !named.has(id))).toEqual([]);
  await noteLateFacts(desk, system, {});
  const { noted, hash, sealed } = (await desk.call<PeriodDetail>(desk.it, path())).body;
  expect(noted.map(({ fact }) => fact).toSorted()).toEqual(after.facts.map(({ fact }) => fact).toSorted());
  expect(hash).toBe(sealed?.hash);
});

test('a visit dated into the sealed month is noted beside it', async () => {
  desk.at('2026-04-02T10:00:00');
  const visit = { contract: desk.contract, way: 'on-site', name: '王护士', topics: '使用情况', said: '比以前快' };
  for (const on of ['2026-03-31', '2026-04-01']) await act(desk.lead, '/api/visits', { ...visit, on });
  const late = (await preview()).facts.filter(({ type }) => type === 'visit.recorded');
  expect(late).toHaveLength(1);
  await noteLateFacts(desk, system, {});
  const { noted } = (await desk.call<PeriodDetail>(desk.it, path())).body;
  expect(noted.map(({ fact }) => fact)).toContain(late[0]?.fact);
});
