import { type Instant, instantOf } from '@yinuo/kernel';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { faultOf, smallContract } from '../../../testing/index.ts';
import { agreeCause, readCase, reportCase, resolveCase } from '../../cases/index.ts';
import { changeProbe } from '../probes/change-probe.ts';
import { getProbe, listProbes } from '../probes/read-probes.ts';
import { removeProbe } from '../probes/remove-probe.ts';
import { readDowntime } from '../reading/read-downtime.ts';
import { readStatus } from '../reading/read-status.ts';
import { keepOwnResults } from '../results/keep-own-results.ts';
import { keepPartitions } from '../results/keep-partitions.ts';
import { rollResults } from '../results/roll-results.ts';
import { openWatchDesk, outcomeOf, type WatchDesk } from '../testing/watch-desk.ts';
import { approveWork } from '../works/approve-work.ts';
import { cancelWork } from '../works/cancel-work.ts';
import { planWork } from '../works/plan-work.ts';
import { correctOutage } from './correct-outage.ts';
import { enterOutage } from './enter-outage.ts';

const system = { kind: 'system', job: 'test' } as const;
const MINUTE = 60_000;
let desk: WatchDesk;
beforeAll(async () => {
  desk = await openWatchDesk('2026-03-02T09:00:00', smallContract());
  await keepPartitions(desk, system, {});
});
afterAll(() => desk?.close());

/** A result each minute from `from` on; the clock is then at their end. */
async function measured(probe: string, from: string, signs: string): Promise<void> {
  const start = desk.at(from);
  desk.clock.set(instantOf(start + signs.length * MINUTE + 6 * MINUTE));
  const outcomes = [...signs].map((sign, at) => outcomeOf(probe, sign, start + at * MINUTE));
  await keepOwnResults(desk, system, { outcomes });
  while ((await rollResults(desk, system, {})).more);
}
const day = (on: string, by = desk.person('hospital-leader')) =>
  readDowntime(desk, by, { contract: desk.contract, from: on, to: on });
const iso = (at: Instant) => new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
const at = (text: string) => iso(desk.at(text));
const engineer = () => desk.person('supplier-engineer');
const department = () => desk.person('hospital-it');
const changeAsset = (id: string, body: object) =>
  desk.call(engineer(), `/api/assets/${id}`, { method: 'PATCH', body: { version: 1, ...body } });
const facts = async (type: string) => (await desk.pool.query('select data from fact where type = $1', [type])).rows;

it('an outage keeps whose it was, which system and what was counted; later settings apply to later ones', async () => {
  const booking = await desk.asset('预约', { parent: desk.assets.portal });
  const probe = await desk.probe({ name: '预约页', asset: booking, retries: 0, everySeconds: 60 });
  await measured(probe, '2026-03-02T10:00:00', `${'+'.repeat(20)}${'-'.repeat(30)}${'+'.repeat(30)}`);
  desk.clock.set(desk.at('2026-03-03T08:00:00'));
  const before = await day('2026-03-02');
  expect(before.systems).toMatchObject([{ id: desk.assets.portal, downMinutes: 30, byParty: { supplier: 30 } }]);

  const doctor = await desk.asset('医生端', { kind: 'system' });
  expect((await changeAsset(booking, { owner: 'hospital', parent: doctor })).status).toBe(200);
  await changeProbe(desk, engineer(), { id: probe, version: 1, severity: 'warning' });
  await changeProbe(desk, engineer(), { id: probe, version: 2, severity: 'critical', countsDowntime: false });
  const after = await day('2026-03-02');
  expect(after.systems).toEqual(before.systems);
  expect(after.outages).toEqual(before.outages);

  await measured(probe, '2026-03-03T10:00:00', `+${'-'.repeat(10)}++`);
  expect(await day('2026-03-03')).toMatchObject({ systems: [], outages: [] }); // it no longer counts
  await changeProbe(desk, engineer(), { id: probe, version: 3, countsDowntime: true });
  await measured(probe, '2026-03-03T11:00:00', `+${'-'.repeat(10)}++`);
  expect((await day('2026-03-03')).systems).toMatchObject([{ id: doctor, byParty: { supplier: 0, hospital: 10 } }]);
});

