import { formatInstant, instantOf } from '@yinuo/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultOf } from '../../../testing/index.ts';
import { listAlerts } from '../alerts/list-alerts.ts';
import { correctOutage } from '../outages/correct-outage.ts';
import { readDowntime } from '../reading/read-downtime.ts';
import { openWatchDesk, type WatchDesk } from '../testing/watch-desk.ts';
import { createSource } from './create-source.ts';
import { notePresence } from './note-presence.ts';
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

describe('what began long before it was heard', () => {
  const HOUR = 3_600_000;
  const story = (status: string, host: string, [started, ended]: [number, number]) =>
    desk.call(null, source.path, {
      headers: { authorization: `Bearer ${source.token}` },
      body: {
        version: '4',
        alerts: [
          {
            status,
            labels: { alertname: 'Down', severity: 'critical', instance: host },
            annotations: { summary: `${host} 不可达` },
            startsAt: new Date(started).toISOString(),
            endsAt: new Date(ended).toISOString(),
          },
        ],
      },
    });
  const shown = async (host: string) =>
    (await readDowntime(desk, desk.person('hospital-it'), { contract: desk.contract })).outages.filter(
      (one) => one.title === `${host} 不可达`,
    );

  it('counts from when it was heard, and for the rest waits for the hospital’s word', async () => {
    await desk.asset('网关', { kind: 'server', address: 'gate', owner: 'supplier' });
    const heard = desk.clock.now();
    await story('firing', 'gate', [heard - 36 * HOUR, heard]);
    desk.clock.set(instantOf(heard + HOUR));
    for (let sent = 0; sent < 2; sent++) await story('resolved', 'gate', [heard - 36 * HOUR, heard + HOUR]);
    const told = await desk.pool.query(`select person_id, params from notice where template = 'watch.outage-doubted'`);
    const params = { name: 'gate 不可达', tool: 'Prometheus', count: 1 };
    expect(told.rows).toEqual([{ person_id: desk.person('hospital-it').personId, params }]);
    const [found, ...others] = await shown('gate');
    expect(others).toEqual([]);
    const from = formatInstant(instantOf(heard - 36 * HOUR));
    expect(found).toMatchObject({ minutes: 60, doubted: { from, to: null } });
    const id = found?.id ?? '';
    const asCounted = { id, reason: '工具时钟有误' };
    const bySupplier = correctOutage(desk, desk.person('supplier-engineer'), asCounted);
    expect((await faultOf(bySupplier))?.code).toBe('case.hospital-decides');
    await correctOutage(desk, desk.person('hospital-it'), { id, from, reason: '科室记录属实' });
    expect(await shown('gate')).toMatchObject([{ minutes: 37 * 60, doubted: null }]);
  });

  it('what was over before it is heard is in the ledger, once', async () => {
    await desk.asset('打印', { kind: 'server', address: 'print', owner: 'supplier' });
    const now = desk.clock.now();
    for (let sent = 0; sent < 2; sent++) await story('resolved', 'print', [now - 50 * HOUR, now - 40 * HOUR]);
    desk.clock.set(instantOf(now + 60_000));
    const [found, ...others] = await shown('print');
    expect([found?.minutes, found?.doubted?.to, others]).toEqual([0, formatInstant(instantOf(now - 40 * HOUR)), []]);
    await correctOutage(desk, desk.person('hospital-it'), { id: found?.id ?? '', reason: '演练，不计' });
    expect(await shown('print')).toMatchObject([{ minutes: 0, doubted: null }]);
  });

  it('is believed as far as the desk itself was away', async () => {
    await desk.asset('缓存', { kind: 'server', address: 'cache', owner: 'supplier' });
    const system = { kind: 'system', job: 'test' } as const;
    await notePresence(desk, system, {});
    const left = desk.clock.now();
    desk.clock.set(instantOf(left + 40 * HOUR));
    await notePresence(desk, system, {});
    await story('resolved', 'cache', [left + HOUR, left + 37 * HOUR]);
    expect(await shown('cache')).toMatchObject([{ minutes: 36 * 60, doubted: null }]);
  });
});

it('refuses a wrong token, another format, and everything once it is closed', async () => {
  expect((await send('firing', 'Bearer yna_wrong')).status).toBe(401);
  expect((await send('burning')).status).toBe(422);
  await removeSource(desk, desk.person('supplier-engineer'), { id: source.id });
  expect((await send('firing')).status).toBe(401);
});
