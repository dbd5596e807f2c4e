import { bigintOf } from '../run/database.ts';
import type { Run } from '../run/run.ts';

const secondsApart = 600;
const suggestionsMax = 3;
/** More differences than people will ever look through are a wrong file, and guessing among them helps nobody. */
const differencesMax = 100_000;

/**
 * `suggestions (seq, other)`: differences that together might be one trade: same kind, no side in common, each side's rows the
 * same amount, ten minutes apart at most. They are told, never acted upon.
 */
export async function suggest({ database, sides }: Run): Promise<void> {
  await database.run('create table suggestions (seq bigint, key varchar)');
  const { found } = await database.row('select count(*) as found from differences');
  if (bigintOf(found) > BigInt(differencesMax)) return;
  const overlap = sides.map((_, side) => `(a.n${side} > 0 and b.n${side} > 0)`).join(' or ');
  await database.run(
    `insert into suggestions with lone as (select *, coalesce(${sides.map((_, side) => `a${side}`).join(', ')}) as amount
        from differences where class in ('surplus', 'shortage', 'one-sided', 'next-day'))
    select seq, key from (select a.seq, b.key,
        row_number() over (partition by a.seq order by abs(epoch(a.moment) - epoch(b.moment)), b.seq) as nth
      from lone a join lone b on a.kind = b.kind and a.amount = b.amount and a.seq <> b.seq
        and b.moment between a.moment - interval ${secondsApart} second and a.moment + interval ${secondsApart} second
      where not (${overlap})) where nth <= ${suggestionsMax}`,
  );
}
