import type { ReportHead } from '@yinuo/documents';
import { instantOf } from '@yinuo/kernel';
import { Fault, type QueryContext, query } from '@yinuo/platform';
import { z } from 'zod';
import type { JudgingContract } from '../../agreement/index.ts';
import { caseRecord, casesOfMonth } from '../../cases/index.ts';
import { type DocumentRow, findDocument, findFigures } from '../documents/store.ts';
import { analyse } from '../domain/analysis.ts';
import { type JudgedClock, judgedClocks } from '../domain/judged-clocks.ts';
import { kindsOf } from '../domain/kinds-of.ts';
import { countMonth } from '../domain/month-figures.ts';
import { chineseMonth, chineseTime } from '../domain/times.ts';
import { type TemplateInUse, templateInUse } from '../templates/template-in-use.ts';
import type { Told } from './make-file.ts';
import { DOCUMENTS, partyNames, reportHead } from './report-head.ts';

/** Everything a document is made from, read in one transaction. */
export interface Gathered {
  readonly row: DocumentRow;
  readonly head: ReportHead;
  readonly contract: JudgingContract;
  readonly of: Told;
  readonly clocks: readonly JudgedClock[];
  readonly template: TemplateInUse | null;
  readonly seal: { readonly batch: number; readonly hash: string } | null;
}

export const gatherDocument = query({
  name: 'document.gather',
  permission: 'system',
  input: z.strictObject({ document: z.string() }),
  async run(ctx, { document }): Promise<Gathered> {
    const row = await findDocument(ctx.tx, ctx.scope, document);
    if (!row) throw new Fault('not-found', { document });
    const seal = await ctx.tx
      .selectFrom('fact_seal')
      .select(['batch', 'hash'])
      .orderBy('batch', 'desc')
      .executeTakeFirst();
    const found = row.month === null ? await ofCase(ctx, row) : await ofMonth(ctx, row, row.month);
    const parties = await partyNames(ctx.tx, ctx.scope, found.contract);
    const template =
      row.kind === 'month-figures' ? null : await templateInUse(ctx.tx, ctx.scope, parties.hospitalId, row.kind);
    const asOf = instantOf(row.as_of);
    const head = reportHead(row.kind, found.contract, parties, {
      ...found.printed,
      asOf,
      preparedBy: row.asked_name,
    });
    return { row, head, contract: found.contract, of: found.of, clocks: found.clocks, template, seal: seal ?? null };
  },
});

async function ofMonth(ctx: QueryContext, row: DocumentRow, month: string) {
  const asOf = instantOf(row.as_of);
  const cases = await casesOfMonth(ctx, row.contract_id, month, asOf);
  const { contract } = cases;
  const kinds = kindsOf(row.kind);
  const counted = countMonth(cases, contract.compiled, kinds, asOf);
  return {
    contract,
    of: { month: counted },
    clocks: judgedClocks(cases.cases.filter((one) => kinds.includes(one.row.kind))),
    printed: {
      period: chineseMonth(month),
      number: `${contract.code}-${DOCUMENTS[row.kind].mark}-${month}`,
      provisional: counted.provisional,
    },
  };
}

async function ofCase(ctx: QueryContext, row: DocumentRow) {
  const asOf = instantOf(row.as_of);
  const { contract, ...record } = await caseRecord(ctx, row.case_id ?? '', asOf);
  const kept = await findFigures(ctx.tx, ctx.scope, row.id);
  const analysis = analyse(record, contract.compiled, kept?.parts ?? {}, asOf);
  return {
    contract,
    of: { analysis },
    clocks: judgedClocks([record]),
    printed: {
      period: `截至 ${chineseTime(asOf)}`,
      number: `${record.row.number}-${DOCUMENTS[row.kind].mark}`,
      provisional: analysis.provisional,
    },
  };
}
