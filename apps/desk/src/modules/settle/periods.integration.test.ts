import { createHash } from 'node:crypto';
import type { PeriodChanges, PeriodDetail, PeriodList } from '@yinuo/api';
import { addDays, chineseCalendar, type DateText, dateOf } from '@yinuo/kernel';
import { command } from '@yinuo/platform';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { contractText, faultOf } from '../../testing/index.ts';
import { noteLateFacts } from './periods/later/note-late-facts.ts';
import { readPeriodChanges } from './periods/later/read-period-changes.ts';
import { layDocument } from './periods/lay-document.ts';
import { readPeriod } from './periods/read-period.ts';
import { lookAtSignatures } from './periods/signing/look-at-signatures.ts';
import { openSettleDesk, type SettleDesk } from './testing/settle-desk.ts';

// Lesson 3: what was signed stays, to the letter; what would change is told; open cases move.
let desk: SettleDesk;
let early: string;
let pending: string;
const system = { kind: 'system', job: 'test' } as const;

beforeAll(async () => {
  desk = await openSettleDesk({ slug: 'xiyuan', now: '2026-01-01T09:00:00' });
  // Monday 9 March, a daily fault: answered after 12 minutes (late by 2), resolved after 50.
  early = await play('2026-03-09T10:00:00', 12, 50);
  pending = await play('2026-03-31T20:00:00', 3, null);
  desk.at('2026-04-02T09:00:00');
  await lay('doc_march', 'fault-monthly-report', 'a');
});
afterAll(() => desk.close());

const lay = async (id: string, kind: string, letter: string) =>
  command({
    name: 'test.lay',
    permission: 'system',
    input: z.strictObject({}),
    mayDoNothing: true,
    run: (ctx) => {
      const sha256 = letter.repeat(64);
      const of = { contract: desk.contract, period: '2026-03' };
      return layDocument(ctx, { id, ...of, kind, number: 'XY-2026-03', title: '故障处理记录和报告', sha256 });
    },
  })(desk, system, {});

async function play(at: string, respondAfter: number, resolveAfter: number | null): Promise<string> {
  desk.at(at);
  const body = { contract: desk.contract, kind: 'fault', severity: 'daily', title: '挂号页面打不开' };
  const reported = await desk.call<{ id: string }>(desk.it, '/api/cases', { body });
  expect(reported.status).toBe(201);
  const { id } = reported.body;
  const step = async (after: number, verb: string, act: object) => {
    desk.clock.set(desk.instant(at, after));
    expect((await desk.call(desk.lead, `/api/cases/${id}/${verb}`, { body: act })).status).toBe(200);
  };
  await step(respondAfter, 'respond', { text: '已受理' });
  if (resolveAfter !== null)
    await step(resolveAfter, 'resolve', { cause: '连接池耗尽', party: 'supplier', solution: '扩大连接池' });
  return id;
}

const path = (name = '2026-03') => `/api/contracts/${desk.contract}/periods/${name}`;
const read = async (who = desk.it, name = '2026-03') => {
  const { status, body } = await desk.call<PeriodDetail>(who, path(name));
  expect(status).toBe(200);
  return body;
};
const act = (who: typeof desk.it, verb: string, body?: object, name = '2026-03') =>
  desk.call<PeriodDetail & { code?: string }>(who, `${path(name)}/${verb}`, {
    method: 'POST',
    ...(body ? { body } : {}),
  });
const sign = async (who: typeof desk.it, name = '2026-03') =>
  act(who, 'sign', { hash: (await read(who, name)).hash }, name);

