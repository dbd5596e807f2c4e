import { beijingDate, type DateText } from '@yinuo/kernel';
import type { CommandContext } from '@yinuo/platform';
import { contractsInForce } from '../../agreement/index.ts';
import { db } from '../tables.ts';

/**
 * The next contracts in force that were not looked at today, by id; none when all were, or while another desk looks. With
 * thousands of contracts a round costs what a few of them cost, and none waits for longer than a day.
 */
export async function walkContracts({ tx, scope, now }: CommandContext, limit: number): Promise<readonly string[]> {
  const today = beijingDate(now);
  const first = { day: today, after_code: null, after_id: null, done: false };
  await db(tx)
    .insertInto('contract_walk')
    .values(first)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const walk = await db(tx).selectFrom('contract_walk').selectAll().forUpdate().skipLocked().executeTakeFirst();
  if (!walk || (walk.day === today && walk.done)) return [];
  const contracts = await contractsInForce(tx, scope, cameTo(walk, today), limit);
  const last = contracts.at(-1);
  const came = last ? { after_code: last.code, after_id: last.id } : {};
  await db(tx)
    .updateTable('contract_walk')
    .set({ ...first, ...came, done: contracts.length < limit })
    .execute();
  return contracts.map(({ id }) => id);
}

interface Walk {
  readonly day: DateText;
  readonly after_code: string | null;
  readonly after_id: string | null;
}

const cameTo = ({ day, after_code: code, after_id: id }: Walk, today: DateText): readonly [string, string] | null =>
  day === today && code !== null && id !== null ? [code, id] : null;
