import { createHash } from 'node:crypto';
import type { DocumentDetail, PeriodChanges, PeriodDetail, PeriodKind } from '@yinuo/api';
import { printedText } from '@yinuo/documents';
import { chineseCalendar, dateOf, type Instant } from '@yinuo/kernel';
import { type Platform, query } from '@yinuo/platform';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { contractText, faultOf } from '../../testing/index.ts';
import { contractForJudging } from '../agreement/index.ts';
import { listOccurrences } from '../ledger/index.ts';
import { noteLateFacts, reviewPeriod } from '../settle/index.ts';
import { askDocument } from './documents/ask-document.ts';
import { listDocuments } from './documents/list-documents.ts';
import { readDocument } from './documents/read-document.ts';
import { type PeriodSort, spanOf } from './gather/period.ts';
import { KINDS } from './kinds/index.ts';
import { currentDocument } from './pack/current-document.ts';
import { owedDocuments } from './pack/owed-documents.ts';
import { cutOff, gatherOf } from './render/gather-of.ts';
import { renderDocument } from './render/render-document.ts';
import { KEPT_KINDS } from './schedule/companion-kinds.ts';
import { draftDocuments } from './schedule/draft-documents.ts';
import { beijing, type DocumentDesk, openDocumentDesk } from './testing/document-desk.ts';
import { deliverDocument } from './way/deliver-document.ts';
import { reviseDocument } from './way/revise-document.ts';

const WRITTEN = { texts: { 总体情况: '高峰期扩容后平稳' }, rows: {} };
const system = { kind: 'system', job: 'test' } as const;
let desk: DocumentDesk;
let karamay: string;
let late: string;
let open: string;
beforeAll(async () => {
  desk = await openDocumentDesk();
  karamay = await desk.found({ yaml: contractText('karamay') });
  const play = (at: string, more: object = {}) => desk.play({ contract: karamay, at, ...more });
  await play('2026-03-09 10:00', { title: '挂号页面打不开', respondAfter: 2, resolveAfter: 60 });
  await play('2026-03-11 09:00', { title: '报告查询慢', respondAfter: 200, resolveAfter: 4000 });
  await play('2026-03-12 09:00', { kind: 'demand', severity: 'report-or-template', title: '新报表' });
  await play('2026-03-16 11:00', { kind: 'consultation', title: '如何退号', respondAfter: 2, resolveAfter: 30 });
  await play('2026-03-31 16:00', { title: '无法开方', respondAfter: 5 });
  // Of Xiyuan, whose times to respond differ on days off.
  const daily = { severity: 'daily', title: '打印不出' };
  late = await desk.play({ ...daily, at: '2026-03-11 10:00', respondAfter: 12, resolveAfter: 50 });
  open = await desk.play({ ...daily, at: '2026-03-31 16:00', respondAfter: 5 });
});
afterAll(() => desk.close());

const contentHash = ({ figures }: DocumentDetail): string =>
  createHash('sha256')
    .update(JSON.stringify({ ...figures, provisional: '' }))
    .digest('hex');

async function make(platform: Platform, kind: PeriodKind): Promise<DocumentDetail> {
  const { id } = await askDocument(platform, desk.lead, { ask: { kind, contract: desk.contract, period: '2026-03' } });
  const work = { key: id, log: desk.log, signal: new AbortController().signal };
  await renderDocument.run(platform, { document: id }, work);
  const made = await readDocument(platform, desk.lead, { id });
  expect([kind, made.state, made.fault]).toEqual([kind, 'ready', null]);
  return made;
}

const PERIODS: Readonly<Record<PeriodSort, string>> = {
  week: '2026-W11',
  month: '2026-03',
  quarter: '2026-Q1',
  year: 'Y1',
  term: 'term',
};
const at = (text: string): Platform => ({ ...desk, clock: { now: (): Instant => beijing(text) } });
const gathered = query({
  name: 'test.gather',
  permission: 'system',
  input: z.object({ kind: z.custom<PeriodKind>(), contract: z.string(), period: z.string() }),
  async run(ctx, { kind, contract: id, period }) {
    const span = spanOf(period, await contractForJudging(ctx.tx, ctx.scope, id, ctx.now));
    if (span === null) throw new Error(`no ${period}`);
    const asOf = await cutOff(ctx, id, span);
    return JSON.stringify(await gatherOf(ctx, { kind, contract: id, span, asOf, kept: undefined }));
  },
});