describe('open', () => {
  test('weeks, months, quarters, years and the term, by contract; no day is lost', async () => {
    const counts: Record<string, number> = {};
    for (const kind of ['week', 'month', 'quarter', 'year', 'term']) {
      const { body } = await desk.call<PeriodList>(desk.it, `/api/periods?contract=${desk.contract}&kind=${kind}`);
      counts[kind] = body.periods.length;
      const days = body.periods.reduce((sum, one) => sum + daysOf(one.from, one.to), 0);
      expect(days).toBe(365);
    }
    expect(counts).toEqual({ week: 53, month: 12, quarter: 4, year: 1, term: 1 });
  });

  test('is worked out anew each time, with what each figure was counted from', async () => {
    const march = await read();
    expect(march).toMatchObject({
      state: 'open',
      over: true,
      may: ['review'],
      figures: { cases: { reported: 2, resolved: 1, open: 1, merged: 0 } },
    });
    expect(march.figures.clocks.find((one) => one.obligation === 'respond-daily')).toMatchObject({
      clause: 'XY-4',
      met: 1,
      breached: 1,
      rate: { numerator: 1, denominator: 2, percent: 50 },
    });
    expect(march.figures.clocks.find((one) => one.obligation === 'resolve-daily')).toMatchObject({
      met: 1,
      breached: 1,
    });
    expect((await read(desk.it, '2026-04')).figures.clocks).toEqual([]);
  });

  test('one that still runs, and one that the contract does not have', async () => {
    expect((await act(desk.it, 'review', undefined, '2026-04')).body.code).toBe('period.not-over');
    expect((await desk.call(desk.it, path('2025-12'))).status).toBe(404);
    expect((await act(desk.leader, 'sign', { hash: 'b'.repeat(64) })).status).toBe(404);
  });
});

describe('under review', () => {
  test('either side opens it, comments and disputes with a reason; nobody signs over a dispute', async () => {
    expect((await act(desk.lead, 'review')).body).toMatchObject({
      state: 'under-review',
      asOf: '2026-04-02T09:00:00+08:00',
    });
    const remarked = await act(desk.lead, 'remarks', { sort: 'comment', text: '请核对' });
    expect([remarked.status, remarked.body.remarks.length]).toEqual([201, 1]);
    desk.at('2026-04-02T09:01:00');
    const about = { sort: 'clock', ref: 'respond-daily', title: '日常故障响应' };
    const disputed = await act(desk.lead, 'remarks', { sort: 'dispute', about, text: '院方网络中断所致' });
    const dispute = disputed.body.remarks.find((one) => one.sort === 'dispute');
    expect(disputed.body).toMatchObject({ disputes: 1, may: ['recut', 'remark'] });
    expect((await sign(desk.leader)).body.code).toBe('period.disputed');
    const resolve = (who: typeof desk.it) =>
      desk.call<PeriodDetail & { code?: string }>(who, `/api/remarks/${dispute?.id}/resolve`, {
        body: { resolution: '核实后撤回' },
      });
    expect((await resolve(desk.it)).body.code).toBe('auth.forbidden');
    expect((await resolve(desk.lead)).body).toMatchObject({ disputes: 0, may: ['recut', 'remark', 'sign'] });
  });

  test('what was signed under other figures falls', async () => {
    for (const who of [desk.finance, desk.it])
      expect((await act(who, 'sign', { hash: (await read()).hash })).status).toBe(403);
    expect((await sign(desk.lead)).body.signatures).toMatchObject([{ side: 'supplier' }]);
    const stale = (await read()).hash;
    // A comment is kept beside what was signed.
    desk.at('2026-04-02T09:02:00');
    const commented = await act(desk.it, 'remarks', { sort: 'comment', text: '辛苦了' });
    expect(commented.body).toMatchObject({ hash: stale, fallen: [], signatures: [{ side: 'supplier' }] });
    // A fact of then that is recorded now: the pending case was resolved before the review.
    const solved = { cause: '脚本错误', party: 'supplier', solution: '修复', at: '2026-03-31T20:40:00+08:00' };
    expect((await desk.call(desk.lead, `/api/cases/${pending}/resolve`, { body: solved })).status).toBe(200);
    const fell = { side: 'supplier', changed: ['cases'], fallenAt: null };
    expect(await read()).toMatchObject({ signatures: [], fallen: [fell] });
    const list = await desk.call<PeriodList>(desk.it, `/api/periods?contract=${desk.contract}&kind=month`);
    expect(list.body.periods.find(({ name }) => name === '2026-03')?.signatures).toEqual([]);
    expect((await act(desk.leader, 'sign', { hash: stale })).body.code).toBe('period.changed');
    await lookAtSignatures(desk, system, {});
    expect(await read()).toMatchObject({ fallen: [{ ...fell, fallenAt: '2026-04-02T09:02:00+08:00' }] });
    const { rows: told } = await desk.pool.query<{ person_id: string }>(
      `select person_id from notice where template = 'period.signature-fallen' and params->>'changed' = '事件与时限'`,
    );
    const people = [desk.leader, desk.lead].map(({ personId }) => ({ person_id: personId }));
    expect(told).toEqual(expect.arrayContaining(people));
    await lookAtSignatures(desk, system, {});
    const signed = await sign(desk.leader);
    expect(signed.body).toMatchObject({ state: 'under-review', signatures: [{ side: 'hospital' }] });
    expect(await desk.countFacts('period.signature-fallen')).toBe(1);
    expect((await sign(desk.leader)).body.code).toBe('state.conflict');
  });

  test('a dispute and another document let it fall at once', async () => {
    const supplier = { side: 'supplier', changed: ['cases'] };
    desk.at('2026-04-02T09:03:00');
    const disputed = await act(desk.lead, 'remarks', { sort: 'dispute', text: '名单有误' });
    expect(disputed.body).toMatchObject({
      signatures: [],
      fallen: [{ side: 'hospital', changed: ['disputes'] }, supplier],
    });
    const dispute = disputed.body.remarks.findLast(({ sort }) => sort === 'dispute');
    const resolve = await desk.call(desk.lead, `/api/remarks/${dispute?.id}/resolve`, {
      body: { resolution: '已更正' },
    });
    expect(resolve.status).toBe(200);
    expect((await sign(desk.leader)).body).toMatchObject({ signatures: [{ side: 'hospital' }], fallen: [supplier] });
    await lay('doc_again', 'optimisation-plan', 'b');
    expect(await read()).toMatchObject({
      signatures: [],
      fallen: [{ side: 'hospital', changed: ['documents'] }, supplier],
    });
    expect((await sign(desk.leader)).body.signatures).toMatchObject([{ side: 'hospital' }]);
  });
});

