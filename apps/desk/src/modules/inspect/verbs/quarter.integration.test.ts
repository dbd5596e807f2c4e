import { instantOf } from '@yinuo/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultOf, inspectionPaper, instantAt } from '../../../testing/index.ts';
import { moveOccurrences } from '../../ledger/index.ts';
import { keepOwnResults } from '../../watch/index.ts';
import { collectDue } from '../collect/collect-inspection.ts';
import { openAllInspections } from '../collect/open-inspections.ts';
import { getInspection } from '../reading/read-inspections.ts';
import { type InspectDesk, openInspectDesk, paperText, system } from '../testing/inspect-desk.ts';
import { attachToItem } from './attach-to-item.ts';
import { fillItem } from './fill-item.ts';
import { openItemCases } from './open-item-cases.ts';
import { signInspection } from './sign-inspection.ts';

let desk: InspectDesk;
let id: string;
let tablespace: string;
beforeAll(async () => {
  desk = await openInspectDesk('2026-03-10T09:00:00');
  const login = { kind: 'http', url: desk.page };
  await desk.probe({ name: '登录页', profile: login, serves: ['einvoice-environment/login'] });
  const query = {
    kind: 'sql',
    system: 'oracle',
    host: 'db',
    database: 'fp',
    user: 'p',
    password: '{{secret.db}}',
    statement: 'select 1',
  };
  await desk.runner('runner_1', desk.contract);
  tablespace = await desk.probe({
    name: '表空间 FP_DATA',
    profile: query,
    secrets: { db: 'Sesame-77' },
    runner: 'runner_1',
    serves: ['einvoice-environment/user-tablespace'],
  });
  await desk.last(tablespace, 90, instantAt('2026-04-03T09:30:00'));
});
afterAll(() => desk?.close());

const get = () => getInspection(desk, desk.engineer(), { id });
const item = async (name: string) => (await get()).list.find((one) => one.id === name);

const fill = (name: string, answer: object) => fillItem(desk, desk.engineer(), { id, item: name, answer });
const collectAgain = async () => {
  desk.clock.set(instantOf(desk.clock.now() + 60_000));
  await desk.pool.query(`update inspection set collect_at = now() - interval '1 year' where id = $1`, [id]);
  await collectDue(desk);
};

