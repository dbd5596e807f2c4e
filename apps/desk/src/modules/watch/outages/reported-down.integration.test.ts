import { formatInstant, instantOf } from '@yinuo/kernel';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { contractText, faultOf, smallContract } from '../../../testing/index.ts';
import { reportCase, resolveCase } from '../../cases/index.ts';
import { readDowntime } from '../reading/read-downtime.ts';
import { openWatchDesk, type WatchDesk } from '../testing/watch-desk.ts';
import { correctOutage } from './correct-outage.ts';
import { decideReported } from './decide-reported.ts';
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

it('what watching reported itself waits for nobody; a merged report waits like its main case', async () => {
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
  expect(await waiting()).toEqual([['缴费中断', '缴费打不开'], 2]);
  const at = (await ledger()).reported.find((one) => one.case === double)?.from ?? '';
  const said = { contract: desk.contract, asset: desk.assets.portal, title: '缴费中断', case: main, reason: '来电' };
  await enterOutage(desk, department(), { ...said, from: at, to: null });
  later(1);
  expect(await waiting()).toEqual([[], 0]);
});

it('what the supplier enters briefly, elsewhere or of another waits for the hospital’s word', async () => {
  const down = await report('全院停机');
  later(60);
  await resolveCase(desk, engineer(), { id: down, cause: '进程退出', party: 'third-party', solution: '重启' });
  const one = async () => (await ledger()).reported.find(({ case: id }) => id === down);
  const at = (await one())?.from ?? '';
  const said = { contract: desk.contract, asset: desk.assets.portal, title: '挂号', case: down, reason: '来电' };
  const empty = await faultOf(enterOutage(desk, engineer(), { ...said, from: at, to: at }));
  expect(empty?.fields).toMatchObject([{ path: 'to', rule: 'after-from' }]);
  const after = (seconds: number) => formatInstant(instantOf(Date.parse(at) + seconds * 1000));
  const { id } = await enterOutage(desk, engineer(), { ...said, from: at, to: after(30) });
  await enterOutage(desk, engineer(), { ...said, from: after(-3600), to: after(-3570) });
  await enterOutage(desk, engineer(), { ...said, asset: desk.assets.his, from: at, to: after(3600) });
  expect((await one())?.entered).toMatchObject([
    { why: 'other-time' },
    { outage: id, by: engineer().name, seconds: 30, why: 'short' },
    { why: 'other-party' },
  ]);
  expect(await waiting()).toEqual([['全院停机'], 1]);
  const same = await faultOf(correctOutage(desk, engineer(), { id, reason: '就这么久' }));
  expect(same?.code).toBe('input.invalid');
  await correctOutage(desk, department(), { id, reason: '确实只有半分钟' });
  expect(await waiting()).toEqual([[], 0]);
  const again = await faultOf(correctOutage(desk, department(), { id, reason: '再说一遍' }));
  expect(again?.code).toBe('input.invalid');
});

it('a minute that was measured decides that minute; the rest of the report waits', async () => {
  const probe = await desk.probe({ name: '缴费', retries: 0 });
  const down = await report('缴费一直不行');
  for (const signs of ['+--', '+']) {
    await desk.play(probe, signs);
    await desk.settle();
  }
  await desk.pool.query('update outage set case_id = $1 where probe_id = $2', [down, probe]);
  later(30);
  await resolveCase(desk, engineer(), { id: down, cause: '进程退出', party: 'supplier', solution: '重启' });
  later(1);
  const one = (await ledger()).reported.find(({ case: id }) => id === down);
  expect(one).toMatchObject({ minutes: 32, rest: 31, denied: null });
  await denyOutage(desk, department(), { case: down, reason: '其余时间可用' });
  expect(await waiting()).toEqual([[], 0]);
});

it('a solution that the supplier tells hours later shortens nothing until the hospital agrees', async () => {
  const down = await report('取号机不通');
  const reportedAt = desk.clock.now();
  const asset = desk.assets.portal;
  const said = { contract: desk.contract, asset, title: '取号', case: down, reason: '来电' };
  const at = (minutes: number) => formatInstant(instantOf(reportedAt + minutes * MINUTE));
  const { id } = await enterOutage(desk, engineer(), { ...said, from: at(0), to: null });
  later(120);
  const cause = { cause: '网线', party: 'supplier' as const, solution: '换线' };
  await resolveCase(desk, engineer(), { id: down, ...cause, at: at(20) });
  later(1);
  const entry = async () => (await ledger()).outages.find((one) => one.id === id);
  expect(await entry()).toMatchObject({ minutes: 120, doubted: null, saidEnd: at(20) });
  const other = await enterOutage(desk, engineer(), { ...said, from: at(30), to: null });
  expect((await ledger()).outages.find((one) => one.id === other.id)).toMatchObject({ minutes: 90, saidEnd: null });
  await correctOutage(desk, department(), { id: other.id, struck: true, reason: '重复' });
  const agree = { id, to: at(20), reason: '确实二十分就好了' };
  expect((await faultOf(correctOutage(desk, engineer(), agree)))?.code).toBe('case.hospital-decides');
  await correctOutage(desk, department(), agree);
  expect(await entry()).toMatchObject({ minutes: 20, saidEnd: null });

  const again = await report('取号机又不通');
  const from = desk.clock.now();
  later(60);
  await resolveCase(desk, engineer(), { id: again, ...cause, at: formatInstant(instantOf(from + 10 * MINUTE)) });
  later(1);
  expect((await ledger()).reported.find((one) => one.case === again)).toMatchObject({
    minutes: 60,
    to: formatInstant(instantOf(from + 60 * MINUTE)),
    saidEnd: formatInstant(instantOf(from + 10 * MINUTE)),
  });
  await denyOutage(desk, department(), { case: again, reason: '没有停' });
});