describe('sealed', () => {
  let hash = '';
  test('by the second signature: figures, verdicts, versions and documents under one hash', async () => {
    const { body } = await sign(desk.boss);
    expect(body).toMatchObject({ state: 'sealed', may: [], figures: { cases: { reported: 2, resolved: 2, open: 0 } } });
    hash = body.sealed?.hash ?? '';
    const seal = await desk.call<string>(desk.it, `${path()}/seal`);
    const text = typeof seal.body === 'string' ? seal.body : JSON.stringify(seal.body);
    const { rows } = await desk.pool.query<{ content: string }>('select content from period_seal');
    expect(JSON.parse(text)).toEqual(JSON.parse(rows[0]?.content ?? ''));
    expect(
      createHash('sha256')
        .update(rows[0]?.content ?? '')
        .digest('hex'),
    ).toBe(hash);
    expect(JSON.parse(rows[0]?.content ?? '')).toMatchObject({
      asOf: '2026-04-02T09:00:00+08:00',
      calendar: desk.calendar.version,
      contractVersions: [{ version: 1 }],
      documents: [{ id: 'doc_march', sha256: 'a'.repeat(64) }, { id: 'doc_again' }],
      remarks: [
        { sort: 'comment' },
        { sort: 'dispute', resolution: '核实后撤回' },
        { sort: 'comment', text: '辛苦了' },
        { sort: 'dispute', resolution: '已更正' },
      ],
    });
    const fact = await desk.pool.query(`select data->>'hash' as hash from fact where type = 'period.sealed'`);
    expect(fact.rows).toEqual([{ hash }]);
  });

  test('nothing is dated back into it, nothing in it can be changed', async () => {
    const body = { contract: desk.contract, kind: 'fault', severity: 'daily', title: '补报' };
    const report = (reportedAt: string) =>
      desk.call<{ code: string }>(desk.lead, '/api/cases', { body: { ...body, reportedAt } });
    expect((await report('2026-03-31T10:00:00+08:00')).body.code).toBe('period.sealed');
    expect((await report('2026-04-01T10:00:00+08:00')).status).toBe(201);
    const { rows } = await desk.pool.query(`select id from occurrence where due_on = '2026-03-31' limit 1`);
    const done = { evidence: { text: '补记' }, doneAt: '2026-03-30T10:00:00+08:00' };
    const late = await desk.call<{ code: string }>(desk.lead, `/api/occurrences/${rows[0].id}/complete`, {
      body: done,
    });
    expect(late.body.code).toBe('period.sealed');
    for (const statement of ['update period_seal set hash = repeat(chr(97), 64)', 'delete from period_seal'])
      await expect(desk.pool.query(statement)).rejects.toThrow('sealed');
    for (const verb of ['review', 'remarks', 'sign'])
      expect(
        (
          await act(
            desk.leader,
            verb,
            verb === 'sign' ? { hash } : verb === 'remarks' ? { sort: 'comment', text: 'x' } : undefined,
          )
        ).body.code,
      ).toBe('period.sealed');
  });

  test('a holiday added and a target halved later leave it as it is, and are told as what would change', async () => {
    const override = { year: 2026, version: 'test', published: true, off: [dateOf(2026, 3, 9)], work: [] };
    const later = { ...desk, calendar: chineseCalendar([override]) };
    const params = { id: desk.contract, period: '2026-03' };
    const changes: PeriodChanges = await readPeriodChanges(later, desk.lead, params);
    // Respond within 30 min and resolve within 4 h on a day off.
    expect(changes).toMatchObject({
      calendarVersion: later.calendar.version,
      total: 2,
      clocks: [
        {
          case: { id: early },
          obligation: 'respond-daily',
          was: { state: 'breached', due: '2026-03-09T10:10:00+08:00' },
          would: { state: 'met', due: '2026-03-09T10:30:00+08:00' },
        },
        { obligation: 'resolve-daily', was: { state: 'met' }, would: { state: 'met' } },
      ],
    });
    expect(changes.wouldHash).not.toBe(hash);
    const yaml = contractText('xiyuan')
      .replace('version: 1', 'version: 2')
      .replace('effectiveFrom: 2025-01-01', 'effectiveFrom: 2026-04-02')
      .replaceAll('工作日内10分钟内响应', '工作日内5分钟内响应')
      .replace(/(id: respond-daily[\s\S]*?workingDay: )10min/, '$15min');
    await desk.amend(desk.contract, yaml);
    const same = await readPeriodChanges(desk, desk.lead, params);
    expect([same.total, same.wouldHash]).toEqual([0, hash]);
    const halved = await readPeriodChanges(desk, desk.lead, { ...params, version: 2 });
    expect(halved.clocks.map((one) => [one.case.id, one.obligation, one.would])).toEqual([
      [early, 'respond-daily', { state: 'breached', due: '2026-03-09T10:05:00+08:00' }],
      [pending, 'respond-daily', { state: 'met', due: '2026-03-31T20:05:00+08:00' }],
    ]);
    const after = await readPeriod(later, desk.it, params);
    expect([after.hash, after.sealed?.hash, after.figures]).toEqual([hash, hash, (await read()).figures]);
    // Open cases move: what is reported now has five minutes.
    desk.at('2026-04-02T10:00:00');
    const body = { contract: desk.contract, kind: 'fault', severity: 'daily', title: '新故障' };
    const fresh = await desk.call<{ clocks: { clock: string; due: string }[] }>(desk.it, '/api/cases', { body });
    expect(fresh.body.clocks.find((one) => one.clock === 'respond')?.due).toBe('2026-04-02T10:05:00+08:00');
  });

  test('facts that come later stand beside it as correction notes, once each', async () => {
    desk.at('2026-04-03T09:00:00');
    expect((await desk.call(desk.it, `/api/cases/${pending}/reopen`, { body: { reason: '又出现' } })).status).toBe(200);
    expect((await noteLateFacts(desk, system, {})).noted).toBeGreaterThan(0);
    expect((await noteLateFacts(desk, system, {})).noted).toBe(0);
    const after = await read();
    expect(after.noted.map(({ type, subject }) => [type, subject])).toContainEqual(['case.reopened', pending]);
    expect([after.hash, after.figures.cases.open]).toEqual([hash, 0]);
    expect(await desk.countFacts('period.noted')).toBe(1);
  });
});

test('another hospital, its supplier and a third party see nothing', async () => {
  for (const who of [desk.person('hospital-it', 'second'), desk.person('supplier-lead', 'rival')]) {
    expect((await desk.call(who, path())).status).toBe(404);
    expect((await act(who, 'review')).status).toBe(404);
  }
  expect((await desk.call(desk.person('vendor-contact'), path())).status).toBe(403);
  expect(
    (await faultOf(readPeriod(desk, desk.person('hospital-it', 'second'), { id: desk.contract, period: '2026-03' })))
      ?.code,
  ).toBe('not-found');
});

function daysOf(from: string, to: string): number {
  let days = 1;
  for (let day = from as DateText; day < to; day = addDays(day, 1)) days++;
  return days;
}
