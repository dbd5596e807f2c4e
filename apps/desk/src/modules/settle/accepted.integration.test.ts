import type { PenaltyDetail, PenaltyPage } from '@yinuo/api';
import { command, type PersonActor } from '@yinuo/platform';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { contractText } from '../../testing/index.ts';
import { completeWithin } from '../ledger/index.ts';
import { openSettleDesk, type SettleDesk } from './testing/settle-desk.ts';

let desk: SettleDesk;
let occurrence = '';
beforeAll(async () => {
  desk = await openSettleDesk();
  const { rows } = await desk.pool.query(`select id from occurrence where obligation = 'review-delivery-documents'`);
  occurrence = rows[0].id;
});
afterAll(() => desk.close());

/** The supplier says that it is done, on whatever paper the duty asks for. */
const complete = () =>
  command({
    name: 'occurrence.complete',
    permission: 'occurrence.complete',
    input: z.strictObject({}),
    run: (ctx) => completeWithin(ctx, { occurrence, evidence: { text: '已完成', links: [], files: [] } }),
  })(desk, desk.lead, {});
const late = async () => {
  await desk.propose();
  const { items } = (await desk.call<PenaltyPage>(desk.it, `/api/penalties?contract=${desk.contract}`)).body;
  return items.filter(({ penalty }) => penalty === 'penalty-late-service').toReversed();
};
const act = (who: PersonActor, id: string | undefined, verb: string, body: object = {}) =>
  desk.call<PenaltyDetail & { code: string }>(who, `/api/penalties/${id}/${verb}`, { body });

// Due on Wednesday 7 January 2026; 232.80 a day.
test('what was accepted stands; the lateness that goes on is proposed beside it, and its rights arise (ZK-22)', async () => {
  desk.at('2026-01-09T09:00:00');
  await complete();
  const [first] = await late();
  expect(first).toMatchObject({ days: 2, running: false, amountFen: 46_560 });
  expect((await act(desk.boss, first?.id, 'accept')).status).toBe(200);
  desk.at('2026-01-10T09:00:00');
  const reopened = await desk.call(desk.it, `/api/occurrences/${occurrence}/reopen`, { body: { reason: '并未完成' } });
  expect(reopened.status).toBe(200);
  // By hand: 3 days 698.40, 14 days 3,259.20, 15 days 3,492.00, 16 days 3,724.80, 62 days 14,433.60; less 465.60 accepted.
  for (const [day, days, more, right] of [
    ['2026-01-10', 3, 23_280, 0],
    ['2026-01-21', 14, 279_360, 0],
    ['2026-01-22', 15, 302_640, 1],
    ['2026-01-23', 16, 325_920, 1],
    ['2026-03-10', 62, 1_396_800, 1],
  ] as const) {
    desk.at(`${day}T09:00:00`);
    const [accepted, added, ...others] = await late();
    expect(others).toEqual([]);
    expect(accepted).toMatchObject({ id: first?.id, state: 'accepted', days: 2, amountFen: 46_560 });
    expect(accepted?.rights).toMatchObject([{ on: '2026-01-22', reached: right === 1 }]);
    expect(added).toMatchObject({ addsTo: first?.id, state: 'proposed', days, running: true, amountFen: more });
    expect(await desk.countFacts('penalty.right-arisen')).toBe(right);
  }
});

test('what still grows is accepted only once it is done; done again, late again: one more', async () => {
  const [, added] = await late();
  expect((await act(desk.boss, added?.id, 'accept')).body.code).toBe('penalty.running');
  await complete();
  expect((await act(desk.boss, added?.id, 'accept')).status).toBe(200);
  desk.at('2026-03-11T09:00:00');
  await desk.call(desk.it, `/api/occurrences/${occurrence}/reopen`, { body: { reason: '仍未完成' } });
  const all = await late();
  expect(all.map(({ state, amountFen }) => `${state} ${amountFen}`)).toEqual([
    'accepted 46560',
    'accepted 1396800',
    'proposed 23280',
  ]);
  // Let go while it grows: like any other lateness that was let go it costs no more.
  expect((await act(desk.finance, all[2]?.id, 'waive', { reason: '双方协商' })).status).toBe(200);
  desk.at('2026-03-20T09:00:00');
  expect(await late()).toHaveLength(3);
  expect(await desk.countFacts('penalty.right-arisen')).toBe(1);
});

test('a clause that rests on a broken clock asks for the case; what it does not fit costs nothing and is not disputed (XY-13)', async () => {
  const xiyuan = await desk.found({ yaml: contractText('xiyuan') });
  const tell = (cases: readonly string[]) =>
    desk.call<PenaltyDetail & { fields: object[] }>(desk.it, '/api/incidents', {
      body: { contract: xiyuan, event: 'security-incident', at: '2026-03-19T10:00:00+08:00', note: '数据外泄', cases },
    });
  expect((await tell([])).body.fields).toEqual([expect.objectContaining({ path: 'cases', rule: 'cases-needed' })]);
  const reported = await desk.call<{ id: string }>(desk.it, '/api/cases', {
    body: { contract: xiyuan, kind: 'vulnerability', severity: 'high', title: '高危漏洞' },
  });
  const told = await tell([reported.body.id]); // its seven days still run
  expect(told.body).toMatchObject({ owed: 'unproved', amountFen: 0 });
  expect((await act(desk.boss, told.body.id, 'dispute', { reason: '不成立' })).body.code).toBe('state.conflict');
  const { body } = await desk.call<PenaltyDetail>(desk.boss, `/api/penalties/${told.body.id}`);
  expect(body.may).toEqual([]);
});
