import type { CommandContext, Listener } from '@yinuo/platform';
import { contractForJudging } from '../../agreement/index.ts';
import { type Owed, owedById } from '../../ledger/index.ts';
import { DRAFTED_BY, queueDocument } from '../documents/queue-document.ts';
import { KINDS } from '../kinds/index.ts';
import { hasAnalysis } from './store.ts';

/** A fault whose contract demands an analysis of it (XY-6) has a draft as soon as it is resolved; resolved anew, a new one. */
export const onOccurrenceCalled: Listener = async (ctx, { subject }) => {
  const owed = await owedById(ctx.tx, ctx.scope, subject);
  if (owed !== null) await draftAnalysis(ctx, owed);
};

/** The draft of what a case calls for, with what people wrote before; null where it is no analysis, or is there already. */
export async function draftAnalysis(ctx: CommandContext, owed: Owed): Promise<string | null> {
  if (!isAnalysis(owed)) return null;
  const contract = await contractForJudging(ctx.tx, ctx.scope, owed.contract, ctx.now);
  const about = { kind: 'fault-analysis', case: owed.case, parts: null, occurrence: owed.id } as const;
  const scheduled = !(await hasAnalysis(ctx.tx, ctx.scope, owed.case.id));
  return queueDocument(ctx, contract, about, { asked: { id: null, name: DRAFTED_BY }, scheduled });
}

/** What a case called for. */
export type CalledFor = Owed & { readonly case: NonNullable<Owed['case']> };

export const isAnalysis = (owed: Owed): owed is CalledFor =>
  owed.case !== null && KINDS['fault-analysis'].fulfils.includes(owed.document?.id ?? '');
