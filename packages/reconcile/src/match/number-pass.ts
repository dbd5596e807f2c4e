import { perSide, type Run } from '../run/run.ts';
import type { JointNumber } from '../stage/staged-columns.ts';
import { baseSide, sharedNumbers } from './exact-pass.ts';
import { removeLeftOut } from './open-rows.ts';
import { freeOfCharge } from './zero-amounts.ts';

/**
 * Of what the exact pass left: several rows under one number that add up to the same on every side, and of which the sides that
 * name payments and refunds name the same ones. A bill in parts and a refund in parts end here, without looking further, and so
 * does what costs nothing, of which a channel has no row. They leave `suspects`, and stand in `numbered_rows`. Orders that nobody ever paid, and that nobody else knows, go too.
 */
export async function numberPass(run: Run, joint: JointNumber): Promise<void> {
  const { database } = run;
  const base = baseSide(run);
  const sum = (side: number) => `coalesce(sum(fen) filter (side = ${side}), 0)`;
  const present = perSide(run, (side) => `count(*) filter (side = ${side}) > 0`);
  const equal = perSide(run, (side) => `${sum(side)} = ${sum(base)}`);
  const named = perSide(run, (side) => side)
    .filter((side) => side !== base)
    .flatMap((side) => namedAlike(run, joint, base, side));
  await database.run(
    `create table numbered as select k from open_rows semi join
      (select k from open_rows where k is not null group by k having max(state) = 0 and not bool_or(marked or carried or returned)
        and ((${[...present, ...equal].join(' and ')}) or (min(fen) = 0 and max(fen) = 0))) using (k)
      group by k having (${[...present, ...equal, ...named].join(' and ')}) or (${freeOfCharge})`,
  );
  await database.run('create table numbered_rows as select side, fen, k from open_rows where k in (from numbered)');
  await database.run('delete from open_rows where k in (from numbered)');
  await database.run('delete from suspects where k in (from numbered)');
  await database.run(
    `insert into left_out select id, side, fen, 'no money moved' from open_rows where k in
      (select k from open_rows where k in (select k from open_rows where state > 0) group by k having min(state) > 0 and max(kind) = 0
        and not bool_or(marked or carried or transaction_id <> '' or his_no <> '') and min(side) = max(side))`,
  );
  await removeLeftOut(database);
}

/** The same payments and refunds, each as often: the sums of their hashes are equal. Nothing where the two share no number. */
function namedAlike(run: Run, joint: JointNumber, base: number, side: number): readonly string[] {
  const shared = sharedNumbers(run, base, side).filter((column) => column !== joint && column !== 'his_no');
  if (shared.length === 0) return [];
  const hashes = (of: number) => `sum(hash(fen, ${shared.join(', ')})::hugeint) filter (side = ${of})`;
  return [`${hashes(base)} = ${hashes(side)}`];
}
