import type { MatchPass } from '../reconciliation.ts';
import { perSide, type Run } from '../run/run.ts';
import { contentOrder } from './open-rows.ts';

/** As they stand in `claims.pass`; the exact pass needs no claims. */
export const passNumber: Readonly<Record<Exclude<MatchPass, 'exact'>, number>> = {
  linked: 1,
  picked: 2,
  summed: 3,
  reversed: 4,
};

/**
 * The later passes over the open rows, most certain first. Each claims whole groups into `claims`; a row is
 * claimed once, because each pass sees only what the ones before left.
 */
export async function claimPasses(run: Run): Promise<void> {
  const { database } = run;
  await database.run(
    `create table complete as select trade, count(*) as n, max(state) = 0 and min(fen) = max(fen) as alike from ${unclaimed}
      group by trade having ${onEverySide(run)}`,
  );
  await database.run(
    `insert into claims select id, trade, ${passNumber.linked} from ${unclaimed} semi join
      (select trade from ${unclaimed} semi join (from complete where n = ${run.sides.length} and alike) using (trade) group by trade having ${agree}) using (trade)`,
  );
  await pick(run);
  await sum(run);
  await database.run('drop table complete');
}

/** The rows that no pass has claimed yet. */
export const unclaimed = '(from open_rows anti join claims using (id))';

function onEverySide({ sides }: Run): string {
  return `bit_or(1::utinyint << side) = ${(1 << sides.length) - 1}`;
}

/** One row of each side, done, with the same amount. */
function oneOfEach(run: Run): string {
  return `count(*) = ${run.sides.length} and ${onEverySide(run)} and max(state) = 0 and min(fen) = max(fen)`;
}

/** No two rows contradict each other in a number. */
export const agree = ['order_no', 'transaction_id', 'unit']
  .map((column) => `min(nullif(${column}, '')) is not distinct from max(nullif(${column}, ''))`)
  .join(' and ');

/**
 * Where a side has several rows of a trade: those that fit each other best, one of each side, same amount, no contradiction.
 * Two payments of one order against one bill: one match, and one row left over. Those that name the same payment go first.
 */
async function pick(run: Run): Promise<void> {
  const { database } = run;
  await database.run(`create table several as select trade from complete where n > ${run.sides.length}`);
  const free = `(from ${unclaimed} where trade in (from several))`;
  await database.run(
    `insert into claims with
      named as (select distinct trade, transaction_id as number from open_rows where transaction_id <> '' and trade in (from several)),
      free as (select r.*, coalesce(nullif(transaction_id, ''), number) as payment from ${free} r left join named n on n.trade = r.trade and n.number = r.trade_no),
      good as (select trade, unit, payment from free where payment is not null group by all having ${oneOfEach(run)} and ${agree})
    select id, min(id) over (partition by trade, unit, payment), ${passNumber.picked} from free semi join good using (trade, unit, payment)`,
  );
  await database.run(
    `create table picks as with
      free as ${free},
      fit as (select a.id, sum(best) as fit from (
          select a.id, b.side, max(8 * (a.unit = b.unit and a.unit <> '')::integer
              + 4 * ${oneNames('transaction_id')}::integer + 2 * ${oneNames('order_no')}::integer
              + 1 * (a.his_no <> '' and a.his_no = b.his_no)::integer) as best
          from free a join free b on a.trade = b.trade and a.side <> b.side and a.fen = b.fen group by a.id, b.side) a group by a.id),
      ranked as (select free.*, row_number() over (partition by trade, side, fen order by fit desc, ${contentOrder}) as nth
        from free join fit using (id)),
      good as (select trade, fen, nth from ranked group by trade, fen, nth having ${oneOfEach(run)} and ${agree})
    select id, min(id) over (partition by trade, fen, nth) as "group" from ranked semi join good using (trade, fen, nth)`,
  );
  await database.run(`insert into claims select id, "group", ${passNumber.picked} from picks`);
  await database.run('drop table picks');
  await database.run('drop table several');
}

/** `a` and `b` bear the same number, or one of them bears it without saying whose it is. Whichever is asked, the answer is one. */
function oneNames(column: 'order_no' | 'transaction_id'): string {
  return `((a.${column} <> '' and a.${column} in (b.${column}, b.trade_no)) or (b.${column} <> '' and b.${column} = a.trade_no))`;
}

/**
 * Several rows that add up: one payment for several bills of the HIS, one bill for several orders, insurance and cash in one
 * order, a refund in parts. The whole must agree, and within it every order and every refund that several sides name.
 */
async function sum(run: Run): Promise<void> {
  const { database } = run;
  const whole = perSide(run, (side) => `coalesce(sum(fen) filter (side = ${side}), 0)`);
  const equal = whole.slice(1).map((fen) => `${whole[0]} = ${fen}`);
  await database.run(
    `insert into claims with
      complete_rows as (from ${unclaimed} semi join complete using (trade)),
      free as (from complete_rows semi join (select trade from complete_rows group by trade
        having ${onEverySide(run)} and max(state) = 0 and ${equal.join(' and ')}) using (trade)),
      named as (select trade, number, side, sum(fen) as fen, string_agg(distinct nullif(transaction_id, ''), ' ' order by nullif(transaction_id, '')) as transactions
        from (select *, order_no as number from free where order_no <> '' union all select *, unit from free where unit <> '')
        group by trade, number, side),
      torn as (select trade from named group by trade, number having count(distinct fen) > 1 or count(distinct transactions) > 1)
    select id, min(id) over (partition by trade), ${passNumber.summed} from free where trade not in (from torn)`,
  );
}
