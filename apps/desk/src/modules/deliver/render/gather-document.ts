import type { ReportHead } from '@yinuo/documents';
import { instantOf } from '@yinuo/kernel';
import { Fault, type QueryContext, query } from '@yinuo/platform';
import { z } from 'zod';
import type { JudgingContract } from '../../agreement/index.ts';
import { type DocumentRow, findDocument } from '../documents/store.ts';
import { chineseTime } from '../domain/times.ts';
import type { Told } from '../gather/kind.ts';
import { partyNames } from '../gather/party-names.ts';
import { chineseSpan } from '../gather/period.ts';
import { type KeptMonths, Reading } from '../gather/reading.ts';
import { KINDS } from '../kinds/index.ts';
import { type TemplateInUse, templateInUse } from '../templates/template-in-use.ts';
import { archiveNumber, documentNumber, reportHead } from './report-head.ts';
import { contractOf, spanOfRow } from './told-of.ts';

/** Everything a document is made from, read in one transaction. */
export interface Gathered {
  readonly row: DocumentRow;
  readonly head: ReportHead;
  readonly contract: JudgingContract;
  readonly told: Told;
  readonly template: TemplateInUse | null;
  readonly seal: { readonly batch: number; readonly hash: string } | null;
}

export const gatherDocument = query({
  name: 'document.gather',
  permission: 'system',
  input: z.strictObject({ document: z.string(), kept: z.custom<KeptMonths>().optional() }),
  async run(ctx, { document, kept }): Promise<Gathered> {
    const row = await findDocument(ctx.tx, ctx.scope, document);
    if (!row) throw new Fault('not-found', { document });
    const asOf = instantOf(row.as_of);
    const span = spanOfRow(row);
    const contract = await contractOf(ctx, row, asOf);
    const reading = new Reading(ctx, row.contract_id, asOf, kept);
    const told = await KINDS[row.kind].gather({ ctx, row, span, asOf, contract, reading });
    const parties = await partyNames(ctx.tx, ctx.scope, contract);
    const template =
      row.kind === 'month-figures' ? null : await templateInUse(ctx.tx, ctx.scope, parties.hospitalId, row.kind);
    const head = reportHead(row.kind, contract, parties, {
      span,
      period: span === null ? `截至 ${chineseTime(asOf)}` : chineseSpan(span),
      number: documentNumber(row.kind, contract.code, row),
      archiveNumber: archiveNumber(row.kind, contract.code, row),
      asOf,
      preparedBy: row.asked_name,
      provisional: told.provisional,
    });
    return { row, head, contract, told, template, seal: await lastSeal(ctx) };
  },
});

async function lastSeal({ tx }: QueryContext) {
  const seals = tx.selectFrom('fact_seal').select(['batch', 'hash']).orderBy('batch', 'desc');
  return (await seals.executeTakeFirst()) ?? null;
}
