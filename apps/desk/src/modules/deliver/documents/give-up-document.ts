import { GiveUpDocument } from '@yinuo/api';
import { type CommandContext, command, Fault } from '@yinuo/platform';
import { liftDocument, periodStanding } from '../../settle/index.ts';
import { leaveLine } from '../schedule/lost-store.ts';
import { isStale, latestMade } from '../sealing/standing-papers.ts';
import { ofRevisions, requireOwner } from '../way/may-deliver.ts';
import { nameOf, viewAfter } from '../way/open-made.ts';
import { type DocumentRow, findDocumentForUpdate, markDocument } from './store/document-store.ts';

/**
 * Who owes a draft that could not be made gives it up: it does not come again by itself, and no signature waits for it. An
 * earlier one of a period under review that tells otherwise is lifted out of what both sides sign.
 */
export const giveUpDocument = command({
  name: 'document.give-up',
  permission: 'document.generate',
  input: GiveUpDocument,
  async run(ctx, { id, reason }) {
    const row = await findDocumentForUpdate(ctx.tx, ctx.scope, id);
    if (!row) throw new Fault('not-found', { document: id });
    requireOwner(ctx, ofRevisions(row));
    if (row.state !== 'failed') throw new Fault('state.conflict', { state: row.state });
    const by = { given_up_at: new Date(ctx.now), given_up_by: nameOf(ctx), give_up_reason: reason };
    await markDocument(ctx.tx, ctx.scope, id, { ...by, state: 'cancelled' });
    await leaveLine(ctx.tx, ctx.scope, id);
    await liftStale(ctx, row);
    const data = { kind: row.kind, period: row.period, reason };
    await ctx.record({ type: 'document.given-up', contract: row.contract_id, subject: id, at: ctx.now, data });
    return viewAfter(ctx, id);
  },
});

async function liftStale(ctx: CommandContext, { id, contract_id: contract, kind, period }: DocumentRow): Promise<void> {
  const standing = period === null ? null : await periodStanding(ctx.tx, ctx.scope, contract, period);
  if (period === null || standing === null || standing.sealed !== null) return;
  const of = { contract, kind, period };
  const made = await latestMade(ctx.tx, ctx.scope, of);
  if (made !== null && (await isStale(ctx, made, standing.asOf))) await liftDocument(ctx, { ...of, id });
}