describe('a quarter’s inspection', () => {
  it('is opened once, also when the desk was down for three days over the due day; its automatic part ran once, it is late', async () => {
    await openAllInspections(desk);
    expect(await desk.list()).toEqual([]);
    desk.clock.set(instantAt('2026-04-03T10:00:00'));
    for (let round = 0; round < 2; round++) {
      await moveOccurrences(desk, system, {});
      await Promise.all([openAllInspections(desk), openAllInspections(desk)]);
      while ((await Promise.all([collectDue(desk), collectDue(desk)])).includes(true));
    }
    const opened = await desk.list();
    expect(opened.map((one) => [one.checklist, one.period, one.overdue, one.state]).sort()).toEqual([
      ['einvoice-environment', '2026-Q1', true, 'filling'],
      ['einvoice-functions', '2026-Q1', true, 'filling'],
    ]);
    const counts = await desk.pool.query(
      `select type, count(*) as n from fact where type like 'inspection.%' group by 1 order by 1`,
    );
    expect(counts.rows).toEqual([
      { type: 'inspection.collected', n: 2 },
      { type: 'inspection.opened', n: 2 },
    ]);
    id = opened.find((one) => one.checklist === 'einvoice-environment')?.id ?? '';
  });

  it('shows measured values beside their limits: 90 is not less than 90', async () => {
    expect(await item('login')).toMatchObject({
      automaticState: 'ok',
      state: 'ok',
      quote: '检查系统是否能够正常登陆和显示',
    });
    expect(await item('user-tablespace')).toMatchObject({
      limit: '< 90%',
      measured: [{ value: 90, unit: '%', state: 'failed' }],
      state: 'failed',
    });
    expect(await item('disk')).toMatchObject({ measured: [], state: 'unknown' });
    expect((await item('advice'))?.answer?.text).toContain('扩展用户表空间');
  });

  it('a failed value stays when its probe is detached, when it is measured well again, and when it is old', async () => {
    await desk.pool.query(`update probe set serves = '{}' where id = $1`, [tablespace]);
    await collectAgain();
    expect(await item('user-tablespace')).toMatchObject({
      measured: [{ value: 90 }],
      state: 'failed',
      mayRetest: false,
    });
    const reason = '归档后复测';
    const early = fillItem(desk, desk.engineer(), { id, item: 'user-tablespace', retestReason: reason });
    expect((await faultOf(early))?.fields).toEqual([{ path: 'retestReason', rule: 'not-measured-well-again' }]);
    await desk.pool.query(`update probe set serves = '{einvoice-environment/user-tablespace}' where id = $1`, [
      tablespace,
    ]);
    await desk.last(tablespace, 70, desk.clock.now());
    await collectAgain();
    expect(await item('user-tablespace')).toMatchObject({
      measured: [
        { value: 90, state: 'failed', superseded: true },
        { value: 70, state: 'ok', superseded: false },
      ],
      state: 'failed',
      mayRetest: true,
    });
    await fillItem(desk, desk.engineer(), { id, item: 'user-tablespace', retestReason: reason });
    expect(await item('user-tablespace')).toMatchObject({ state: 'ok', retest: { reason, by: desk.engineer().name } });
    const text = paperText((await inspectionPaper(desk, desk.engineer(), { id })).content);
    for (const words of ['异常（前次）', '正常（复测）', reason]) expect(text).toContain(words);
    await fillItem(desk, desk.engineer(), { id, item: 'user-tablespace', retestReason: null });
    expect(await item('user-tablespace')).toMatchObject({ state: 'failed', retest: null });
  });

  it('a value that was old when it was collected counts as not measured, and says so', async () => {
    const old = await desk.probe({
      name: '旧值',
      runner: 'runner_1',
      serves: ['einvoice-environment/system-tablespace'],
    });
    await desk.last(old, 95, desk.clock.now() - 25 * 3_600_000);
    await collectAgain();
    expect(await item('system-tablespace')).toMatchObject({
      measured: [{ value: 95, stale: true, state: 'unknown' }],
      automaticState: 'unknown',
      state: 'unknown',
    });
    await desk.pool.query(`update probe set serves = '{}' where id = $1`, [old]);
  });

  it('is not signed while items are open; what is filled in twice counts once; only the contract’s own people see it', async () => {
    const { version } = await get();
    expect((await faultOf(signInspection(desk, desk.engineer(), { id, version })))?.code).toBe('state.conflict');
    for (const number of [-1, 100.5])
      expect((await faultOf(fill('disk', { number })))?.fields).toEqual([{ path: 'answer.number', rule: 'percent' }]);
    for (const name of ['pages', 'back-end', 'interfaces', 'data-space', 'log']) await fill(name, { yes: true });
    const before = (await get()).version;
    await fill('log', { yes: true });
    expect((await get()).version).toBe(before);
    expect((await faultOf(fill('disk', { yes: true })))?.fields).toEqual([{ path: 'answer', rule: 'number' }]);
    expect((await faultOf(fill('nothing', { yes: true })))?.code).toBe('not-found');
    const stranger = desk.person('supplier-engineer', 'rival');
    expect((await faultOf(getInspection(desk, stranger, { id })))?.code).toBe('not-found');
    expect((await faultOf(fillItem(desk, stranger, { id, item: 'log', note: 'x' })))?.code).toBe('not-found');
    expect((await faultOf(fillItem(desk, desk.person('hospital-it'), { id, item: 'log', note: 'x' })))?.code).toBe(
      'auth.forbidden',
    );
    const photo = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const one = await attachToItem(desk, desk.engineer(), { id, item: 'log', name: '机房.png', content: photo });
    expect(await attachToItem(desk, desk.engineer(), { id, item: 'log', name: '机房.png', content: photo })).toEqual(
      one,
    );
  });

  it('signed, it fulfils the ledger, and each failed item is one linked case, however often the job runs', async () => {
    // The server’s disk is measured at last.
    const probe = await desk.probe({
      name: '服务器',
      serves: ['einvoice-environment/disk', 'einvoice-environment/system-tablespace'],
    });
    const readings = [{ name: 'disk /', value: 71.3, unit: '%', state: 'ok' as const, reason: null }];
    const at = desk.clock.now();
    const well = {
      probe,
      scheduledAt: at,
      startedAt: at,
      durationMs: 9,
      state: 'ok' as const,
      value: 9,
      unit: '%',
      reason: null,
    };
    await keepOwnResults(desk, system, { outcomes: [{ ...well, readings }] });
    await desk.pool.query(`update probe set runner_id = 'runner_1' where id = $1`, [probe]);
    await collectAgain();
    expect(await item('disk')).toMatchObject({ state: 'ok', measured: [{ value: 71.3 }] });
    const blank = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    const feedback = '已反馈信息科';
    const unsigned = signInspection(desk, desk.engineer(), {
      id,
      version: (await get()).version,
      signature: blank,
      feedback,
    });
    expect((await faultOf(unsigned))?.fields).toEqual([{ path: 'signature', rule: 'no-strokes' }]);
    const stale = await faultOf(signInspection(desk, desk.engineer(), { id, version: 1 }));
    expect(stale?.code).toBe('state.stale');
    desk.clock.set(instantOf(desk.clock.now() + 60_000));
    const signed = await signInspection(desk, desk.engineer(), {
      id,
      version: (await get()).version,
      feedback,
    });
    expect(signed).toMatchObject({ state: 'signed', failed: 1, may: [], feedback: '已反馈信息科' });
    const done = await desk.pool.query(
      `select count(*) as n from occurrence where state = 'done' and obligation like 'check-%' or (state = 'done' and obligation = 'advise-improvements')`,
    );
    // The advice is owed as a document: it is done when that is delivered.
    expect(done.rows).toEqual([{ n: 9 }]);
    const attempt = { key: 'k', log: desk.log, signal: new AbortController().signal };
    for (let run = 0; run < 2; run++) await openItemCases.run(desk, { inspection: id }, attempt);
    const cases = (await desk.pool.query(`select id, title, description from cases order by seq`)).rows;
    const found = '表空间 FP_DATA 使用率 90.0 %，限值 < 90.0 %';
    expect(cases.map((one) => one.title)).toEqual([`巡检异常：第 5 项 电子票据系统用户表空间，${found}（2026-Q1）`]);
    for (const words of [`${found}（2026-04-03 09:30 实测）`, `http://127.0.0.1/inspections/${id}`])
      expect(cases[0]?.description).toContain(words);
    expect((await item('user-tablespace'))?.case).toBe(cases[0]?.id);
    expect((await faultOf(fillItem(desk, desk.engineer(), { id, item: 'log', note: 'x' })))?.code).toBe(
      'state.conflict',
    );
    const told = paperText((await inspectionPaper(desk, desk.engineer(), { id })).content);
    expect(told).toContain('EB-2026-000001');
    expect(told).not.toContain(cases[0]?.id);
  });

  it('is not signed before what can be measured was', async () => {
    const functions = (await desk.list()).find((one) => one.checklist === 'einvoice-functions')?.id ?? '';
    await desk.pool.query(`update inspection set collected_at = null where id = $1`, [functions]);
    const view = () => getInspection(desk, desk.engineer(), { id: functions });
    for (const { id: one } of (await view()).list)
      await fillItem(desk, desk.engineer(), { id: functions, item: one, answer: { yes: true } });
    const { version, may } = await view();
    expect(may).not.toContain('sign');
    const early = signInspection(desk, desk.engineer(), { id: functions, version });
    expect((await faultOf(early))?.params).toEqual({ measured: false });
  });

  it('its paper has every item in the source’s words, the value beside its limit, and who signed', async () => {
    const { content, name } = await inspectionPaper(desk, desk.person('hospital-leader'), { id });
    expect(name).toContain('季度巡检报告-EB-HJ-2026-Q1');
    const text = paperText(content);
    for (const words of [
      '检查数据库电子票据系统用户表空间是否足够（使用率均少于90%）',
      '< 90%',
      '90%',
      desk.engineer().name,
      '已反馈信息科',
      '机房.png',
    ])
      expect(text).toContain(words);
  });
});
