import type { ReportHead } from '@yinuo/documents';
import { instantOf, type Text } from '@yinuo/kernel';
import { Fault, type QueryContext, query } from '@yinuo/platform';
import { z } from 'zod';
import type { JudgingContract } from '../../agreement/index.ts';
import { type DocumentRow, findDocument } from '../documents/store/document-store.ts';
import type { Pictures, Told } from '../gather/kind.ts';
import { partyNames } from '../gather/party-names.ts';
import { picturesNamed } from '../gather/pictures.ts';
import type { KeptMonths } from '../gather/reading.ts';
import { type TemplateInUse, templateInUse } from '../templates/template-in-use.ts';
import { headOf } from './report-head.ts';
import { spanOfRow, toldOf } from './told-of.ts';

/** Everything a document is made from, read in one transaction. */
export interface Gathered {
  readonly row: DocumentRow;
  readonly head: ReportHead;
  readonly remark: Text;
  readonly contract: JudgingContract;
  readonly told: Told;
  /** Of what it tells, before what people wrote. */
  readonly toldHash: string;
  readonly pictures: Pictures;
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
    const span = spanOfRow(row);
    const { contract, told, toldHash, remark } = await toldOf(ctx, row, kept);
    const parties = await partyNames(ctx.tx, ctx.scope, contract);
    const template =
      row.kind === 'month-figures' ? null : await templateInUse(ctx.tx, ctx.scope, parties.hospitalId, row.kind);
    const head = headOf(contract, parties, { row, span, asOf: instantOf(row.as_of), provisional: remark.zh });
    const pictures = await picturesNamed(ctx, contract.id, told.pictures ?? []);
    return { row, head, remark, contract, told, toldHash, pictures, template, seal: await lastSeal(ctx) };
  },
});

async function lastSeal({ tx }: QueryContext) {
  const seals = tx.selectFrom('fact_seal').select(['batch', 'hash']).orderBy('batch', 'desc');
  return (await seals.executeTakeFirst()) ?? null;
}
