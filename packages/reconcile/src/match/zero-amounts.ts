import type { Run } from '../run/run.ts';
import { agree, passNumber, unclaimed } from './claim-passes.ts';
import { removeLeftOut } from './open-rows.ts';

/** Of a group: all cost nothing, and two sides or more have one row each. A zero has no side of money: no channel lists it. */
const zeroOnEach = 'min(fen) = 0 and max(fen) = 0 and count(*) >= 2 and bit_count(bit_or(1 << side)) = count(*)';

/** The same of rows under one number, before they are linked. */
export const freeOfCharge = `${zeroOnEach} and ${['order_no', 'transaction_id', 'refund_no']
  .map((column) => `min(nullif(${column}, '')) is not distinct from max(nullif(${column}, ''))`)
  .join(' and ')}`;

/**
 * Free registrations: what costs nothing is matched where two sides have it, whether or not the third does; where one side stands
 * alone with it, no money is missing, and it is left out. A zero against an amount stays a difference.
 */
export async function zeroAmounts({ database }: Run): Promise<void> {
  const free = `(from ${unclaimed} semi join (select trade from open_rows where fen = 0) using (trade))`;
  await database.run(
    `insert into claims select id, min(id) over (partition by trade, unit), ${passNumber.linked} from ${free} semi join
      (select trade, unit from ${free} group by trade, unit having ${zeroOnEach} and max(state) = 0 and ${agree}) using (trade, unit)`,
  );
  await database.run(
    `insert into left_out select id, side, fen, 'no money moved' from ${free} semi join
      (select trade, unit from ${free} group by trade, unit having min(fen) = 0 and max(fen) = 0) using (trade, unit)`,
  );
  await removeLeftOut(database);
}
