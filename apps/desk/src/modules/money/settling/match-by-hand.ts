import { type DifferenceDetail, MatchByHand, MoneyParams, UndoMatch } from '@yinuo/api';
import { actorId, command, Fault } from '@yinuo/platform';
import { detailOf } from '../differences/list-differences.ts';
import { addUp, bondOf, cancelsOut, sumBySide } from '../domain/matching/hand-match.ts';
import { statesFor } from '../domain/may.ts';
import { maskCell } from '../domain/words/mask-row.ts';
import { maskSaid } from '../domain/words/mask-said.ts';
import { findMatch, insertMatch, lockDifferences, markUndone, settleDifferences } from './settle-store.ts';

/**
 * A person says that these differences are one trade. Refused with `money.unequal`, which names the sums, unless they add up, and
 * with `not-one-trade` where they only cancel out.
 */
export const matchByHand = command({
  name: 'money.match-by-hand',
  permission: 'money.settle',
  input: MatchByHand,
  async run(ctx, { differences, reason }): Promise<DifferenceDetail> {
    const { tx, scope, now, actor } = ctx;
    const rows = await lockDifferences(tx, scope, differences, statesFor('match'));
    const chosen = rows.map(({ amounts }) => amounts);
    const sums = sumBySide(chosen);
    if (!addUp(sums)) throw new Fault('money.unequal', Object.fromEntries(sums));
    if (cancelsOut(chosen, bondOf(rows)))
      throw new Fault('input.invalid', {}, [{ path: 'differences', rule: 'not-one-trade' }]);
    const [{ contract_id: contract, id: first }] = rows;
    const id = ctx.newId('order');
    const fen = Math.max(...[...sums.values()].map(Math.abs));
    const ids = rows.map((row) => row.id);
    const by = { person_id: actorId(actor), person_name: 'name' in actor ? actor.name : null };
    await insertMatch(tx, scope, {
      id,
      contract_id: contract,
      differences: ids,
      fen,
      reason,
      at: new Date(now),
      ...by,
    });
    await settleDifferences(tx, scope, ids, { state: 'matched', at: now, match_id: id });
    const data = maskSaid({ differences: ids, orderNos: rows.map((row) => maskCell(row.order_no)), fen, reason });
    await ctx.record({ type: 'money.matched-by-hand', contract, subject: first, at: now, data });
    return detailOf(ctx, differences[0] ?? first);
  },
});

/** Takes a match by hand back. */
export const undoMatch = command({
  name: 'money.undo-match',
  permission: 'money.settle',
  input: MoneyParams.extend(UndoMatch.shape),
  async run(ctx, { id, reason }): Promise<DifferenceDetail> {
    const { tx, scope, now, actor } = ctx;
    const match = await findMatch(tx, scope, id);
    if (!match) throw new Fault('not-found', { match: id });
    const by = { at: now, name: 'name' in actor ? actor.name : null, reason };
    if (!(await markUndone(tx, scope, id, by))) throw new Fault('state.conflict', { match: id, state: 'undone' });
    const [first] = await lockDifferences(tx, scope, match.differences, statesFor('unmatch'));
    await settleDifferences(tx, scope, match.differences, { state: 'open', at: null, match_id: null });
    const about = { contract: match.contract_id, subject: first.id, at: now };
    await ctx.record({
      type: 'money.match-undone',
      ...about,
      data: maskSaid({ differences: match.differences, reason }),
    });
    return detailOf(ctx, first.id);
  },
});