describe('a period that is over, without anything that has happened since', () => {
  const all = KEPT_KINDS.flatMap((kind) => KINDS[kind].periods.map((sort) => [kind, sort] as const));
  test.each(all)('%s of a %s tells the same on whatever day it is made', async (kind, sort) => {
    const over = sort === 'year' || sort === 'term' ? '2027-01-02 09:00' : '2026-04-01 00:05';
    const of = { kind, contract: karamay, period: PERIODS[sort] };
    const soon = await gathered(at(over), system, of);
    expect(await gathered(at('2027-03-20 15:00'), system, of)).toBe(soon);
  });

  test('what falls due in a month stands in it, though its holiday is in the next', async () => {
    const contract = await desk.found({ yaml: contractText('zhongkai'), hospital: 'second' });
    const of = { kind: 'monthly-assessment', contract, period: '2026-09' } as const;
    const told = JSON.parse(await gathered(at('2026-10-04 09:00'), system, of));
    const notices = told.data.义务完成.filter((row: { 条款: string }) => row.条款 === 'ZK-19');
    expect(notices).toMatchObject([{ 应办: 2 }]); // Mid-Autumn and National Day
  });
});

describe('a sealed month (lesson 3)', () => {
  const monthly = KEPT_KINDS.filter((kind) => KINDS[kind].periods.includes('month'));
  const before = new Map<PeriodKind, string>();
  let march: PeriodDetail;
  let early: DocumentDetail;
  let signed: DocumentDetail;
  const path = (verb = '') => `/api/contracts/${desk.contract}/periods/2026-03${verb}`;

  beforeAll(async () => {
    desk.clock.set(beijing('2026-04-01 09:00'));
    early = await make(desk, 'month-figures');
    desk.clock.set(beijing('2026-04-02 09:00'));
    expect((await desk.call(desk.lead, path('/review'), { method: 'POST' })).status).toBeLessThan(300);
    desk.clock.set(beijing('2026-04-03 10:00'));
    await desk.renderAll();
    for (const kind of monthly) before.set(kind, contentHash(await make(desk, kind)));
    const report = await make(desk, 'operation-report');
    const revised = await reviseDocument(desk, desk.lead, { id: report.id, written: WRITTEN });
    await desk.render(revised.id);
    signed = await readDocument(desk, desk.lead, { id: revised.id });
    before.set('operation-report', contentHash(signed));
    for (const who of [desk.person('hospital-leader', 'first'), desk.person('supplier-leader', 'supplier')]) {
      const { body } = await desk.call<PeriodDetail>(who, path());
      march = (await desk.call<PeriodDetail>(who, path('/sign'), { body: { hash: body.hash } })).body;
    }
  });

  test('a draft from before the review is made once more, as of the review', async () => {
    expect(early.asOf).toBe('2026-04-01T00:00:00+08:00');
    const { rows } = await desk.pool.query<{ revision: number; as_of: number }>(
      `select revision, as_of from document where contract_id = $1 and kind = 'month-figures' order by revision limit 2`,
      [desk.contract],
    );
    expect(rows).toEqual([
      { revision: 1, as_of: beijing('2026-04-01 00:00') },
      { revision: 2, as_of: beijing('2026-04-02 09:00') },
    ]);
  });

  test('holds every document of its kinds by its hash, and what each of them tells', async () => {
    expect(march.state).toBe('sealed');
    expect(march.figures.documents.map(({ kind }) => kind).toSorted()).toEqual(monthly.toSorted());
    const { rows } = await desk.pool.query<{ kind: string }>(`select kind from sealed_paper where period = '2026-03'`);
    // Of inspections that nobody signed nothing is kept.
    const kept = monthly.filter((kind) => KINDS[kind].inspects === undefined);
    expect(rows.map(({ kind }) => kind).toSorted()).toEqual(kept.toSorted());
    for (const statement of [`update sealed_paper set told = '{}'`, 'delete from sealed_paper'])
      await expect(desk.pool.query(statement)).rejects.toThrow('sealed');
  });

  test('its documents tell what was signed, whatever happened to a case, a severity or the calendar since', async () => {
    desk.clock.set(beijing('2026-04-07 09:00'));
    const act = async (id: string, verb: string, body: object) => {
      const { status } = await desk.call(desk.person('supplier-engineer', 'supplier'), `/api/cases/${id}/${verb}`, {
        body,
      });
      expect([verb, status]).toEqual([verb, 200]);
    };
    const reason = { reason: '又出现' };
    expect((await desk.call(desk.hospitalIt, `/api/cases/${late}/reopen`, { body: reason })).status).toBe(200);
    await act(open, 'resolve', { cause: '药品目录未同步', party: 'supplier', solution: '重新同步' });
    const visit = {
      contract: desk.contract,
      on: '2026-03-20',
      way: 'phone',
      name: '李护士',
      topics: '补记',
      said: '尚可',
      score: 3,
    };
    expect((await desk.call(desk.lead, '/api/visits', { body: visit })).status).toBe(201);
    const changed = {
      ...desk,
      calendar: chineseCalendar([
        { year: 2026, version: 'test', published: true, off: [dateOf(2026, 3, 11)], work: [] },
      ]),
    };
    await noteLateFacts(desk, system, {});
    for (const kind of monthly) {
      const again = await make(changed, kind);
      expect([kind, contentHash(again)]).toEqual([kind, before.get(kind)]);
    }
    // Gathered again, they would tell otherwise: by the calendar, and of what was entered for March since. What users said is
    // told as it was known at the instant, so that it tells the same.
    const kept = await desk.pool.query<{ kind: PeriodKind; told: string }>('select kind, told from sealed_paper');
    const moved: PeriodKind[] = [];
    for (const { kind, told } of kept.rows)
      if ((await gathered(changed, system, { kind, contract: desk.contract, period: '2026-03' })) !== told)
        moved.push(kind);
    expect(moved).toEqual(expect.arrayContaining(['month-figures', 'monthly-assessment', 'operation-report']));
    expect(moved).not.toContain('satisfaction-survey');
  });

  test('they say so, with the correction note beside', async () => {
    const again = await make(desk, 'operation-report');
    const text = printedText(await desk.file(again.id)).join('\n');
    expect(text).toMatch(/本期已由双方于 2026年4月3日 10:00 封存（[0-9a-f]{16}），本文件为封存时留存的数字和判定。/);
    expect(text).toMatch(/封存后另有 \d+ 项事实与本期有关/);
    const { en = '' } = again.figures?.provisional ?? {};
    expect(en).toMatch(
      /^Both sides sealed this period at 2026-04-03 10:00 \([0-9a-f]{16}\)\. .* came after the seal\./,
    );
    expect(en).not.toMatch(/[一-鿿]/);
  });

  test('the note is a paper of its own: what came, what it would change; made anew when more came, and once by itself', async () => {
    const ask = { kind: 'correction-note', contract: desk.contract, period: '2026-03' } as const;
    expect(await faultOf(askDocument(desk, desk.lead, { ask: { ...ask, period: '2026-02' } }))).toMatchObject({
      fields: [{ path: 'period', rule: 'not-sealed' }],
    });
    await draftDocuments(desk, system, {});
    const { rows } = await desk.pool.query<{ id: string; asked_name: string }>(
      `select id, asked_name from document where kind = 'correction-note' and contract_id = $1`,
      [desk.contract],
    );
    expect(rows.map(({ asked_name }) => asked_name)).toEqual(['系统自动编制']);
    await desk.render(rows[0]?.id ?? '');
    const text = printedText(await desk.file(rows[0]?.id ?? '')).join('\n');
    const { body: seen } = await desk.call<PeriodChanges>(desk.lead, path('/changes'));
    for (const words of ['更正说明', '重新打开', '解决', seen.sealedHash, `有 ${seen.total} 处与封存时不同`])
      expect(text).toContain(words);
    for (const one of seen.clocks) expect(text).toContain(one.case.number);
    // Named by what they are, with the verdict before and after.
    expect(text).toMatch(/XY-2026-\d+ 打印不出/);
    expect(text).toMatch(/ → /);
    expect(text).not.toMatch(/case\.|occurrence\.|undefined/);
    const { body: sealed } = await desk.call<PeriodDetail>(desk.lead, path());
    expect(sealed.laterDocuments.map(({ kind }) => kind)).toContain('correction-note');
    expect(sealed.hash).toBe(march.hash);
    const { wanted } = await owedDocuments(desk, system, { slug: 'xiyuan', period: '2026-03' });
    const [about] = wanted.map((one) => one.about).filter(({ kind }) => kind === 'correction-note');
    if (!about) throw new Error('not in the pack');
    const current = () => currentDocument(desk, system, { contract: desk.contract, about });
    expect(await current()).toBe(rows[0]?.id);
    desk.clock.set(beijing('2026-04-08 09:00'));
    const again = await desk.call(desk.hospitalIt, `/api/cases/${open}/reopen`, { body: { reason: '仍有问题' } });
    expect(again.status).toBe(200);
    await noteLateFacts(desk, system, {});
    expect(await current()).toBeNull();
  });

  test('what was written is what was signed: nobody writes it anew, and the signed document is the one that holds', async () => {
    const again = await make(desk, 'operation-report');
    expect(printedText(await desk.file(again.id)).join('\n')).toContain('高峰期扩容');
    const other = { texts: { 总体情况: '改写' }, rows: {} };
    const ask = { kind: 'operation-report', contract: desk.contract, period: '2026-03', written: other } as const;
    for (const act of [
      () => reviseDocument(desk, desk.lead, { id: again.id, written: other }),
      () => askDocument(desk, desk.lead, { ask }),
    ])
      expect(await faultOf(act())).toMatchObject({ code: 'period.sealed', params: { period: '2026-03' } });
    const [from, to] = [dateOf(2026, 3, 1), dateOf(2026, 3, 31)];
    const span = { name: '2026-03', sort: 'month', from, to } as const;
    const about = { kind: 'operation-report', span, occurrence: null, written: null } as const;
    const held = await currentDocument(desk, system, { contract: desk.contract, about });
    expect(held).toBe(signed.id);
  });

  test('of a seal that is older than what is kept with it the document says that too', async () => {
    await desk.pool.query('alter table sealed_paper disable trigger sealed_paper_stays');
    await desk.pool.query(`delete from sealed_paper where kind = 'work-plan'`);
    const again = await make(desk, 'work-plan');
    expect(again.figures?.provisional.zh).toContain('封存时未留存本文件的数据');
  });
});

