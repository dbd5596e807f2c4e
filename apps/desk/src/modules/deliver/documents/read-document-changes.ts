import { type DocumentChanges, DocumentParams } from '@yinuo/api';
import { instantOf } from '@yinuo/kernel';
import { Fault, query } from '@yinuo/platform';
import { caseRecord, casesOfMonth } from '../../cases/index.ts';
import { clockChanges, judgedClocks } from '../domain/judged-clocks.ts';
import { kindsOf } from '../domain/kinds-of.ts';
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
    const { contract, cases } =
      row.month === null
        ? await ofCase(ctx, row.case_id ?? '', asOf)
        : await casesOfMonth(ctx, row.contract_id, row.month, asOf);
    const kinds = kindsOf(row.kind);
    const now = judgedClocks(cases.filter((one) => kinds.includes(one.row.kind)));
    const changes = clockChanges(await findVerdicts(ctx.tx, ctx.scope, id), now);
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

async function ofCase(ctx: Parameters<typeof caseRecord>[0], id: string, asOf: Parameters<typeof caseRecord>[2]) {
  const { contract, ...record } = await caseRecord(ctx, id, asOf);
  return { contract, cases: [record] };
}
