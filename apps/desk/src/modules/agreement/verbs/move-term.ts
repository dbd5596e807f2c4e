import { beijingDate } from '@yinuo/kernel';
import type { CommandContext } from '@yinuo/platform';
import { termFrom } from '../domain/term.ts';
import { versionAt } from '../domain/version-at.ts';
import { everyVersion } from '../every-version.ts';
import { claimAmended, updateTerm } from '../store/contract-store.ts';
import { findNotice } from '../store/notice-store.ts';

/**
 * An amendment that changed the length of the term moves its last day when it takes effect, not when it is agreed. A notice
 * that stands has set the last day itself. Gives how many have moved.
 */
export async function moveTerms(ctx: CommandContext): Promise<number> {
  const today = beijingDate(ctx.now);
  let moved = 0;
  for (const { id, ends_on: before } of await claimAmended(ctx.tx, ctx.scope, today)) {
    const { versions, signedOn, startsOn } = await everyVersion(ctx.tx, ctx.scope, id);
    const holding = versionAt(versions, today);
    if (!holding || !startsOn || !signedOn || (await findNotice(ctx.tx, ctx.scope, id)) !== null) continue;
    const { endsOn } = termFrom(startsOn, holding.contract, today);
    // Of what is over already, ending or renewal takes care.
    if (endsOn === before || endsOn < today) continue;
    await updateTerm(ctx.tx, ctx.scope, id, { state: 'in-force', signedOn, startsOn, endsOn });
    const data = { before, endsOn, version: holding.version };
    await ctx.record({ type: 'contract.term-moved', contract: id, subject: id, at: ctx.now, data });
    moved += 1;
  }
  return moved;
}