it('planned work on one module excuses that module and what hangs on it, as it was when it was approved', async () => {
  desk.clock.set(desk.at('2026-03-04T08:00:00'));
  const pay = await desk.asset('缴费', { parent: desk.assets.portal });
  const invoice = await desk.asset('票据', { parent: desk.assets.portal, dependsOn: [pay] });
  const login = await desk.asset('登录', { parent: desk.assets.portal });
  const probes: string[] = [];
  for (const asset of [pay, invoice, login])
    probes.push(await desk.probe({ name: '页面', asset, retries: 0, everySeconds: 60 }));
  const work = await planWork(desk, engineer(), {
    contract: desk.contract,
    title: '缴费升级',
    change: 'BG-2026-001',
    assets: [pay],
    from: at('2026-03-04T10:00:00'),
    to: at('2026-03-04T12:00:00'),
  });
  await approveWork(desk, department(), { id: work.id });
  await changeAsset(login, { dependsOn: [pay] }); // too late to be excused
  for (const [index, from] of ['10:10', '10:20', '11:00'].entries())
    await measured(probes[index] ?? '', `2026-03-04T${from}:00`, `${'-'.repeat(20)}++`);
  const view = await day('2026-03-04');
  expect(view.systems.find((one) => one.id === desk.assets.portal)).toMatchObject({
    downMinutes: 20,
    byParty: { supplier: 20 },
    excluded: [{ change: 'BG-2026-001', minutes: 30 }],
  });
  expect(view.outages.map(({ excused }) => excused)).toEqual([
    [{ change: 'BG-2026-001', minutes: 20 }],
    [{ change: 'BG-2026-001', minutes: 20 }],
    [],
  ]);
});

it('a change has a number, and one work in a contract has it', async () => {
  const plan = (change: string) =>
    planWork(desk, department(), {
      contract: desk.contract,
      title: '割接',
      change,
      from: at('2026-03-20T22:00:00'),
      to: at('2026-03-20T23:00:00'),
    });
  const rule = async (change: string) => (await faultOf(plan(change)))?.fields;
  expect(await rule('无')).toEqual([{ path: 'change', rule: 'change-number' }]);
  expect(await rule('-')).toEqual([{ path: 'change', rule: 'change-number' }]);
  expect(await rule('bg-２０２６-001')).toEqual([{ path: 'change', rule: 'change-taken' }]);
  const { id } = await plan('BG-2026-009');
  expect(await rule('BG-2026-009')).toEqual([{ path: 'change', rule: 'change-taken' }]);
  await cancelWork(desk, department(), { id });
  expect((await plan('BG-2026-009')).state).toBe('approved');
});

it('the past is corrected with a reason; what favours the supplier is the hospital’s to say', async () => {
  const [first] = (await day('2026-03-02')).outages;
  const id = first?.id ?? '';
  const shorter = { id, to: at('2026-03-02T10:40:00'), reason: '科室 10:40 已能使用' };
  expect((await faultOf(correctOutage(desk, engineer(), shorter)))?.code).toBe('case.hospital-decides');
  expect((await faultOf(correctOutage(desk, desk.person('hospital-it', 'second'), shorter)))?.code).toBe('not-found');
  expect((await faultOf(correctOutage(desk, desk.person('hospital-leader'), shorter)))?.code).toBe('auth.forbidden');
  await correctOutage(desk, engineer(), { id, from: at('2026-03-02T10:10:00'), reason: '日志显示更早' });
  expect((await day('2026-03-02')).systems).toMatchObject([{ byParty: { supplier: 40 } }]);
  await correctOutage(desk, department(), shorter);
  expect((await day('2026-03-02')).outages).toMatchObject([
    { minutes: 30, corrected: { why: '科室 10:40 已能使用', by: department().name } },
  ]);
  expect(await faultOf(correctOutage(desk, department(), shorter))).toMatchObject({
    code: 'input.invalid',
    fields: [{ path: '', rule: 'nothing-to-change' }],
  });
  await correctOutage(desk, department(), { id, struck: true, reason: '演练' });
  expect((await day('2026-03-02')).outages).toEqual([]);
  expect((await faultOf(correctOutage(desk, department(), shorter)))?.code).toBe('not-found');
  expect((await facts('outage.corrected')).map((row) => row.data.reason)).toEqual([
    '日志显示更早',
    '科室 10:40 已能使用',
  ]);
  expect(await facts('outage.struck')).toHaveLength(1);
});

