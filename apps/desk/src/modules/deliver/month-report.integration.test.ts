import { createHash } from 'node:crypto';
import type { DocumentDetail, MonthDocumentFigures } from '@yinuo/api';
import { sealFacts } from '@yinuo/platform';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openContentWriter } from './render/content/content-writer.ts';
import { gatherDocument } from './render/gather-document.ts';
import { makeFile } from './render/make-file.ts';
import { beijing, type DocumentDesk, openDocumentDesk } from './testing/document-desk.ts';
import { sheetRows, wordText } from './testing/zip-text.ts';

let desk: DocumentDesk;
let report: DocumentDetail;
let figures: MonthDocumentFigures;
let text: string;

const month = '2026-03';
const rateNamed = (name: string, of: MonthDocumentFigures = figures) => of.rates.find((rate) => rate.name.zh === name);
function monthOf(document: DocumentDetail): MonthDocumentFigures {
  if (document.figures?.of !== 'month') throw new Error(`no month: ${JSON.stringify(document)}`);
  return document.figures;
}

// Lesson 10: 2 without target, 1 open and not due, 1 open and overdue, 6 closed of which 5 in time.
beforeAll(async () => {
  desk = await openDocumentDesk();
  const daily = { severity: 'daily', respondAfter: 5 };
  const minor = { kind: 'vulnerability', severity: 'other' }; // XY-13 sets a time for high-risk ones only
  for (const day of ['02', '03', '04', '05', '06'])
    await desk.play({ ...daily, at: `2026-03-${day} 10:00`, resolveAfter: 30, resolution: { classification: '性能' } });
  await desk.play({ ...daily, at: '2026-03-09 10:00', resolveAfter: 90, resolution: { cause: '磁盘已满' } });
  await desk.play({ ...minor, at: '2026-03-10 10:00', resolveAfter: 30, resolution: { cause: '误报' } });
  await desk.play({ ...minor, at: '2026-03-10 11:00', resolveAfter: 30, resolution: { cause: '误报二' } });
  await desk.play({ ...daily, at: '2026-03-11 09:00', title: '缴费无回执' });
  await desk.play({ ...daily, at: '2026-03-12 14:30', title: '短信未送达' });
  desk.clock.set(beijing('2026-03-12 15:00'));
  await sealFacts(desk, desk.sealingKey);
  report = await desk.make({ kind: 'fault-monthly-report', contract: desk.contract, period: month });
  figures = monthOf(report);
  text = wordText(await desk.file(report.id));
});
afterAll(() => desk.close());

