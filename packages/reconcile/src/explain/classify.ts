import { type DifferenceClass, differenceClasses } from '../difference-class.ts';
import { rowText } from '../match/open-rows.ts';
import { perSide, type Run } from '../run/run.ts';
import { literal } from '../stage/sql-text.ts';
import { causeCase, findNamedAgain } from './cause-of.ts';
import { placedSql } from './placed-row.ts';

/** Classes in the order in which they are listed. */
export const classOrder = Object.keys(differenceClasses) as readonly DifferenceClass[];

/**
 * Gives each difference its class, cause, amounts and key, in an order that follows from its contents: table `differences`
 * (seq, key, class, …, a0, a1, …: Σ of each side, NULL where it has no row) and view `difference_rows` (seq, row).
 */
export async function classify(run: Run): Promise<void> {
  const { database } = run;
  await gatherDifferences(run);
  await findNamedAgain(run);
  const { stake } = figures(run);
  await database.run(
    `create table classified as select *, ${sideCase(run)} as side, ${causeCase(run)} as cause,
        case when class in ('state', 'duplicate') or ${stake} = 0 then greatest(${perSide(run, (side) => `abs(coalesce(a${side}, 0))`).join(', ')}) else ${stake} end as stake
      from (select * replace (case when order_no = '' then trade_no else order_no end as order_no), ${classCase(run)} as class from (${withUnbooked(run)})) d`,
  );
  await database.run('drop table open_differences');
  // Only what decides the place is sorted, and only what stands there twice is numbered: by all that will be seen of it.
  await database.run(
    `create table places as with
      alike as (select difference, content, class, cause from classified
        where content in (select content from classified group by content having count(*) > 1)),
      seen as (select difference, list_sort(list(placed)) as seen
        from (select difference, ${placedSql} from alike join apart using (difference) join open_rows using (id)) group by difference),
      numbered_alike as (select difference, row_number() over (partition by content order by class, cause, seen) as nth from alike join seen using (difference))
    select difference, coalesce(nth, 1) as nth,
        row_number() over (order by case class ${classOrder.map((name, place) => `when '${name}' then ${place}`).join(' ')} end, moment, order_no, transaction_id, refund_no, his_no, content, nth) as seq
      from classified left join numbered_alike using (difference)`,
  );
  await database.run(
    `create table differences as select seq, content || case when nth > 1 then '-' || nth else '' end as key, * exclude (seq, content, nth)
      from classified join places using (difference)`,
  );
  for (const table of ['classified', 'places']) await database.run(`drop table ${table}`);
  await database.run(
    `create view difference_rows as select d.seq, r.* from apart a join open_rows r using (id) join differences d using (difference)`,
  );
}

const told = ['order_no', 'transaction_id', 'refund_no', 'his_no', 'trade_no'] as const;

/**
 * `open_differences`: the figures of each. Nearly all have one number of a kind, the least and the greatest alike; only of the
 * others are the distinct ones gathered, which costs a table of all texts for each column.
 */
async function gatherDifferences(run: Run): Promise<void> {
  const { database } = run;
  const least = (column: string) => `min(nullif(${column}, '')) as ${column}`;
  const greatest = (column: string) => `max(nullif(${column}, '')) as ${column}_greatest`;
  await database.run(
    `create table gathered_differences as select difference, any_value(kind) as kind, any_value(trade) as trade, bool_or(duplicate) as duplicate,
      ${perSide(run, (side) => `sum(fen) filter (side = ${side})::bigint as a${side}, count(*) filter (side = ${side}) as n${side}`).join(', ')},
      min(side) as first_side, min(state) as best, max(state) as worst,
      bool_or(state = 1) as under_way, coalesce(bool_or(side = ${run.money} and state = 2), false) as money_failed, bool_or(returned) as returned, bool_or(carried) as carried, min(moment) as moment,
      bool_or(${nearMidnight(run)}) as near_midnight,
      max(side) filter (state <> 0) as unfinished_side,
      ${told.flatMap((column) => [least(column), greatest(column)]).join(', ')},
      md5(array_to_string(list_sort(list(${rowText})), '\n')) as content
    from apart join open_rows using (id) group by difference`,
  );
  const several = told.map((column) => `${column} <> ${column}_greatest`).join(' or ');
  await database.run(
    `create table several_numbers as select difference, ${told.map((column) => `${distinctTexts(column)}_all`).join(', ')}
      from apart join open_rows using (id) semi join (from gathered_differences where ${several}) using (difference) group by difference`,
  );
  const numbers = told.map((column) => `coalesce(${column}_all, ${column}, '') as ${column}`);
  await database.run(
    `create table open_differences as select g.* exclude (${told.map((column) => `${column}_greatest`).join(', ')}) replace (${numbers.join(', ')}),
      ${perSide(run, (side) => `(n${side} > 0)::integer`).join(' + ')} as sides, (order_no is not null)::integer + (order_no <> order_no_greatest and order_no is not null)::integer as orders,
      1 + (best <> worst)::integer as states
    from gathered_differences g left join several_numbers using (difference)`,
  );
  for (const table of ['gathered_differences', 'several_numbers']) await database.run(`drop table ${table}`);
}