it('what people report and no probe saw is in the ledger, and ends with its case', async () => {
  desk.clock.set(desk.at('2026-03-05T09:30:00'));
  const { id: found } = await reportCase(desk, department(), {
    contract: desk.contract,
    kind: 'fault',
    severity: 'major',
    title: '门户全院打不开',
  });
  const enter = { contract: desk.contract, asset: desk.assets.portal, title: '门户打不开', reason: '信息科来电' };
  const from = at('2026-03-05T09:20:00');
  expect(
    (await faultOf(enterOutage(desk, department(), { ...enter, from: at('2026-03-05T09:31:00') })))?.fields,
  ).toEqual([{ path: 'from', rule: 'not-in-future' }]);
  expect((await faultOf(enterOutage(desk, desk.person('hospital-it', 'second'), { ...enter, from })))?.code).toBe(
    'not-found',
  );
  await enterOutage(desk, department(), { ...enter, from, case: found });
  desk.clock.set(desk.at('2026-03-05T10:00:00'));
  await resolveCase(desk, engineer(), { id: found, cause: '进程退出', party: 'supplier', solution: '重启' });
  desk.clock.set(desk.at('2026-03-05T12:00:00'));
  const view = await day('2026-03-05');
  expect(view.outages).toMatchObject([
    { title: '门户打不开', minutes: 40, party: 'supplier', agreed: true, case: found, enteredBy: department().name },
  ]);
  expect(view.systems).toMatchObject([{ id: desk.assets.portal, downMinutes: 40, countedMinutes: 40 }]);
  expect(await facts('outage.entered')).toHaveLength(1);
  expect(await facts('outage.ended')).toEqual([{ data: { outages: 1, case: found } }]);
  // What hangs on the case takes nothing away from it: its last act can be taken back.
  const { timeline } = await readCase(desk, engineer(), { id: found });
  const solved = timeline.find((entry) => entry.undoable && entry.type === 'case.resolved');
  const undo = { body: { fact: solved?.id, reason: '点错了' } };
  expect((await desk.call(engineer(), `/api/cases/${found}/undo`, undo)).status).toBe(200);
  // With it its effect in the ledger is: nobody's cause is agreed, and it goes on.
  expect((await day('2026-03-05')).outages).toMatchObject([{ to: null, minutes: 160, agreed: false }]);
});

it('what a person corrected stays so, whatever becomes of the case: solved, taken back, merged', async () => {
  desk.clock.set(desk.at('2026-03-07T14:00:00'));
  const report = async (title: string) =>
    (await reportCase(desk, department(), { contract: desk.contract, kind: 'fault', severity: 'major', title })).id;
  const [main, double] = [await report('网络'), await report('HIS 接口中断')];
  const down = { contract: desk.contract, asset: desk.assets.his, title: 'HIS 断', reason: '来电', case: double };
  const from = at('2026-03-07T12:00:00');
  const { id } = await enterOutage(desk, department(), { ...down, from, to: at('2026-03-07T13:00:00') });
  const party = async () =>
    (await day('2026-03-07')).outages.flatMap((one) => (one.title === 'HIS 断' ? [[one.party, one.agreed]] : []));
  expect(await party()).toEqual([['third-party', false]]);
  await correctOutage(desk, department(), { id, party: 'supplier', reason: '查明是供应商网关' });
  const own = { cause: '网关', party: 'supplier', solution: '重启' } as const;
  await resolveCase(desk, engineer(), { id: double, ...own });
  const { timeline } = await readCase(desk, engineer(), { id: double });
  const fact = timeline.find((entry) => entry.undoable && entry.type === 'case.resolved')?.id;
  const undo = { body: { fact, reason: '点错了' } };
  expect((await desk.call(engineer(), `/api/cases/${double}/undo`, undo)).status).toBe(200);
  expect(await party()).toEqual([['supplier', true]]);
  expect((await desk.call(department(), `/api/cases/${double}/merge`, { body: { into: main } })).status).toBe(200);
  expect(await party()).toEqual([['supplier', true]]);
  await correctOutage(desk, department(), { id, party: 'hospital', reason: '又查明是院内' }); // a person may still
  expect(await party()).toEqual([['hospital', true]]);
});