describe('the month of lesson 10', () => {
  test('the rate states its denominator: 5 of 7', () => {
    expect(rateNamed('解决按时率')).toMatchObject({
      numerator: 5,
      denominator: 7,
      text: '5/7（71.43%）',
      clause: 'XY-2、XY-3、XY-4',
      left: { pending: 1, excused: 0, without: 2, merged: 0 },
      rule: { zh: '按时 5 ÷（按时 5＋违约 2）；共 10 起，不计：无此时限 2 起、未到期 1 起' },
    });
    expect(rateNamed('响应按时率')).toMatchObject({ numerator: 8, denominator: 8, text: '8/8（100%）' });
  });

  test('a clock without a sample has no rate', () => {
    expect(rateNamed('到场按时率')).toMatchObject({ numerator: 0, denominator: 0, text: '—（无样本）' });
  });

  test('every group of counts sums up to the totals', () => {
    expect(figures.totals).toEqual({ reported: 10, resolved: 8, open: 2, breached: 2, excused: 0 });
    for (const { by, lines } of figures.counts) {
      const sums = lines.reduce((sum, line) => sum + line.reported, 0);
      expect([by, sums]).toEqual([by, 10]);
    }
  });

  test('breaches say why; open cases are carried over; a cause of several faults is a problem', () => {
    expect(figures.breaches.total).toBe(2);
    const late = figures.breaches.items[0];
    expect(late?.why.map(({ zh }) => zh)).toContain('11:00 到期');
    expect(late).toMatchObject({ clause: 'XY-4', overMs: 30 * 60_000, party: { zh: '供应商' } });
    const overdue = figures.breaches.items[1];
    expect(overdue?.demands).toMatchObject([{ title: { zh: '上报医院相关人员并提供替代方案' }, metAt: null }]);
    expect(figures.carriedOver.items.map(({ title }) => title)).toEqual(['缴费无回执', '短信未送达']);
    expect(figures.problems.items).toMatchObject([{ cause: '连接池耗尽', count: 5, open: 0 }]);
    expect(figures.classes.items[0]).toMatchObject({ name: { zh: '性能' }, count: 5, confirmed: 0 });
  });

  test('every number on screen stands in the file', () => {
    for (const rate of figures.rates) {
      expect(text).toContain(rate.text);
      expect(text).toContain(rate.rule.zh);
      expect(text).toContain(rate.name.zh);
    }
    for (const { case: one, why } of figures.breaches.items) {
      expect(text).toContain(one.number);
      expect(text).toContain(`${why.map(({ zh }) => zh).join('；')}。`);
    }
    for (const one of figures.carriedOver.items) expect(text).toContain(one.title);
    expect(text).toContain('本期共受理故障 10 起，已解决 8 起');
    expect(text).toContain('【XY-6】');
    expect(text).toContain('2026年3月1日至3月31日');
    expect(text).toContain('2026年3月12日 15:00');
  });

  test('it says with what it was made', async () => {
    const { rows } = await desk.pool.query<{ batch: number; hash: string }>(
      'select batch, hash from fact_seal order by batch desc limit 1',
    );
    expect(report).toMatchObject({
      state: 'ready',
      progress: 100,
      attempts: 1,
      asOf: '2026-03-12T15:00:00+08:00',
      number: 'XY-GZ-2026-03',
      made: {
        contractVersion: 1,
        calendarVersion: desk.calendar.version,
        seal: rows[0],
        template: { source: 'shipped', version: null },
      },
    });
    const bytes = await desk.file(report.id);
    expect(report.file).toMatchObject({
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      name: '故障处理记录和报告-XY-GZ-2026-03.docx',
    });
  });

  test('the asker is told once', async () => {
    const { rows } = await desk.pool.query(
      'select person_id, params from notice where template = $1 and subject = $2',
      ['document.ready', report.id],
    );
    expect(rows).toMatchObject([{ person_id: desk.hospitalIt.personId, params: { number: 'XY-GZ-2026-03' } }]);
  });

  test('the workbook has every case and clock; its columns sum up to the rates', async () => {
    const { id } = await desk.make({ kind: 'month-figures', contract: desk.contract, period: month });
    const file = await desk.file(id);
    expect(sheetRows(file, 2)).toHaveLength(10 + 2);
    const clocks = sheetRows(file, 3).slice(2);
    expect(clocks).toHaveLength(16);
    const resolve = clocks.filter((row) => row[2] === '解决');
    const sum = (column: number) => resolve.reduce((total, row) => total + Number(row[column]), 0);
    expect([sum(10), sum(9)]).toEqual([5, 7]);
  });

  test('equal facts judged at the same instant give equal bytes', async () => {
    const system = { kind: 'system', job: 'test' } as const;
    const gathered = await gatherDocument(desk, system, { document: report.id });
    const writer = openContentWriter(1);
    const again = await makeFile(gathered, gathered.template?.content ?? null, writer);
    expect(again.ok && again.value.sha256).toBe(report.file?.sha256);
  });
});

test('a month without cases: «—（无样本）», never 0 % or 100 %', async () => {
  const empty = await desk.make({ kind: 'fault-monthly-report', contract: desk.contract, period: '2026-01' });
  const { rates, totals, counts } = monthOf(empty);
  expect(totals).toEqual({ reported: 0, resolved: 0, open: 0, breached: 0, excused: 0 });
  expect(new Set(rates.map((rate) => rate.text))).toEqual(new Set(['—（无样本）']));
  expect(counts.flatMap(({ lines }) => lines)).toEqual([]);
  const printed = wordText(await desk.file(empty.id));
  expect(printed).toContain('本期无此类事项');
  expect(printed).not.toMatch(/（0%）|（100%）/);
});

test('facts after the as-of change nothing', async () => {
  desk.clock.set(beijing('2026-03-12 16:00'));
  const id = await desk.ask({ kind: 'fault-monthly-report', contract: desk.contract, period: month });
  await desk.play({ at: '2026-03-12 16:10', severity: 'daily' });
  await desk.render(id);
  const { body } = await desk.call<DocumentDetail>(desk.lead, `/api/documents/${id}`);
  expect(monthOf(body).totals.reported).toBe(10);
});
