import { DecideWriteOff, type DifferenceDetail, MoneyParams, ProposeWriteOff } from '@yinuo/api';
import { fenOf, formatFen } from '@yinuo/kernel';
import { actorId, command, Fault } from '@yinuo/platform';
import { notify } from '../../notify/index.ts';
import { detailOf } from '../differences/list-differences.ts';
import { statesFor } from '../domain/may.ts';
import { maskSaid } from '../domain/words/mask-said.ts';
import { peopleFor } from '../people.ts';
import { findWriteOff, insertWriteOff, lockDifferences, markDecided, settleDifferences } from './settle-store.ts';

/** Proposes to write differences off; somebody else decides. */
export const proposeWriteOff = command({
  name: 'money.propose-write-off',
  permission: 'money.settle',
  input: ProposeWriteOff,
  async run(ctx, { differences, reason }): Promise<DifferenceDetail> {
    const { tx, scope, now, actor } = ctx;
    const rows = await lockDifferences(tx, scope, differences, statesFor('propose-write-off'));
    const [{ contract_id: contract, id: first }] = rows;
    const id = ctx.newId('writeoff');
    const ids = rows.map((row) => row.id);
    const fen = fenOf(rows.reduce((sum, row) => sum + row.fen, 0));
    await insertWriteOff(tx, scope, {
      id,
      contract_id: contract,
      differences: ids,
      fen,
      reason,
      proposed_at: new Date(now),
      proposed_by: actorId(actor) ?? '',
      proposed_name: 'name' in actor ? actor.name : null,
    });
    await settleDifferences(tx, scope, ids, { state: 'proposed', at: null, write_off_id: id });
    const data = maskSaid({ writeOff: id, differences: ids, fen, reason });
    await ctx.record({ type: 'money.write-off-proposed', contract, subject: first, at: now, data });
    const deciding = await peopleFor(ctx, contract, ['hospital-finance']);
    await notify(ctx, {
      to: deciding.filter((person) => person !== actorId(actor)),
      template: 'money.write-off-proposed',
      params: maskSaid({ count: ids.length, amount: formatFen(fen), reason, name: 'name' in actor ? actor.name : '' }),
      contract,
      subject: first,
      key: `write-off:${id}`,
    });
    return detailOf(ctx, differences[0] ?? first);
  },
});

/** Approves or refuses. Who proposed it may take it back by refusing, never approve it. */
export const decideWriteOff = command({
  name: 'money.decide-write-off',
  permission: 'money.write-off',
  input: MoneyParams.extend(DecideWriteOff.shape),
  async run(ctx, { id, approve, reason }): Promise<DifferenceDetail> {
    const { tx, scope, now, actor } = ctx;
    const proposed = await findWriteOff(tx, scope, id);
    if (!proposed) throw new Fault('not-found', { writeOff: id });
    const by = actorId(actor) ?? '';
    if (approve && by === proposed.proposed_by) throw new Fault('money.same-person', { writeOff: id });
    const name = 'name' in actor ? actor.name : null;
    const decision = { at: now, by, name, approved: approve, reason: reason ?? null };
    if (!(await markDecided(tx, scope, id, decision)))
      throw new Fault('state.conflict', { writeOff: id, state: 'decided' });
    const [first] = await lockDifferences(tx, scope, proposed.differences, statesFor('decide-write-off'));
    const to = approve
      ? { state: 'written-off' as const, at: now }
      : { state: 'open' as const, at: null, write_off_id: null };
    await settleDifferences(tx, scope, proposed.differences, to);
    await ctx.record({
      type: approve ? 'money.written-off' : 'money.write-off-refused',
      contract: proposed.contract_id,
      subject: first.id,
      at: now,
      data: maskSaid({
        writeOff: id,
        differences: proposed.differences,
        fen: proposed.fen,
        proposedBy: proposed.proposed_name,
        reason: reason ?? null,
      }),
    });
    await notify(ctx, {
      to: proposed.proposed_by === by ? [] : [proposed.proposed_by],
      template: 'money.write-off-decided',
      params: maskSaid({
        state: approve ? 'approved' : 'refused',
        count: proposed.differences.length,
        amount: formatFen(fenOf(proposed.fen)),
        reason: reason ?? '',
      }),
      contract: proposed.contract_id,
      subject: first.id,
      key: `write-off:${id}:decided`,
    });
    return detailOf(ctx, first.id);
  },
});
