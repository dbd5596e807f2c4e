import type { Instant } from '@yinuo/kernel';
import { inTransaction } from '@yinuo/platform';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultOf } from '../../../testing/index.ts';
import { selectWork } from '../store/probe-store.ts';
import { openWatchDesk, system, type WatchDesk } from '../testing/watch-desk.ts';
import { planWork } from '../works/plan-work.ts';
import { endAssurance } from './end-assurance.ts';
import { planAssurance } from './plan-assurance.ts';

let desk: WatchDesk;
beforeAll(async () => {
  desk = await openWatchDesk();
});
afterAll(() => desk?.close());

describe('assurance periods (XY-9)', () => {
  const span = { from: '2026-04-01T00:00:00+08:00', to: '2026-04-08T00:00:00+08:00' };
  const every = async (at: Instant) => {
    const open = { actor: system, readOnly: true, contractsOfOrg: desk.contractsOfOrg } as const;
    const rows = await inTransaction(desk.pool, open, (tx) => selectWork(tx, null, at));
    return rows.map((row) => row.every_seconds);
  };
  it('probes look more often, nothing is changed, warnings do not wait; ended early, all is as before', async () => {
    await desk.probe({ name: '保障', everySeconds: 300 });
    const department = desk.person('hospital-it');
    const period = await planAssurance(desk, department, {
      contract: desk.contract,
      title: '年度检查',
      ...span,
      everySeconds: 30,
    });
    const [before, during] = [desk.at('2026-03-31T23:59:59'), desk.at('2026-04-01T00:00:00')];
    expect(Math.max(...(await every(before)))).toBe(300);
    expect(Math.max(...(await every(during)))).toBe(30);
    const work = { contract: desk.contract, title: '升级', change: 'BG-9' };
    const inside = { from: '2026-04-02T01:00:00+08:00', to: '2026-04-02T02:00:00+08:00' };
    expect((await faultOf(planWork(desk, department, { ...work, ...inside })))?.fields).toEqual([
      { path: 'from', rule: 'assurance-period' },
    ]);
    const stranger = desk.person('hospital-it', 'second');
    expect((await faultOf(endAssurance(desk, stranger, { id: period.id })))?.code).toBe('not-found');
    expect((await faultOf(planAssurance(desk, stranger, { contract: desk.contract, title: 'x', ...span })))?.code).toBe(
      'not-found',
    );
    expect(await endAssurance(desk, department, { id: period.id })).toMatchObject({ state: 'over', may: [] });
    expect((await faultOf(endAssurance(desk, department, { id: period.id })))?.code).toBe('state.conflict');
    expect(Math.max(...(await every(during)))).toBe(300);
  });
});
