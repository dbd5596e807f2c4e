import { type DifferenceDetail, MoneyParams, NoteDifference } from '@yinuo/api';
import { actorId, type CommandContext, command, Fault } from '@yinuo/platform';
import { detailOf } from '../differences/list-differences.ts';
import { findDifference } from '../differences/list-store.ts';
import { maskCell } from '../domain/words/mask-row.ts';
import { maskSaid } from '../domain/words/mask-said.ts';
import { insertNote } from './settle-store.ts';

/** A comment; whether the difference is settled does not matter. */
export const noteDifference = command({
  name: 'money.note',
  permission: 'money.settle',
  input: MoneyParams.extend(NoteDifference.shape),
  async run(ctx, { id, text }): Promise<DifferenceDetail> {
    await keepNote(ctx, id, text);
    return detailOf(ctx, id);
  },
});

/** `not-found` outside the scope. */
export async function keepNote(ctx: CommandContext, id: string, text: string): Promise<void> {
  const { tx, scope, now, actor } = ctx;
  const row = await findDifference(tx, scope, id);
  if (!row) throw new Fault('not-found', { difference: id });
  await insertNote(tx, scope, {
    id: ctx.newId('note'),
    contract_id: row.contract_id,
    difference_id: id,
    text,
    at: new Date(now),
    person_id: actorId(actor),
    person_name: 'name' in actor ? actor.name : null,
  });
  const about = { contract: row.contract_id, subject: id, at: now };
  await ctx.record({
    type: 'money.difference-noted',
    ...about,
    data: maskSaid({ orderNo: maskCell(row.order_no), text }),
  });
}
