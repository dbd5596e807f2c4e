import type { DateText, Instant } from '@yinuo/kernel';
import type { Scope, Tx } from '@yinuo/platform';
import { within } from '../scope.ts';
import { db } from '../tables.ts';

interface Told {
  readonly contract: string;
  readonly source: string;
  readonly day: DateText;
  /** null: the system that was asked. */
  readonly by?: { readonly id: string | null; readonly name: string | null };
}

/** A source had no trade on a day: known, unlike a day of which nobody said anything. */
export async function noteNothing(
  tx: Tx,
  _scope: Scope,
  { contract, source, day, by }: Told,
  at: Instant,
): Promise<void> {
  const said = { told_at: new Date(at), told_by: by?.id ?? null, told_name: by?.name ?? null };
  await db(tx)
    .insertInto('money_nothing')
    .values({ contract_id: contract, source_id: source, day, ...said })
    .onConflict((conflict) => conflict.columns(['source_id', 'day']).doUpdateSet(said))
    .execute();
}

/** A file of these days shows that there was something; gives the days of which it had been said. */
export async function forgetNothing(
  tx: Tx,
  scope: Scope,
  source: string,
  from: DateText,
  to: DateText,
): Promise<DateText[]> {
  const told = await db(tx)
    .deleteFrom('money_nothing')
    .where('source_id', '=', source)
    .where('day', '>=', from)
    .where('day', '<=', to)
    .where(within(scope))
    .returning('day')
    .execute();
  return told.map(({ day }) => day);
}