it('what lies above excuses what hangs on it only while it is down itself', async () => {
  desk.clock.set(desk.at('2026-03-08T08:00:00'));
  const network = await desk.asset('专线', { kind: 'system', owner: 'third-party' });
  const cloud = await desk.asset('云门诊', { kind: 'system', dependsOn: [network] });
  const line = await desk.probe({ name: '专线', asset: network, retries: 0 });
  const page = await desk.probe({ name: '云门诊', asset: cloud, retries: 0 });
  const both = async (signs: string, everySeconds: number) => {
    await desk.play(line, signs[0] ?? '', everySeconds);
    await desk.play(page, signs[1] ?? '', 1);
    await desk.settle();
  };
  for (const signs of ['++', '--', '--', '--', '--']) await both(signs, 29);
  await both('+-', 29); // the page fails on in the second in which the line is back
  for (let tens = 0; tens < 30; tens++) await both('+-', 599);
  await both('++', 29);
  const { systems, outages } = await day('2026-03-08');
  expect(systems.find((one) => one.id === cloud)?.byParty).toMatchObject({ supplier: 301, 'third-party': 2 });
  const shown = outages.find((one) => one.title === '云门诊');
  expect(shown).toMatchObject({ party: 'supplier', minutes: 303, agreed: false });
  expect(shown?.parties.map((one) => one.party)).toEqual(['supplier', 'third-party']);
  // What only went with it is its: also the half minute until somebody looked again.
  for (const signs of ['--', '--', '--']) await both(signs, 29);
  await desk.play(line, '+', 29);
  await desk.settle();
  await desk.play(page, '+', 30);
  const again = (await day('2026-03-08')).outages.filter((one) => one.title === '云门诊').at(-1);
  expect(again).toMatchObject({ parties: [{ party: 'third-party', minutes: 2 }] });
});

it('with a merged case its outages go to the main one, whose cause is theirs', async () => {
  desk.clock.set(desk.at('2026-03-05T14:00:00'));
  const report = async (title: string) =>
    (await reportCase(desk, department(), { contract: desk.contract, kind: 'fault', severity: 'major', title })).id;
  const [main, double] = [await report('网络中断'), await report('门户打不开')];
  const down = { contract: desk.contract, asset: desk.assets.portal, title: '断网', reason: '科室来电', case: double };
  await enterOutage(desk, department(), { ...down, from: at('2026-03-05T13:50:00'), to: at('2026-03-05T13:58:00') });
  await resolveCase(desk, engineer(), { id: main, cause: '院内断电', party: 'hospital', solution: '恢复供电' });
  await agreeCause(desk, department(), { id: main, agree: true });
  const party = async () => (await day('2026-03-05')).outages.find((one) => one.title === '断网');
  expect(await party()).toMatchObject({ case: double, party: 'supplier', agreed: false });
  const merged = await desk.call(department(), `/api/cases/${double}/merge`, { body: { into: main } });
  expect(merged.status).toBe(200);
  expect(await party()).toMatchObject({ case: main, party: 'hospital', agreed: true });
});

