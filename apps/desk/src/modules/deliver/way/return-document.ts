import { ReturnDocument } from '@yinuo/api';
import { type CommandContext, command, Fault } from '@yinuo/platform';
import { owedById, reopenWithin } from '../../ledger/index.ts';
import { isOther } from '../documents/may.ts';
import { type DocumentRow, markDocument } from '../documents/store/document-store.ts';
import { isInSeal } from './late-paper.ts';
import { requireOwner } from './may-deliver.ts';
import { nameOf, openMade, viewAfter } from './open-made.ts';
import { peopleWhoMay, tellOfPaper } from './tell-of-paper.ts';

/**
 * Sent back with a reason: before it was handed over by who owes it; afterwards, until it is signed for, by the other side. What it
 * fulfilled is owed again by the clock; the delivery stays a fact. What both sides signed is not sent back.
 */
export const returnDocument = command({
  name: 'document.return',
  permission: 'document.review',
  input: ReturnDocument,
  async run(ctx, { id, reason }) {
    const row = await openMade(ctx, id, (one) => one.returned_at !== null || one.receipted_at !== null);
    const delivered = row.delivered_at !== null;
    if (!delivered) requireOwner(ctx, row);
    else if (!isOther(row, ctx.actor)) throw new Fault('auth.forbidden', { side: row.delivered_side });
    else if (isInSeal(row)) throw new Fault('period.sealed', { period: row.period });
    const returned = { returned_at: new Date(ctx.now), returned_by: nameOf(ctx), return_reason: reason };
    const unread = { reviewed_at: null, reviewed_by: null, reviewed_by_id: null };
    await markDocument(ctx.tx, ctx.scope, id, { ...returned, ...unread });
    const data = { number: row.number, reason, delivered };
    await ctx.record({ type: 'document.returned', contract: row.contract_id, subject: id, at: ctx.now, data });
    if (delivered) await owedAgain(ctx, row, reason);
    await tellOfPaper(ctx, row, 'document.returned', { to: await authorsOf(ctx, row), reason });
    return viewAfter(ctx, id);
  },
});

/** By the ledger's own way of taking back; what was done apart from this document stays done. */
async function owedAgain(ctx: CommandContext, row: DocumentRow, reason: string): Promise<void> {
  const owed = row.occurrence_id === null ? null : await owedById(ctx.tx, ctx.scope, row.occurrence_id);
  const byThis = owed?.evidence?.links.some((link) => link.kind === 'document' && link.ref === row.id);
  if (owed?.state === 'done' && byThis) await reopenWithin(ctx, owed.id, reason);
}

/** Who asked for it, who handed it over, and those of their side who read it over. */
async function authorsOf(ctx: CommandContext, row: DocumentRow): Promise<readonly (string | null)[]> {
  const side = row.delivered_side ?? row.owed_by;
  const reviewers = side === null ? [] : await peopleWhoMay(ctx, row.contract_id, side, 'document.review');
  return [row.asked_by, row.delivered_by_id, ...reviewers];
}