it('many are decided at once, each judged by itself', async () => {
  const [one, two, three, four] = [await report('甲'), await report('乙'), await report('丙'), await report('丁')];
  later(10);
  for (const id of [one, two, three])
    await resolveCase(desk, engineer(), { id, cause: '网络', party: 'supplier', solution: '重启' });
  await denyOutage(desk, department(), { case: two, reason: '只是打印机' });
  const of = (decision: 'down' | 'none-down', cases: string[]) => ({
    contract: desk.contract,
    cases,
    decision,
    reason: '十一月的都看过',
  });
  const second = desk.person('hospital-it', 'second');
  expect((await faultOf(decideReported(desk, second, of('none-down', [one]))))?.code).toBe('not-found');
  const leader = desk.person('hospital-leader');
  expect((await faultOf(decideReported(desk, leader, of('none-down', [one]))))?.code).toBe('auth.forbidden');
  expect((await faultOf(decideReported(desk, department(), of('down', []))))?.code).toBe('input.invalid');
  expect(await decideReported(desk, engineer(), of('none-down', [one]))).toEqual({
    items: [{ case: one, fault: 'case.hospital-decides' }],
  });
  expect(await decideReported(desk, department(), of('none-down', [one, two, 'case_no', one]))).toEqual({
    items: [
      { case: one, fault: null },
      { case: two, fault: 'state.conflict' },
      { case: 'case_no', fault: 'state.conflict' },
    ],
  });
  expect(await waiting()).toEqual([['丙', '丁'], 2]);
  expect(await decideReported(desk, engineer(), of('down', [three]))).toEqual({
    items: [{ case: three, fault: 'input.invalid' }],
  });
  const said = { ...of('down', [three, four]), asset: desk.assets.portal };
  expect((await decideReported(desk, engineer(), said)).items.map(({ fault }) => fault)).toEqual([null, null]);
  expect(await waiting()).toEqual([[], 0]);
  const entered = (await ledger()).outages.filter(({ case: id }) => id === three || id === four);
  expect(entered.map(({ title, minutes, to }) => [title, minutes, to === null])).toEqual([
    ['丙', 11, false],
    ['丁', 10, true],
  ]);
  const { rows } = await desk.pool.query(
    `select type, count(*)::int as n from fact where data->>'reason' = '十一月的都看过' group by type order by type`,
  );
  expect(rows).toEqual([
    { type: 'outage.denied', n: 1 },
    { type: 'outage.entered', n: 2 },
  ]);
  await resolveCase(desk, engineer(), { id: four, cause: '网络', party: 'supplier', solution: '重启' });
});

it('the supplier merges no report out of sight, into whatever case', async () => {
  const printer = await report('打印机');
  await denyOutage(desk, department(), { case: printer, reason: '只是打印机' });
  const [hook] = (await desk.cases()).filter(({ channel }) => channel === 'hook');
  for (const into of [printer, hook?.id ?? '']) {
    const down = await report('又停机');
    later(1);
    const merged = await desk.call(desk.person('supplier-first-line'), `/api/cases/${down}/merge`, { body: { into } });
    expect([merged.status, await waiting()]).toEqual([200, [['又停机'], 1]]);
    await denyOutage(desk, department(), { case: down, reason: '没有停' });
  }
  expect(await waiting()).toEqual([[], 0]);
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

it('what was ever of the gravest grade waits by itself, regraded or merged since', async () => {
  const own = await desk.found({ yaml: smallContract({ id: 'regraded', code: 'RG' }), hospital: 'second' });
  const by = desk.person('hospital-it', 'second');
  const graded = (title: string, severity: string) =>
    reportCase(desk, by, { contract: own, kind: 'fault', severity, title });
  const [mild, grave, milder] = [await graded('轻', 'daily'), await graded('重', 'major'), await graded('改', 'major')];
  later(1);
  const to = async (role: 'supplier-engineer' | 'supplier-first-line', path: string, body: object) =>
    expect((await desk.call(desk.person(role), `/api/cases/${path}`, { body })).status).toBe(200);
  await to('supplier-engineer', `${milder.id}/severity`, { severity: 'daily', reason: '不重' });
  await to('supplier-first-line', `${grave.id}/merge`, { into: mild.id });
  const titles = async () =>
    (await ledger(own, by)).reported
      .filter((one) => one.denied === null)
      .map((one) => one.title)
      .sort();
  expect(await titles()).toEqual(['改', '重']);
  for (const { id } of [grave, milder]) await denyOutage(desk, by, { case: id, reason: '没有停' });
  expect(await titles()).toEqual([]);
});