it('a probe that can no longer tell is not up: its system is unknown, since when it last could', async () => {
  desk.clock.set(desk.at('2026-03-06T09:00:00'));
  const asset = await desk.asset('电子票据', { kind: 'system' });
  const probe = await desk.probe({ name: '开票页', asset, everySeconds: 60 });
  await desk.play(probe, '?', 60);
  expect((await getProbe(desk, department(), { id: probe })).knownAt).toBeNull(); // trying is not knowing
  await desk.play(probe, '++', 60);
  const state = async () =>
    (await readStatus(desk, department(), { contract: desk.contract })).systems.find((one) => one.id === asset);
  expect(await state()).toMatchObject({ state: 'up', blind: 0, blindSince: null });
  await desk.play(probe, '?????', 60); // it runs, and its browser is gone
  expect(await state()).toMatchObject({ state: 'unknown', blind: 1, blindSince: '2026-03-06T09:02:59.500+08:00' });
  const listed = async (health: 'unknown' | 'up') => {
    const { items } = await listProbes(desk, department(), { contract: desk.contract, asset, health });
    return items.map((row) => [row.id, row.health]);
  };
  expect([await listed('unknown'), await listed('up')]).toEqual([[[probe, 'unknown']], []]);
  await desk.play(probe, '+', 60);
  expect(await state()).toMatchObject({ state: 'up', blind: 0 });
  expect(await listed('up')).toEqual([[probe, 'up']]);
  desk.clock.set(desk.at('2026-03-06T08:00:00')); // its last word is of a clock that ran ahead
  expect([await listed('unknown'), await listed('up')]).toEqual([[[probe, 'unknown']], []]);
});

it('while it is down, who answers for it neither stops looking nor judges otherwise; the hospital may', async () => {
  const asset = await desk.asset('叫号', { kind: 'system' });
  const probe = await desk.probe({ name: '叫号屏', asset, retries: 0, everySeconds: 60 });
  await measured(probe, '2026-03-10T10:00:00', '+--');
  const change = (by: ReturnType<typeof engineer>, how: object) =>
    changeProbe(desk, by, { id: probe, version: 1, ...how });
  for (const how of [
    { paused: true },
    { countsDowntime: false },
    { severity: 'warning' as const },
    { asset: desk.assets.portal },
    { timeoutMs: 20_000 },
    { profile: { kind: 'http' as const, url: 'http://127.0.0.2/' } },
  ])
    expect(await faultOf(change(engineer(), how))).toMatchObject({ code: 'outage.open', params: { title: '叫号屏' } });
  expect((await faultOf(removeProbe(desk, engineer(), { id: probe })))?.code).toBe('outage.open');
  const outage = async () => (await day('2026-03-10')).outages.find((one) => one.asset === '叫号');
  expect(await outage()).toMatchObject({ to: null });
  await change(engineer(), { name: '叫号大屏', retries: 2 });
  await changeProbe(desk, department(), { id: probe, version: 2, paused: true });
  expect(await outage()).toMatchObject({ stopped: true });
  await removeProbe(desk, engineer(), { id: probe });
});

it('what began in a signed month may end otherwise in the next; what was signed stays', async () => {
  desk.clock.set(desk.at('2026-05-02T09:00:00'));
  const enter = { contract: desk.contract, asset: desk.assets.his, title: '跨月', reason: '来电', case: null };
  const { id } = await enterOutage(desk, department(), {
    ...enter,
    from: at('2026-04-30T23:00:00'),
    to: at('2026-05-01T01:00:00'),
  });
  await desk.pool.query(
    `insert into sealed_time (contract_id, period, from_on, to_on, sealed_at) values ($1, '2026-04',
    '2026-04-01', '2026-04-30', now())`,
    [desk.contract],
  );
  const correct = (change: object) => correctOutage(desk, department(), { id, reason: '日志', ...change });
  for (const change of [
    { from: at('2026-04-30T22:00:00') },
    { to: at('2026-04-30T23:30:00') },
    { party: 'supplier' as const },
    { struck: true },
  ])
    expect((await faultOf(correct(change)))?.code).toBe('period.sealed');
  await correct({ to: at('2026-05-01T03:00:00') });
  expect((await day('2026-05-01')).outages.at(-1)).toMatchObject({ id, to: '2026-05-01T03:00:00+08:00' });
  // A signed month between two that are not is none to enter anything across.
  const across = { from: at('2026-03-25T09:00:00'), to: at('2026-05-01T09:00:00') };
  expect((await faultOf(enterOutage(desk, department(), { ...enter, ...across })))?.code).toBe('period.sealed');
});
