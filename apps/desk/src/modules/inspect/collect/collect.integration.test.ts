import { instantOf } from '@yinuo/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contractText, instantAt } from '../../../testing/index.ts';
import { getInspection } from '../reading/read-inspections.ts';
import { type InspectDesk, openInspectDesk } from '../testing/inspect-desk.ts';
import { collectDue } from './collect-inspection.ts';
import { openAllInspections } from './open-inspections.ts';

let desk: InspectDesk;
beforeAll(async () => {
  desk = await openInspectDesk('2026-04-04T10:00:00');
});
afterAll(() => desk?.close());

describe('an inspection whose runner is not back yet', () => {
  it('keeps what there is and measures again, until it answered or was waited for long enough', async () => {
    const own = await desk.found({ yaml: contractText('einvoice').replace('id: einvoice', 'id: einvoice-away') });
    await desk.runner('runner_2', own);
    const probe = await desk.probe({
      contract: own,
      asset: await desk.asset(own, '票据'),
      name: '院内',
      profile: { kind: 'http', url: desk.page },
      serves: ['einvoice-environment/login'],
      runner: 'runner_2',
    });
    await desk.last(probe, 5, desk.clock.now() - 60_000);
    await openAllInspections(desk);
    const collect = async () => {
      while (await collectDue(desk));
      const { rows } = await desk.pool.query<{ wait: number | null; shots: number }>(
        `select (extract(epoch from collect_at - $2) / 60)::int as wait, jsonb_array_length(m.measured) as shots
         from inspection i join inspection_item m on m.inspection_id = i.id and m.item = 'login'
         where i.contract_id = $1 and checklist = 'einvoice-environment' and period = '2026-Q1'`,
        [own, new Date(desk.clock.now())],
      );
      return rows[0];
    };
    const later = (minutes: number) => desk.clock.set(instantOf(desk.clock.now() + minutes * 60_000));
    expect(await collect()).toEqual({ wait: 5, shots: 1 });
    later(5);
    expect(await collect()).toEqual({ wait: 10, shots: 1 });
    later(10);
    await desk.pool.query('update probe set runner_id = null where id = $1', [probe]);
    expect(await collect()).toEqual({ wait: null, shots: 2 });
  });
});

describe('a probe that was to measure an item', () => {
  it('and was taken off before is told with the item, which leads to another', async () => {
    const runner = 'runner_1';
    await desk.runner(runner, desk.contract);
    const serves = ['einvoice-environment/data-space'];
    const [gone, paused, moved, silent] = [
      await desk.probe({ name: '已删', serves }),
      await desk.probe({ name: '暂停', serves }),
      await desk.probe({ name: '改作他用', serves }),
      await desk.probe({ name: '院内空间', serves, runner }),
    ];
    desk.clock.set(instantAt('2026-09-29T09:00:00'));
    await openAllInspections(desk);
    const opened = (await desk.list()).find(
      (one) => one.checklist === 'einvoice-environment' && one.period === '2026-Q3',
    );
    const space = async () =>
      (await getInspection(desk, desk.engineer(), { id: opened?.id ?? '' })).list.find(
        (one) => one.id === 'data-space',
      );
    expect((await space())?.silent).toEqual([]);
    desk.clock.set(instantAt('2026-09-29T10:00:00'));
    const call = (method: 'PATCH' | 'DELETE', probe: string, body?: object) =>
      desk.call(desk.engineer(), `/api/probes/${probe}`, { method, ...(body && { body }) });
    const replies = [
      await call('DELETE', gone),
      await call('PATCH', paused, { version: 1, paused: true }),
      await call('PATCH', moved, { version: 1, serves: [] }),
    ];
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200]);
    const since = '2026-09-29T10:00:00+08:00';
    const expected = [
      { probe: gone, name: '已删', why: 'removed', since },
      { probe: paused, name: '暂停', why: 'paused', since },
      { probe: moved, name: '改作他用', why: 'detached', since },
    ];
    expect((await space())?.silent).toEqual(expected);
    await desk.pool.query(`update inspection set collected_at = '2026-09-30Z' where id = $1`, [opened?.id]);
    expect((await space())?.silent).toEqual([
      ...expected,
      { probe: silent, name: '院内空间', why: 'unanswered', since: null },
    ]);
  });
});
