import { instantOf } from '@yinuo/kernel';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listAlerts } from '../alerts/list-alerts.ts';
import { openWatchDesk, type WatchDesk } from '../testing/watch-desk.ts';
import { createSource } from './create-source.ts';
import { removeSource } from './read-sources.ts';

let desk: WatchDesk;
let source: { id: string; path: string; token: string };
beforeAll(async () => {
  desk = await openWatchDesk();
  await desk.asset('应用服务器', { kind: 'server', address: 'app-1', owner: 'hospital' });
  source = await createSource(desk, desk.person('supplier-engineer'), {
    contract: desk.contract,
    name: 'Prometheus',
    format: 'alertmanager',
  });
});
afterAll(() => desk?.close());

const send = (status: string, authorization = `Bearer ${source.token}`, labels: object = {}) =>
  desk.call(null, source.path, {
    headers: { authorization },
    body: {
      version: '4',
      alerts: [
        {
          status,
          labels: { alertname: 'Down', severity: 'critical', instance: 'app-1:9100', ...labels },
          annotations: { summary: '应用服务器不可达' },
          startsAt: new Date(desk.clock.now() - 60_000).toISOString(),
          endsAt: new Date(desk.clock.now()).toISOString(),
        },
      ],
    },
  });
const open = () => listAlerts(desk, desk.person('hospital-it'), { contract: desk.contract });

it('the same trouble sent again is one alert and one case; its end is on the case', async () => {
  expect((await send('firing')).body).toEqual({ accepted: 1 });
  await send('firing', `Basic ${Buffer.from(`yinuo:${source.token}`).toString('base64')}`);
  desk.clock.set(instantOf(desk.clock.now() + 10_000));
  await desk.settle();
  await send('firing');
  await desk.settle();
  expect((await open()).items).toMatchObject([
    { title: '应用服务器不可达', asset: { name: '应用服务器' }, state: 'told' },
  ]);
  await send('resolved');
  await desk.settle();
  expect((await open()).items).toEqual([]);
  const cases = await desk.cases();
  expect(cases).toHaveLength(1);
  const facts = await desk.pool.query(`select type from fact where subject = $1 order by seq`, [cases[0]?.id]);
  expect(facts.rows.map((row) => row.type)).toContain('case.noted');
  const outages = await desk.pool.query('select count(*) as n from outage');
  expect(outages.rows).toEqual([{ n: 0 }]); // another tool's word is no measurement of ours
});

it('refuses a wrong token, another format, and everything once it is closed', async () => {
  expect((await send('firing', 'Bearer yna_wrong')).status).toBe(401);
  expect((await send('burning')).status).toBe(422);
  await removeSource(desk, desk.person('supplier-engineer'), { id: source.id });
  expect((await send('firing')).status).toBe(401);
});
