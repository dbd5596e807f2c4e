import type { PenaltyDetail, PenaltyPage } from '@yinuo/api';
import { command, type PersonActor } from '@yinuo/platform';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
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
const reopen = async () =>
  (await desk.call(desk.it, `/api/occurrences/${occurrence}/reopen`, { body: { reason: '并未完成' } })).status;
const late = async () => {
  await desk.propose();
  const { items } = (await desk.call<PenaltyPage>(desk.it, `/api/penalties?contract=${desk.contract}`)).body;
  return items.filter(({ penalty }) => penalty === 'penalty-late-service').toReversed();
};
const waive = async (who: PersonActor, id: string | undefined) =>
  (await desk.call<PenaltyDetail>(who, `/api/penalties/${id}/waive`, { body: { reason: '晚两天，谅解' } })).status;

// Due on Wednesday 7 January 2026; 232.80 a day.
test('what was waived once it ended stays waived for its days; the days since cost, and their right arises (ZK-22)', async () => {
  desk.at('2026-01-09T09:00:00');
  await complete();
  const [first] = await late();
  expect(first).toMatchObject({ days: 2, running: false, amountFen: 46_560 });
  expect(await waive(desk.finance, first?.id)).toBe(200);
  expect(await late()).toHaveLength(1);
  desk.at('2026-01-10T09:00:00');
  expect(await reopen()).toBe(200);
  // By hand: 3 days 698.40, 14 days 3,259.20, 15 days 3,492.00, 62 days 14,433.60; less the 465.60 that were waived.
  for (const [day, days, more, right] of [
    ['2026-01-10', 3, 23_280, 0],
    ['2026-01-21', 14, 279_360, 0],
    ['2026-01-22', 15, 302_640, 1],
    ['2026-03-10', 62, 1_396_800, 1],
  ] as const) {
    desk.at(`${day}T09:00:00`);
    const [waived, added, ...others] = await late();
    expect(others).toEqual([]);
    expect(waived).toMatchObject({ id: first?.id, state: 'waived', days: 2, amountFen: 46_560 });
    expect(waived?.rights).toMatchObject([{ on: '2026-01-22', reached: right === 1 }]);
    expect(added).toMatchObject({ addsTo: first?.id, state: 'proposed', days, running: true, amountFen: more });
    expect(await desk.countFacts('penalty.right-arisen')).toBe(right);
  }
});

test('waived again once it ended, late again: one more; let go while it grows: no more', async () => {
  await complete();
  expect(await waive(desk.finance, (await late())[1]?.id)).toBe(200);
  desk.at('2026-03-11T09:00:00');
  await reopen();
  const all = await late();
  expect(all.map(({ state, amountFen }) => `${state} ${amountFen}`)).toEqual([
    'waived 46560',
    'waived 1396800',
    'proposed 23280',
  ]);
  expect(await waive(desk.finance, all[2]?.id)).toBe(200);
  desk.at('2026-03-20T09:00:00');
  expect(await late()).toHaveLength(3);
  expect(await desk.countFacts('penalty.right-arisen')).toBe(1);
});
