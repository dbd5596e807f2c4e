import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { printedText } from '@yinuo/documents';
import { instantOf } from '@yinuo/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contractText, faultOf, inspectionPaper, instantAt, openTestDesk, type TestDesk } from '../../testing/index.ts';
import { addAsset } from '../asset/index.ts';
import { moveOccurrences } from '../ledger/index.ts';
import { addProbe, keepOwnResults } from '../watch/index.ts';
import { collectDue } from './collect/collect-inspection.ts';
import { openAllInspections } from './collect/open-inspections.ts';
import { listChecklists } from './reading/list-checklists.ts';
import { getInspection, listInspections } from './reading/read-inspections.ts';
import { attachToItem } from './verbs/attach-to-item.ts';
import { fillItem } from './verbs/fill-item.ts';
import { openItemCases } from './verbs/open-item-cases.ts';
import { signInspection } from './verbs/sign-inspection.ts';

let desk: TestDesk;
let contract: string;
let asset: string;
let web: Server;
let id: string;
const system = { kind: 'system', job: 'test' } as const;
const engineer = () => desk.person('supplier-engineer');
beforeAll(async () => {
  desk = await openTestDesk({ now: instantAt('2026-03-10T09:00:00') });
  contract = await desk.found({ yaml: contractText('einvoice') });
  asset = (await addAsset(desk, engineer(), { contract, kind: 'system', name: '电子票据', owner: 'supplier' })).id;
  web = createServer((_, reply) => reply.end('ok')).listen(0, '127.0.0.1');
  await once(web, 'listening');
  const { port } = web.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/`;
  await addOne({ name: '登录页', profile: { kind: 'http', url }, serves: ['einvoice-environment/login'] });
  // What a probe inside the hospital found last.
  const query = {
    kind: 'sql',
    system: 'oracle',
    host: 'db',
    database: 'fp',
    user: 'p',
    password: '{{secret.db}}',
    statement: 'select 1',
  };
  const runner = (
    await desk.pool.query(
      `insert into runner (id, contract_id, name, token_hash, invited_at) values ('runner_1', $1, '院内', 'h', now()) returning id`,
      [contract],
    )
  ).rows[0].id;
  const probe = await addOne({
    name: '表空间 FP_DATA',
    profile: query,
    secrets: { db: 'Sesame-77' },
    runner,
    serves: ['einvoice-environment/user-tablespace'],
  });
  await lastOf(probe, 90, instantAt('2026-04-03T09:30:00'));
  tablespace.id = probe;
});
const lastOf = (probe: string, value: number, at: number) =>
  desk.pool.query(`update probe set last = $2 where id = $1`, [
    probe,
    JSON.stringify({ at, state: 'ok', ms: 9, value, unit: '%', reason: null }),
  ]);
const tablespace = { id: '' };
afterAll(async () => {
  web?.close();
  await desk?.close();
});

const addOne = async (over: object) =>
  (
    await addProbe(desk, engineer(), {
      contract,
      asset,
      name: 'x',
      profile: { kind: 'http', url: 'http://127.0.0.1/' },
      ...over,
    })
  ).id;
const list = async () => (await listInspections(desk, engineer(), { contract })).items;
const get = () => getInspection(desk, engineer(), { id });
const item = async (name: string) => (await get()).list.find((one) => one.id === name);

const fill = (name: string, answer: object) => fillItem(desk, engineer(), { id, item: name, answer });
const collectAgain = async () => {
  desk.clock.set(instantOf(desk.clock.now() + 60_000));
  await desk.pool.query(`update inspection set collect_at = now() - interval '1 year' where id = $1`, [id]);
  await collectDue(desk);
};

describe('the lists of a contract', () => {
  it('are those that it asks for, with the items that a probe can measure', async () => {
    const { items } = await listChecklists(desk, engineer(), { contract });
    expect(items.map(({ id }) => id)).toEqual(['einvoice-environment', 'einvoice-functions']);
    const named = items[0]?.items.map(({ id }) => id);
    expect(named).toContain('user-tablespace');
    expect(named).not.toContain('advice');
  });

  it('are not there for another organisation', async () => {
    const stranger = desk.person('supplier-engineer', 'rival');
    expect((await faultOf(listChecklists(desk, stranger, { contract })))?.code).toBe('not-found');
  });
});

describe('a quarter’s inspection', () => {
  it('is opened once, also when the desk was down for three days over the due day; its automatic part ran once, it is late', async () => {
    await openAllInspections(desk);
    expect(await list()).toEqual([]);
    desk.clock.set(instantAt('2026-04-03T10:00:00'));
    for (let round = 0; round < 2; round++) {
      await moveOccurrences(desk, system, {});
      await Promise.all([openAllInspections(desk), openAllInspections(desk)]);
      while ((await Promise.all([collectDue(desk), collectDue(desk)])).includes(true));
    }
    const opened = await list();
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
    await desk.pool.query(`update probe set serves = '{}' where id = $1`, [tablespace.id]);
    await collectAgain();
    expect(await item('user-tablespace')).toMatchObject({
      measured: [{ value: 90 }],
      state: 'failed',
      mayRetest: false,
    });
    const reason = '归档后复测';
    const early = fillItem(desk, engineer(), { id, item: 'user-tablespace', retestReason: reason });
    expect((await faultOf(early))?.fields).toEqual([{ path: 'retestReason', rule: 'not-measured-well-again' }]);
    await desk.pool.query(`update probe set serves = '{einvoice-environment/user-tablespace}' where id = $1`, [
      tablespace.id,
    ]);
    await lastOf(tablespace.id, 70, desk.clock.now());
    await collectAgain();
    expect(await item('user-tablespace')).toMatchObject({
      measured: [
        { value: 90, state: 'failed', superseded: true },
        { value: 70, state: 'ok', superseded: false },
      ],
      state: 'failed',
      mayRetest: true,
    });
    await fillItem(desk, engineer(), { id, item: 'user-tablespace', retestReason: reason });
    expect(await item('user-tablespace')).toMatchObject({ state: 'ok', retest: { reason, by: engineer().name } });
    const text = documentText((await inspectionPaper(desk, engineer(), { id })).content as Uint8Array);
    for (const words of ['异常（前次）', '正常（复测）', reason]) expect(text).toContain(words);
    await fillItem(desk, engineer(), { id, item: 'user-tablespace', retestReason: null });
    expect(await item('user-tablespace')).toMatchObject({ state: 'failed', retest: null });
  });

  it('a value that was old when it was collected counts as not measured, and says so', async () => {
    const old = await addOne({ name: '旧值', runner: 'runner_1', serves: ['einvoice-environment/system-tablespace'] });
    await lastOf(old, 95, desk.clock.now() - 25 * 3_600_000);
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
    expect((await faultOf(signInspection(desk, engineer(), { id, version })))?.code).toBe('state.conflict');
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
    const one = await attachToItem(desk, engineer(), { id, item: 'log', name: '机房.png', content: photo });
    expect(await attachToItem(desk, engineer(), { id, item: 'log', name: '机房.png', content: photo })).toEqual(one);
  });

  it('signed, it fulfils the ledger, and each failed item is one linked case, however often the job runs', async () => {
    // The server’s disk is measured at last.
    const probe = await addOne({
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
    const unsigned = signInspection(desk, engineer(), {
      id,
      version: (await get()).version,
      signature: blank,
      feedback,
    });
    expect((await faultOf(unsigned))?.fields).toEqual([{ path: 'signature', rule: 'no-strokes' }]);
    const stale = await faultOf(signInspection(desk, engineer(), { id, version: 1 }));
    expect(stale?.code).toBe('state.stale');
    desk.clock.set(instantOf(desk.clock.now() + 60_000));
    const signed = await signInspection(desk, engineer(), {
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
    expect((await faultOf(fillItem(desk, engineer(), { id, item: 'log', note: 'x' })))?.code).toBe('state.conflict');
    const told = documentText((await inspectionPaper(desk, engineer(), { id })).content as Uint8Array);
    expect(told).toContain('EB-2026-000001');
    expect(told).not.toContain(cases[0]?.id);
  });

  it('is not signed before what can be measured was', async () => {
    const functions = (await list()).find((one) => one.checklist === 'einvoice-functions')?.id ?? '';
    await desk.pool.query(`update inspection set collected_at = null where id = $1`, [functions]);
    const view = () => getInspection(desk, engineer(), { id: functions });
    for (const { id: one } of (await view()).list)
      await fillItem(desk, engineer(), { id: functions, item: one, answer: { yes: true } });
    const { version, may } = await view();
    expect(may).not.toContain('sign');
    const early = signInspection(desk, engineer(), { id: functions, version });
    expect((await faultOf(early))?.params).toEqual({ measured: false });
  });

  it('its paper has every item in the source’s words, the value beside its limit, and who signed', async () => {
    const { content, name } = await inspectionPaper(desk, desk.person('hospital-leader'), { id });
    expect(name).toContain('季度巡检报告-EB-HJ-2026-Q1');
    const text = documentText(content as Uint8Array);
    for (const words of [
      '检查数据库电子票据系统用户表空间是否足够（使用率均少于90%）',
      '< 90%',
      '90%',
      engineer().name,
      '已反馈信息科',
      '机房.png',
    ])
      expect(text).toContain(words);
  });
});

describe('the quarter’s performance (XY-11)', () => {
  it('has the slowest endpoints and the dearest statements beside the quarter before', async () => {
    const signedOn = '2025-10-01';
    const own = await desk.found({ yaml: contractText('xiyuan'), hospital: 'second', signedOn });
    const portal = await addAsset(desk, engineer(), {
      contract: own,
      kind: 'system',
      name: '小程序',
      owner: 'supplier',
    });
    const probe = await addOne({ contract: own, asset: portal.id, name: '挂号接口' });
    await desk.pool.query(
      `select watch_partition('probe_hour', d::date) from unnest('{2025-01-01,2026-01-01}'::text[]) d`,
    );
    const hours = `insert into probe_hour select number, t, 10, 0, 0, $2, 1, 900 from probe, generate_series($3::timestamptz, $4, '6 hours') t where id = $1`;
    await desk.pool.query(hours, [probe, 100, '2025-10-02', '2025-12-30']);
    await desk.pool.query(hours, [probe, 150, '2026-01-02', '2026-03-30']);
    await openAllInspections(desk);
    const list = 'quarterly-performance';
    const found = await desk.pool.query<{ id: string; period: string }>(
      `select id, period from inspection where contract_id = $1 and checklist = $2 order by period`,
      [own, list],
    );
    expect(found.rows.map((one) => one.period)).toEqual(['2025-Q4', '2026-Q1']);
    const at = instantAt('2026-03-31T01:00:00');
    const readOf = (meanMs: number) => {
      const rows = [{ id: 's1', text: 'select * from registration', calls: 9, meanMs, totalMs: 9 * meanMs }];
      return { state: 'read', reason: null, since: at, hidden: 2, rows };
    };
    for (const [index, meanMs] of [20, 31].entries())
      await desk.pool.query(`update inspection set statements = $2 where id = $1`, [
        found.rows[index]?.id,
        JSON.stringify([
          { place: 'db', name: 'HIS 库', at: at + 60_000 - (1 - index) * 90 * 86_400_000, reading: readOf(meanMs) },
          {
            place: 'lis',
            name: 'LIS 库',
            at,
            reading: { state: 'absent', reason: null, since: null, hidden: 0, rows: [] },
          },
          { place: 'pacs', name: 'PACS 库', at, reading: null },
        ]),
      ]);
    const reader = desk.person('hospital-leader', 'second');
    const { content } = await inspectionPaper(desk, reader, { id: found.rows[1]?.id ?? '' });
    const text = documentText(content as Uint8Array);
    for (const words of [
      '挂号接口',
      '150 ms',
      '100 ms',
      '+50%',
      'select * from registration',
      'HIS 库：2026-03-31 01:01 读取，数据库自 2026-03-31 01:00 起统计；另有 2 条',
      'LIS 库：未启用语句统计',
      'PACS 库：探测程序或数据库在限时内没有答复',
      '31 ms',
      '20 ms',
    ])
      expect(text).toContain(words);
  });
});

describe('an inspection that is signed after the term', () => {
  it('still makes a case of what failed, as of when it was due; what is refused is told to people', async () => {
    const yaml = contractText('einvoice').replace('id: einvoice', 'id: einvoice-before');
    const own = await desk.found({ yaml, signedOn: '2024-04-01' }); // its term ends on 2026-03-31
    await addAsset(desk, engineer(), { contract: own, kind: 'system', name: '电子票据', owner: 'supplier' });
    desk.clock.set(instantAt('2026-04-04T10:00:00'));
    await moveOccurrences(desk, system, {});
    await openAllInspections(desk);
    while (await collectDue(desk));
    const { items } = await listInspections(desk, engineer(), { contract: own });
    const found = items.find((one) => one.checklist === 'einvoice-functions' && one.period === '2026-Q1')?.id ?? '';
    const { list: all } = await getInspection(desk, engineer(), { id: found });
    const [first, second] = all.map((one) => one.id);
    for (const { id: one } of all) {
      const answer = { yes: one !== first && one !== second };
      await fillItem(desk, engineer(), { id: found, item: one, answer });
    }
    desk.clock.set(instantOf(desk.clock.now() + 60_000));
    const { version } = await getInspection(desk, engineer(), { id: found });
    await signInspection(desk, engineer(), { id: found, version, feedback: '已反馈信息科' });
    const attempt = { key: 'k', log: desk.log, signal: new AbortController().signal };
    const run = () => openItemCases.run(desk, { inspection: found }, attempt);
    await run();
    // The same once more with other words is refused for good.
    const unlink = `update inspection_item set case_id = null, note = '又改' where inspection_id = $1 and item = $2`;
    await desk.pool.query(unlink, [found, first]);
    for (let twice = 0; twice < 2; twice++) await run();
    const cases = await desk.pool.query(
      `select to_char(reported_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI') as at from cases where contract_id = $1`,
      [own],
    );
    expect(cases.rows).toEqual([{ at: '2026-03-31 23:59' }, { at: '2026-03-31 23:59' }]);
    const told = await desk.pool.query(
      `select person_id, params from notice where template = 'inspection.case-refused'`,
    );
    expect(told.rows.map((row) => row.person_id)).toEqual(
      expect.arrayContaining(
        [engineer(), desk.person('supplier-lead'), desk.person('hospital-it')].map((one) => one.personId),
      ),
    );
    expect(told.rows[0]?.params).toMatchObject({ period: '2026-Q1', code: 'idempotency.mismatch' });
    const facts = await desk.pool.query(`select count(*) as n from fact where type = 'inspection.case-refused'`);
    expect(facts.rows).toEqual([{ n: 1 }]);
  });
});

