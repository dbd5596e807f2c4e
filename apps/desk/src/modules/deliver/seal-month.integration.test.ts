import type { DocumentDetail } from '@yinuo/api';
import { chineseCalendar, dateOf } from '@yinuo/kernel';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultOf } from '../../testing/index.ts';
import { readDocument } from './documents/read-document.ts';
import { readDocumentChanges } from './documents/read-document-changes.ts';
import { sealDocument } from './documents/seal-document.ts';
import { beijing, type DocumentDesk, openDocumentDesk } from './testing/document-desk.ts';

// Lesson 3: what was signed stays; what would change is told.
let desk: DocumentDesk;
let march: DocumentDetail;
let early: DocumentDetail;
const ask = () => ({ kind: 'fault-monthly-report', contract: desk.contract, period: '2026-03' }) as const;
beforeAll(async () => {
  desk = await openDocumentDesk();
  await desk.play({ at: '2026-03-09 10:00', severity: 'daily', respondAfter: 12, resolveAfter: 50 });
  desk.clock.set(beijing('2026-03-31 18:00'));
  early = await desk.make(ask());
  desk.clock.set(beijing('2026-04-02 09:00'));
  march = await desk.make(ask());
});
afterAll(() => desk.close());

describe('sealing a month', () => {
  test('only by a report that was made after its end, only by the hospital', async () => {
    expect((await faultOf(sealDocument(desk, desk.hospitalIt, { id: early.id })))?.code).toBe('state.conflict');
    expect((await faultOf(sealDocument(desk, desk.lead, { id: march.id })))?.code).toBe('auth.forbidden');
    const stranger = desk.person('hospital-it', 'second');
    expect((await faultOf(sealDocument(desk, stranger, { id: march.id })))?.code).toBe('not-found');
    expect([early.may.includes('seal'), march.may.includes('seal')]).toEqual([false, true]);
  });

  test('is a fact with the hash, and happens once', async () => {
    const sealed = await sealDocument(desk, desk.hospitalIt, { id: march.id });
    expect(sealed.sealed).toMatchObject({ at: '2026-04-02T09:00:00+08:00', by: desk.hospitalIt.name });
    const { rows } = await desk.pool.query(`select data->>'sha256' as sha from fact where type = 'document.sealed'`);
    expect(rows).toEqual([{ sha: march.file?.sha256 }]);
    const again = await desk.make(ask());
    for (const { id } of [march, again])
      expect((await faultOf(sealDocument(desk, desk.hospitalIt, { id })))?.code).toBe('state.conflict');
  });

  test('nothing can be dated back into it', async () => {
    const body = { contract: desk.contract, kind: 'fault', severity: 'daily', title: '补报' };
    const call = (reportedAt: string) => desk.call(desk.lead, '/api/cases', { body: { ...body, reportedAt } });
    expect(await call('2026-03-31T10:00:00+08:00')).toMatchObject({
      status: 409,
      body: { code: 'period.sealed' },
    });
    expect((await call('2026-04-01T10:00:00+08:00')).status).toBe(201);
  });

  test('a holiday added later changes nothing in it, and is told as what would change', async () => {
    const override = { year: 2026, version: 'test', published: true, off: [dateOf(2026, 3, 9)], work: [] };
    const later = { ...desk, calendar: chineseCalendar([override]) };
    const changes = await readDocumentChanges(later, desk.lead, { id: march.id });
    expect(changes).toMatchObject({
      calendarVersion: later.calendar.version,
      total: 2, // respond within 30 min and resolve within 4 h on a day off
      items: [
        {
          obligation: 'respond-daily',
          was: { state: 'breached', due: '2026-03-09T10:10:00+08:00' },
          would: { state: 'met', due: '2026-03-09T10:30:00+08:00' },
        },
        { obligation: 'resolve-daily', was: { state: 'met' }, would: { state: 'met' } },
      ],
    });
    const after = await readDocument(later, desk.lead, { id: march.id });
    expect([after.file?.sha256, after.figures]).toEqual([march.file?.sha256, march.figures]);
    expect((await readDocumentChanges(desk, desk.lead, { id: march.id })).total).toBe(0);
  });
});
