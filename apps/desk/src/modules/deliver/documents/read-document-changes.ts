import { type DocumentChanges, DocumentParams } from '@yinuo/api';
import { instantOf } from '@yinuo/kernel';
import { Fault, query } from '@yinuo/platform';
import { clockChanges } from '../domain/judged-clocks.ts';
import { Reading } from '../kinds/reading.ts';
import { clocksOf, contractOf } from '../render/told-of.ts';
import { findDocument, findVerdicts } from './store.ts';
import { instantText } from './view.ts';

const SHOWN_MAX = 200;

/** Judges the same cases again at the same instant, by the contract and calendar of today; the document stays as it is. */
export const readDocumentChanges = query({
  name: 'document.read-changes',
  permission: 'document.read',
  input: DocumentParams,
  async run(ctx, { id }): Promise<DocumentChanges> {
    const row = await findDocument(ctx.tx, ctx.scope, id);
    if (!row) throw new Fault('not-found', { document: id });
    if (row.state !== 'ready') throw new Fault('state.conflict', { state: row.state });
    const asOf = instantOf(row.as_of);
    const contract = await contractOf(ctx, row, asOf);
    const was = await findVerdicts(ctx.tx, ctx.scope, id);
    const now = await clocksOf(ctx, row, new Reading(ctx, row.contract_id, asOf));
    const changes = clockChanges(was, now);
    return {
      judgedAt: instantText(ctx.now),
      contractVersion: contract.version,
      calendarVersion: ctx.platform.calendar.version,
      total: changes.length,
      items: changes.slice(0, SHOWN_MAX).map(({ was, would, ...change }) => ({
        ...change,
        was: was && { ...was, due: was.due === null ? null : instantText(was.due) },
        would: would && { ...would, due: would.due === null ? null : instantText(would.due) },
      })),
    };
  },
});
