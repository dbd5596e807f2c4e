import { bigintOf } from '../run/database.ts';
import { perSide, type Run } from '../run/run.ts';
import { literal } from '../stage/sql-text.ts';
import { type JointNumber, kindNumber } from '../stage/staged-columns.ts';
import { passNumber, unclaimed } from './claim-passes.ts';
import { keyOf } from './exact-pass.ts';
import { joinLinked } from './link-rows.ts';
import { removeLeftOut } from './open-rows.ts';

/**
 * 冲正: a whole trade, payments and refunds together, that was paid and given back in full, so that nothing is left on any side.
 * Either one of money and books has it so and the other has nothing (the HIS refused, the channel was asked to refund), or both
 * have it so and a witness only says that it is void. A run's witnesses must not contradict, and one of them must know of it;
 * sums must be equal to the fen, within each order and each payment. What is given back in part stays a difference.
 */
export async function reversePass(run: Run, joint: JointNumber): Promise<void> {
  const { database } = run;
  await linkWholes(database);
  await database.run(
    `create or replace table reversals as select whole from ${free} group by whole having ${isReversed(run)}`,
  );
  const { found } = await database.row('select count(*) as found from reversals');
  if (bigintOf(found) === 0n) return;
  await database.run(`delete from reversals where whole in (${tornWholes})`);
  await dropMatchedInPart(run, joint);
  await database.run(
    `insert into left_out select id, side, fen, case when state = 2 then 'no money moved' else 'given back' end
      from (${ofReversals}) where ${saysOnly}`,
  );
  await database.run(
    `insert into claims select id, min(id) over (partition by whole), ${passNumber.reversed} from (${ofReversals}) where not ${saysOnly}`,
  );
  await removeLeftOut(database);
}

const free = `(select f.*, whole from ${unclaimed} f join wholes using (trade))`;

/** Rows of the trades found, each with how many refunds its own side has of the whole. */
const ofReversals = `select *, count(*) filter (kind = 1 and state = 0) over (partition by whole, side) as refunds
  from ${free} where whole in (from reversals)`;

/** Rows that bear no sum: what never moved, and a payment of which the side only says that it was given back. */
const saysOnly = '(state = 2 or (returned and refunds = 0))';

/** By these numbers a refund names its payment. */
const borne = 'unnest([order_no, transaction_id, trade_no])';

/**
 * `wholes (trade, whole)`: payments and refunds, kept apart so far, are one whole where they bear the same number, one trade of
 * each. Trades that have nothing to do with a refund, by row or by word, are not in it: none of them was given back.
 */
async function linkWholes(database: Run['database']): Promise<void> {
  await database.run(
    `create or replace table links as with
      refunds as (select distinct ${borne} as number from ${unclaimed} where kind = 1),
      pairs as (select min(trade) filter (kind = 0) as pay, max(trade) filter (kind = 0) as last_pay, min(trade) filter (kind = 1) as refund, max(trade) filter (kind = 1) as last_refund
        from (select trade, kind, ${borne} as number from ${unclaimed}) semi join (from refunds where number <> '') using (number) group by number)
    select distinct greatest(pay, refund) as id, least(pay, refund) as other from pairs where pay = last_pay and refund = last_refund`,
  );
  await joinLinked(database);
  await database.run('create or replace table wholes as select id as trade, trade as whole from trades');
  await database.run(
    `insert into wholes select distinct trade, trade from ${unclaimed} where returned and trade not in (select trade from wholes)`,
  );
}

/** Of the rows of a whole. `none`, `inOut`, `returned` and `voided` are what a side may say of it; they exclude each other. */
function isReversed(run: Run): string {
  const { money, books, sides, date, boundarySeconds } = run;
  const count = (side: number, which = 'true') => `count(*) filter (side = ${side} and ${which})`;
  const fen = (side: number, kind: 0 | 1) =>
    `coalesce(sum(fen) filter (side = ${side} and kind = ${kind} and state = 0), 0)`;
  const paid = `greatest(${perSide(run, (side) => fen(side, kindNumber.pay)).join(', ')})`;
  const none = (side: number) => `${count(side)} = 0`;
  const inOut = (side: number) =>
    `(${fen(side, kindNumber.pay)} = ${paid} and ${fen(side, kindNumber.refund)} = -${paid})`;
  const returned = (side: number) =>
    `(${fen(side, kindNumber.pay)} = ${paid} and ${count(side, 'kind = 1 and state = 0')} = 0 and ${count(side, 'state = 0 and not returned')} = 0)`;
  const voided = (side: number) => `(${count(side)} > 0 and ${count(side, 'state = 0')} = 0)`;
  const says = (side: number) => `(${[none, inOut, returned, voided].map((one) => one(side)).join(' or ')})`;
  const any = (of: readonly number[], one: (side: number) => string) => `(${of.map(one).join(' or ') || 'false'})`;
  const witnesses = perSide(run, (side) => side).filter((side) => side !== money && side !== books);
  const all = sides.map((_, side) => side);
  const known = witnesses.length === 0 ? 'true' : `not (${witnesses.map(none).join(' and ')})`;
  const alone = `(${any([money, books], none)} and ${known})`;
  const together = `(not ${any(all, none)} and (${any(all, returned)} or ${any(all, voided)}))`;
  // A payment just before midnight waits for the next day first: the HIS may have booked it there.
  const late = `timestamp ${literal(`${date} 00:00:00`)} + interval 1 day - interval ${boundarySeconds} second`;
  return [
    `${paid} > 0`,
    'count(*) filter (state = 1) = 0',
    `count(*) filter (kind = 0 and not carried and moment >= ${late}) = 0`,
    ...all.map(says),
    `(${any([money, books], inOut)} or ${any([money, books], returned)})`,
    `(${alone} or ${together})`,
  ].join(' and ');
}

/** Wholes of several orders or payments on a side, of which one was not given back in full. */
const tornWholes = `select whole from (
    select whole, side, what, number, sum(fen) as fen, bool_and(returned) as returned
      from (select whole, side, fen, returned, 'order' as what, order_no as number from (${ofReversals}) where state = 0
        union all select whole, side, fen, returned, 'payment', transaction_id from (${ofReversals}) where state = 0)
      where number <> '' group by whole, side, what, number)
  group by whole, side, what having count(*) > 1 and bool_or(fen <> 0 and not returned)`;

/** Where the passes by number have taken rows of the same number, the whole is not what is left of it. */
async function dropMatchedInPart({ database, staged }: Run, joint: JointNumber): Promise<void> {
  await database.run(
    `create or replace table reversal_keys as select distinct whole, hash(number, t.of::utinyint) as k
      from (select whole, ${borne} as number from (${ofReversals})), unnest([0, 1]) t(of) where number <> ''`,
  );
  for (const source of staged) {
    const taken = `(select distinct ${keyOf(joint, source)} as k from ${source.table} where ${keyOf(joint, source)} in (select k from reversal_keys))`;
    await database.run(
      `delete from reversals where whole in (select whole from reversal_keys join ${taken} using (k) where k not in (select k from suspects))`,
    );
  }
}
