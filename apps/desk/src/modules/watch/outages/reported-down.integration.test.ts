import { instantOf } from '@yinuo/kernel';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { contractText, faultOf, smallContract } from '../../../testing/index.ts';
import { reportCase, resolveCase } from '../../cases/index.ts';
import { readDowntime } from '../reading/read-downtime.ts';
import { openWatchDesk, type WatchDesk } from '../testing/watch-desk.ts';
import { correctOutage } from './correct-outage.ts';
import { denyOutage } from './deny-outage.ts';
import { enterOutage } from './enter-outage.ts';

const MINUTE = 60_000;
let desk: WatchDesk;
beforeAll(async () => {
  // It limits the year's downtime (KL-4) and grades no faults.
  desk = await openWatchDesk('2026-05-04T09:00:00', contractText('karamay'));
});
afterAll(() => desk?.close());

const department = () => desk.person('hospital-it');
const engineer = () => desk.person('supplier-engineer');
const later = (minutes: number) => desk.clock.set(instantOf(desk.clock.now() + minutes * MINUTE));
const report = async (title: string, over: object = {}) => {
  later(1);
  const body = { contract: desk.contract, kind: 'fault' as const, title, ...over };
  return (await reportCase(desk, department(), body)).id;
};
const ledger = (contract = desk.contract, by = department()) => readDowntime(desk, by, { contract });
const waiting = async () => {
  const { reported, limit } = await ledger();
  return [reported.filter(({ denied }) => denied === null).map(({ title }) => title), limit?.undecided];
};

it('a fault that people report waits until it is entered or the hospital says that nothing was down', async () => {
  const down = await report('全院挂号打不开');
  const printer = await report('一台打印机不出票');
  later(30);
  await resolveCase(desk, engineer(), { id: down, cause: '进程退出', party: 'supplier', solution: '重启' });
  later(1);
  expect(await waiting()).toEqual([['全院挂号打不开', '一台打印机不出票'], 2]);
  const [first] = (await ledger()).reported;
  expect(first).toMatchObject({ case: down, number: expect.stringContaining('2026'), denied: null });

  const no = { case: printer, reason: '只是一台打印机' };
  expect((await faultOf(denyOutage(desk, engineer(), no)))?.code).toBe('case.hospital-decides');
  expect((await faultOf(denyOutage(desk, desk.person('hospital-it', 'second'), no)))?.code).toBe('not-found');
  expect((await faultOf(denyOutage(desk, desk.person('hospital-leader'), no)))?.code).toBe('auth.forbidden');
  await denyOutage(desk, department(), no);
  expect((await faultOf(denyOutage(desk, department(), no)))?.code).toBe('state.conflict');
  expect(await waiting()).toEqual([['全院挂号打不开'], 1]);
  expect((await ledger()).reported.find((one) => one.case === printer)?.denied).toMatchObject({
    by: department().name,
    why: '只是一台打印机',
  });
  const { rows } = await desk.pool.query(`select subject, data from fact where type = 'outage.denied'`);
  expect(rows).toMatchObject([{ subject: printer, data: { reason: '只是一台打印机' } }]);

  const { from = '', to = null } = first ?? {};
  const asset = desk.assets.portal;
  const said = { contract: desk.contract, asset, title: '挂号打不开', case: down, reason: '来电' };
  const { id } = await enterOutage(desk, engineer(), { ...said, from, to });
  expect(await waiting()).toEqual([[], 0]);
  expect((await ledger()).outages).toMatchObject([{ case: down, minutes: 31 }]);
  await correctOutage(desk, department(), { id, struck: true, reason: '演练' }); // decided, and it stays so
  expect(await waiting()).toEqual([[], 0]);
  expect((await faultOf(denyOutage(desk, department(), { case: down, reason: 'x' })))?.code).toBe('state.conflict');
});

it('what watching reported itself waits for nobody; a merged report waits as its main case', async () => {
  const probe = await desk.probe({ name: '后台页', countsDowntime: false, retries: 0 });
  for (const signs of ['+-', '--', '--']) {
    await desk.play(probe, signs);
    await desk.settle();
  }
  expect(await desk.cases()).toContainEqual(expect.objectContaining({ channel: 'hook' }));
  expect(await waiting()).toEqual([[], 0]);
  const [main, double] = [await report('缴费中断'), await report('缴费打不开')];
  later(1);
  const merged = await desk.call(department(), `/api/cases/${double}/merge`, { body: { into: main } });
  expect(merged.status).toBe(200);
  expect(await waiting()).toEqual([['缴费中断'], 1]);
});

it('where faults are graded only the gravest wait, and a contract without a limit counts no year', async () => {
  const own = await desk.found({ yaml: smallContract({ id: 'graded', code: 'GR' }), hospital: 'second' });
  const by = desk.person('hospital-it', 'second');
  for (const severity of ['major', 'daily'])
    await reportCase(desk, by, { contract: own, kind: 'fault', severity, title: severity });
  later(1);
  const { reported, limit } = await ledger(own, by);
  expect([reported.map(({ title }) => title), limit]).toEqual([['major'], null]);
});