describe('an inspection whose runner is not back yet', () => {
  it('keeps what there is and measures again, until it answered or was waited for long enough', async () => {
    const own = await desk.found({ yaml: contractText('einvoice').replace('id: einvoice', 'id: einvoice-away') });
    const portal = (
      await addAsset(desk, engineer(), { contract: own, kind: 'system', name: '票据', owner: 'supplier' })
    ).id;
    await desk.pool.query(
      `insert into runner (id, contract_id, name, token_hash, invited_at) values ('runner_2', $1, '院内', 'h2', now())`,
      [own],
    );
    const url = `http://127.0.0.1:${(web.address() as AddressInfo).port}/`;
    const serves = ['einvoice-environment/login'];
    const away = {
      contract: own,
      asset: portal,
      name: '院内',
      profile: { kind: 'http', url },
      serves,
      runner: 'runner_2',
    };
    const probe = await addOne(away);
    await lastOf(probe, 5, desk.clock.now() - 60_000);
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

const documentText = (file: Uint8Array): string => printedText(file).join('\n');

describe('a probe that was to measure an item', () => {
  it('and was taken off before is told with the item, which leads to another', async () => {
    const runner = 'runner_1';
    const serves = ['einvoice-environment/data-space'];
    const [gone, paused, moved, silent] = [
      await addOne({ name: '已删', serves }),
      await addOne({ name: '暂停', serves }),
      await addOne({ name: '改作他用', serves }),
      await addOne({ name: '院内空间', serves, runner }),
    ];
    desk.clock.set(instantAt('2026-09-29T09:00:00'));
    await openAllInspections(desk);
    const opened = (await list()).find((one) => one.checklist === 'einvoice-environment' && one.period === '2026-Q3');
    const space = async () =>
      (await getInspection(desk, engineer(), { id: opened?.id ?? '' })).list.find((one) => one.id === 'data-space');
    expect((await space())?.silent).toEqual([]);
    desk.clock.set(instantAt('2026-09-29T10:00:00'));
    const call = (method: 'PATCH' | 'DELETE', probe: string, body?: object) =>
      desk.call(engineer(), `/api/probes/${probe}`, { method, ...(body && { body }) });
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