test('a plan knows nothing of the days that it plans: judged when its month begins, not made anew at its review', async () => {
  desk.clock.set(beijing('2026-04-20 09:00'));
  const { id } = await desk.make({ kind: 'work-plan', contract: karamay, period: '2026-04' }, desk.lead);
  desk.clock.set(beijing('2026-05-04 09:00'));
  await reviewPeriod(desk, desk.lead, { id: karamay, period: '2026-04' });
  const again = await desk.make({ kind: 'work-plan', contract: karamay, period: '2026-04' }, desk.lead);
  expect([again.revision, again.asOf]).toEqual([2, '2026-04-01T00:00:00+08:00']);
  expect((await readDocument(desk, desk.lead, { id })).asOf).toBe('2026-04-01T00:00:00+08:00');
});

describe('owed, and not handed over when both sides signed', () => {
  const june = { id: '', period: '2026-06' };
  const written = (text: string) => ({ texts: { 总体情况: text }, rows: {} });
  const listed = async () =>
    (await listDocuments(desk, desk.lead, { contract: karamay, kind: 'operation-report', period: '2026-06', limit: 9 }))
      .items;
  /** A word in every blank. */
  function filled(figures: DocumentDetail['figures']) {
    const parts = figures?.of === 'paper' ? figures.parts : [];
    const texts: Record<string, string> = {};
    const rows: Record<string, Record<string, string>[]> = {};
    for (const part of parts) {
      if (part.part === 'text' && part.written) texts[part.tag] = part.text || '已写';
      if (part.part === 'fields')
        for (const { tag, value, written } of part.items) if (written) texts[tag] = String(value) || '已写';
      if (part.part === 'table' && part.writing !== null) {
        const { key } = part.writing;
        const own = part.columns.map((column, index) => ({ ...column, index }));
        const mine = own.filter(({ tag, written }) => written || tag === key);
        rows[part.tag] = part.rows.map((row) =>
          Object.fromEntries(mine.map(({ tag, index }) => [tag, String(row[index] ?? '') || '已写'])),
        );
      }
    }
    return { texts, rows };
  }
  const owedState = async (id: string | null) =>
    (await listOccurrences(desk, desk.lead, { contract: karamay, limit: 200 })).items.find((one) => one.id === id);

  test('is drafted once more beside the seal, is filled, reviewed and handed over late; what was signed stays', async () => {
    june.id = karamay;
    desk.clock.set(beijing('2026-07-01 09:00'));
    const draft = await desk.make({ kind: 'operation-report', contract: karamay, period: '2026-06' }, desk.lead);
    expect(draft.occurrence).not.toBeNull();
    desk.clock.set(beijing('2026-07-02 09:00'));
    await reviewPeriod(desk, desk.lead, june);
    await desk.renderAll();
    const signedDraft = (await listed())[0];
    desk.clock.set(beijing('2026-07-03 09:00'));
    const at = `/api/contracts/${karamay}/periods/2026-06`;
    for (const who of [desk.person('hospital-leader', 'first'), desk.person('supplier-leader', 'supplier')]) {
      const { hash } = (await desk.call<PeriodDetail>(who, at)).body;
      expect((await desk.call(who, `${at}/sign`, { body: { hash } })).status).toBe(200);
    }
    desk.clock.set(beijing('2026-07-30 09:00'));
    await desk.renderAll();
    const [late, before] = await listed();
    expect(before).toMatchObject({ id: signedDraft?.id, supersededBy: null, stage: 'draft' });
    expect(before?.may).not.toContain('deliver');
    expect(late?.may).toEqual(expect.arrayContaining(['write', 'deliver']));
    const id = late?.id ?? '';
    const seen = await readDocument(desk, desk.lead, { id });
    expect(seen.figures?.provisional.zh).toContain('补交：本文件在本期封存之后才交付');
    expect(seen.figures?.provisional.zh).not.toContain('正由双方核对');
    const revised = await reviseDocument(desk, desk.lead, { id, written: filled(seen.figures) });
    await desk.render(revised.id);
    const made = await readDocument(desk, desk.lead, { id: revised.id });
    expect(made).toMatchObject({ figures: { blanks: 0 } });
    const to = { id: made.id, to: '信息科', way: 'paper' } as const;
    const done = await deliverDocument(desk, desk.lead, to);
    expect(await owedState(done.occurrence)).toMatchObject({ state: 'done', late: true });
    const { body: sealed } = await desk.call<PeriodDetail>(desk.lead, at);
    expect(sealed.laterDocuments.map((one) => one.id)).toContain(made.id);
    expect(sealed.figures.documents.map((one) => one.id)).toContain(signedDraft?.id);
    // Handed over, it is written no more; asked for anew it says what was handed over.
    expect(await faultOf(reviseDocument(desk, desk.lead, { id: made.id, written: written('改写') }))).toMatchObject({
      code: 'period.sealed',
    });
    const again = await desk.make({ kind: 'operation-report', contract: karamay, period: '2026-06' }, desk.lead);
    expect(again.may).not.toContain('write');
    expect(again).toMatchObject({ figures: { blanks: 0 } });
  });
});
