import type { CommandContext, Listener } from '@yinuo/platform';
import { contractForJudging } from '../../agreement/index.ts';
import { type InspectionStanding, inspectionStanding } from '../../inspect/index.ts';
import { owedById } from '../../ledger/index.ts';
import { DRAFTED_BY, queueDocument } from '../documents/queue-document.ts';
import { sortOfPeriod } from '../gather/period.ts';
import { KINDS } from '../kinds/index.ts';
import { PERIOD_KINDS, type PeriodKindName } from '../schedule/companion-kinds.ts';
import { isThere } from '../schedule/store.ts';

type InspectionKind = Exclude<PeriodKindName, 'month-figures'>;

/** The kind that is the paper of a checklist's inspections. */
export function kindInspecting(checklist: string): InspectionKind | null {
  const kind = PERIOD_KINDS.find((one) => KINDS[one].inspects === checklist);
  return kind === undefined || kind === 'month-figures' ? null : kind;
}

/**
 * A signed inspection has its paper as a draft at once; with failed items when the last of them has its case, or was refused
 * one, since the paper names it. What was drafted by hand before is made once more.
 */
export const onInspectionTold: Listener = async (ctx, { subject }) => {
  if (subject === null) return;
  const standing = await inspectionStanding(ctx, subject);
  const { contract: id, checklist, period, from, to, isTold } = standing;
  const kind = kindInspecting(checklist);
  if (kind === null || !isTold) return;
  const contract = await contractForJudging(ctx.tx, ctx.scope, id, ctx.now);
  const span = { name: period, sort: sortOfPeriod(period), from, to };
  const about = { kind, span, occurrence: await fulfilledBy(ctx, kind, standing), written: null };
  const scheduled = !(await isThere(ctx.tx, ctx.scope, { contract: id, kind, period }));
  await queueDocument(ctx, contract, about, { asked: { id: null, name: DRAFTED_BY }, scheduled });
};

/** Of what the ledger owes by the inspection, that which is owed as this document. */
async function fulfilledBy(
  { tx, scope }: CommandContext,
  kind: PeriodKindName,
  { occurrences }: InspectionStanding,
): Promise<string | null> {
  for (const occurrence of Object.values(occurrences)) {
    const document = (await owedById(tx, scope, occurrence))?.document ?? null;
    if (document !== null && KINDS[kind].fulfils.includes(document.id)) return occurrence;
  }
  return null;
}