/** `unbooked`: of a refund whose payment the HIS does not have either. */
function withUnbooked({ money, books }: Run): string {
  const payments = `select whole from open_differences join wholes using (trade) where kind = 0 and n${books} = 0 and n${money} > 0`;
  return `select o.*, o.kind = 1 and exists (from wholes w where w.trade = o.trade and w.whole in (${payments})) as unbooked from open_differences o`;
}

function distinctTexts(column: string): string {
  return `coalesce(string_agg(distinct nullif(${column}, ''), ';' order by nullif(${column}, '')), '') as ${column}`;
}

/** An unmatched row so near to midnight may stand on the other day; one that was carried over it already had its chance. */
function nearMidnight({ date, isFirst, boundarySeconds }: Run): string {
  const start = `timestamp ${literal(`${date} 00:00:00`)}`;
  const late = `moment >= ${start} + interval 1 day - interval ${boundarySeconds} second`;
  const early = isFirst ? ` or moment < ${start} + interval ${boundarySeconds} second` : '';
  return `not carried and (${late}${early})`;
}

function figures(run: Run) {
  const amounts = perSide(run, (side) => `coalesce(a${side}, 0)`);
  const stake = `greatest(${amounts.join(', ')}) - least(${amounts.join(', ')})`;
  const net = `coalesce(a${run.money}, 0) - coalesce(a${run.books}, 0)`;
  return { stake, net };
}

/** The rules of the README, in their order. */
function classCase(run: Run): string {
  const { stake, net } = figures(run);
  const all = run.sides.length;
  const none = (side: number) => `n${side} = 0`;
  const arms: readonly (readonly [string, DifferenceClass])[] = [
    ['duplicate', 'duplicate'],
    [`sides < ${all} and near_midnight and not carried`, 'next-day'],
    [`sides = 1 and ${all} > 2`, 'one-sided'],
    [`(${none(run.money)}) <> (${none(run.books)}) and ${net} > 0`, 'surplus'],
    [`(${none(run.money)}) <> (${none(run.books)}) and ${net} < 0`, 'shortage'],
    [`${stake} <> 0 and n${run.money} > 0 and n${run.books} > 0 and ${net} <> 0`, 'amount'],
    // Booked as nothing, and not received: the other sides say that it was something.
    [`(${none(run.money)}) <> (${none(run.books)}) and ${stake} <> 0`, 'amount'],
    [`sides < ${all}`, 'one-sided'],
    [`${stake} <> 0`, 'amount'],
    // The whole agrees, but not the orders that it is made of.
    ['states = 1 and worst = 0 and orders > 1', 'amount'],
  ];
  return `case ${arms.map(([when, name]) => `when ${when} then '${name}'`).join(' ')} else 'state' end`;
}

/** The side that stands alone, or alone lacks it; of a duplicate the side that has it twice; of states the unfinished one. */
function sideCase(run: Run): string {
  const names = (place: string) =>
    `case ${place} ${perSide(run, (side) => `when ${side} then ${literal(run.sides[side]?.name ?? '')}`).join(' ')} else '' end`;
  const lacking = `case ${perSide(run, (side) => `when n${side} = 0 then ${side}`).join(' ')} end`;
  return `case class when 'duplicate' then ${names('first_side')}
    when 'one-sided' then ${names(`(case when sides = 1 then first_side else ${lacking} end)`)}
    when 'state' then ${names('unfinished_side')} else '' end`;
}
