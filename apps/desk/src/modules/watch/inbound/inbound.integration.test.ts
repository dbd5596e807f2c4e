import { instantOf } from '@yinuo/kernel';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { faultOf } from '../../../testing/index.ts';
import { listAlerts } from '../alerts/list-alerts.ts';
import { readDowntime } from '../reading/read-downtime.ts';
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

const send = (status: string, authorization = `Bearer ${source.token}`, labels: object = {}, path = source.path) =>
  desk.call(null, path, {
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
  // Its own times are the outage's, of whoever owns the server.
  const { rows } = await desk.pool.query('select owner, to_at - from_at as ms, from_at from outage');
  expect(rows).toMatchObject([{ owner: 'hospital' }]);
  const ledger = await readDowntime(desk, desk.person('hospital-it'), { contract: desk.contract });
  expect(ledger.outages).toMatchObject([{ party: 'hospital', agreed: false, minutes: 1 }]);
});

it('what was over before its beginning was heard is kept once', async () => {
  const gone = { instance: 'app-1:9100', mountpoint: '/var' };
  for (let sent = 0; sent < 2; sent++) await send('resolved', undefined, gone);
  const { rows } = await desk.pool.query(`select count(*) as n from alert where recovered_at is not null`);
  expect(rows).toEqual([{ n: 2 }]);
});

it('a source that is closed leaves nothing open, and nothing of it has recovered', async () => {
  const other = await createSource(desk, desk.person('supplier-engineer'), {
    contract: desk.contract,
    name: '旧工具',
    format: 'alertmanager',
  });
  await send('firing', `Bearer ${other.token}`, { instance: 'app-1:1' }, other.path);
  desk.clock.set(instantOf(desk.clock.now() + 120_000));
  const bySupplier = removeSource(desk, desk.person('supplier-engineer'), { id: other.id });
  expect((await faultOf(bySupplier))?.code).toBe('outage.open');
  await removeSource(desk, desk.person('hospital-it'), { id: other.id });
  expect((await open()).items).toEqual([]);
  const { rows } = await desk.pool.query(
    `select a.stopped, o.to_at is not null as ended from alert a join outage o on o.alert_id = a.id where a.source_id = $1`,
    [other.id],
  );
  expect(rows).toEqual([{ stopped: true, ended: true }]);
  const facts = await desk.pool.query(
    `select type from fact where type in ('alert.ended', 'alert.recovered') order by seq`,
  );
  expect(facts.rows.at(-1)).toEqual({ type: 'alert.ended' });
});

it('refuses a wrong token, another format, and everything once it is closed', async () => {
  expect((await send('firing', 'Bearer yna_wrong')).status).toBe(401);
  expect((await send('burning')).status).toBe(422);
  await removeSource(desk, desk.person('supplier-engineer'), { id: source.id });
  expect((await send('firing')).status).toBe(401);
});
