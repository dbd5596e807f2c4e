import { bigintOf } from '../run/database.ts';
import { carriedTable, type Run } from '../run/run.ts';
import { literal } from '../stage/sql-text.ts';
import { allNumberColumns, type JointNumber, plainState, returnedState, type Staged } from '../stage/staged-columns.ts';
import { keyOf, saysNotWhose } from './exact-pass.ts';

/** What makes two rows of a side the same row. That it was given back is a word that may be added to it. */
const rowFields = ['kind', ...allNumberColumns, 'fen', 'moment', 'state'] as const;

/** All that a row says, and its side, as one text: not where it stands, nor since when. */
export const rowText = `concat_ws('|', side, ${rowFields.join(', ')}, case when returned then 'returned' end)`;

/**
 * Order of a side's rows that follows from their contents alone: nothing may depend on the order in which they were read. It
 * names every column that is given out, so that rows that tie are alike to the last byte.
 */
export const contentOrder =
  "coalesce(nullif(order_no, ''), trade_no), refund_no, transaction_id, channel_refund_no, his_no, trade_no, moment, fen, state, order_no, kind, returned, day, source";

/**
 * `open_rows`: what the exact pass left, with all columns; few on a good day. `left_out`: what takes no part, with the reason.
 * `claims (id, "group", pass)`: what the later passes take.
 * A row that stands in two files of a side, or was carried in and comes again, is taken once.
 */
export async function gatherOpenRows(run: Run, joint: JointNumber): Promise<void> {
  const { database, staged, date } = run;
  const rows = staged.map((source, index) => openOf(source, joint, index, date));
  const carried = `select -1 - rowid as id, null::ubigint as k, side, -1::integer as source, day, true as carried, marked,
    ${sayReturned} as returned, ${rowFields.map((field) => (field === 'state' ? `${plainState} as state` : field)).join(', ')} from ${carriedTable}`;
  await database.run(`create table open_rows as ${[...rows, carried].join('\n union all ')}`);
  await reopenTorn(run, joint);
  await database.run('create table gathered as select side, fen from open_rows');
  await database.run('create table left_out (id bigint, side integer, fen bigint, reason varchar)');
  await database.run('create table claims (id bigint, "group" bigint, pass utinyint)');
  const manySources = staged.some(({ side }, index) => staged.findIndex((other) => other.side === side) !== index);
  const { carriedRows } = await database.row(`select count(*) as "carriedRows" from ${carriedTable}`);
  if (manySources || bigintOf(carriedRows) > 0n) await takeOnce(run);
}

/**
 * Where an open row names its trade by the number that was not grouped by, all of that trade is open, however well some of it
 * agrees: a trade is judged as a whole, whichever number a side calls it by.
 */
async function reopenTorn({ database, staged, date }: Run, joint: JointNumber): Promise<void> {
  const other = joint === 'order_no' ? 'transaction_id' : 'order_no';
  const unsaid = staged.flatMap((source, index) => (saysNotWhose(source) ? [index] : []));
  if (unsaid.length === 0) return;
  await database.run(
    `create table torn as select distinct o.${other} from open_rows o join open_rows u on u.trade_no = o.${other} and u.side <> o.side
      where o.${other} <> '' and u.source in (${unsaid.join(', ')})`,
  );
  const { found } = await database.row('select count(*) as found from torn');
  if (bigintOf(found) === 0n) return;
  const keys = staged.flatMap((source) =>
    source.numbers.includes(other)
      ? [`select ${keyOf(joint, source)} as k from ${source.table} semi join torn using (${other})`]
      : [],
  );
  await database.run(
    `create table reopened as select distinct k from (${keys.join(' union all ')}) where k is not null and k not in (select k from suspects)`,
  );
  for (const [index, source] of staged.entries())
    await database.run(
      `insert into open_rows ${rowsOf(source, joint, index, date)} where ${keyOf(joint, source)} in (from reopened)`,
    );
  await database.run('insert into suspects from reopened');
}

const sayReturned = `state = ${returnedState}`;

/** Every number of every source, '' where it has none: what is read where all of it is needed. */
export function allColumns(source: Staged): string {
  return [
    'kind',
    ...allNumberColumns.map((column) => (source.numbers.includes(column) ? column : `'' as ${column}`)),
    'fen',
    'moment',
    source.hasState ? `${plainState} as state` : '0::utinyint as state',
  ].join(', ');
}

/** Rows without a number, and those with a suspect one: apart, so that DuckDB may look at the keys before it fetches the rest. */
function openOf(source: Staged, joint: JointNumber, index: number, date: string): string {
  const key = keyOf(joint, source);
  const rows = rowsOf(source, joint, index, date);
  return `${rows} where ${key} is null union all ${rows} where ${key} in (select k from suspects)`;
}

function rowsOf(source: Staged, joint: JointNumber, index: number, date: string): string {
  const key = keyOf(joint, source);
  return `select ${idOf(index)} as id, ${key} as k, ${source.side}::integer as side, ${index}::integer as source, ${literal(date)}::varchar as day, false as carried,
    ${source.hasMarked ? 'marked' : 'false as marked'}, ${source.hasState ? sayReturned : 'false'} as returned, ${allColumns(source)} from ${source.table}`;
}

/** Of a row of a source: unique in the run. It follows the order in which the rows were read, so nothing may go by it. */
export function idOf(index: number): string {
  return `(${index}::bigint << 40) + rowid`;
}

/**
 * The n-th of equal rows in one file is the n-th in the other. Rows twice in one file stay: that is a duplicate. Of those that
 * differ in whether it was given back, the one that says so is the later, and stays; a carried row stays carried, and is told.
 */
async function takeOnce({ database }: Run): Promise<void> {
  const same = `side, ${rowFields.join(', ')}`;
  await database.run(
    `create table alike as
      select id, side, fen, bool_or(returned) over (partition by occurrence, ${same}) and not returned as untold,
        row_number() over (partition by occurrence, ${same} order by marked desc, carried desc, returned desc, source) as nth from (
        select *, row_number() over (partition by source, ${same} order by marked desc, returned desc, day) as occurrence from open_rows)`,
  );
  await database.run(`insert into left_out select id, side, fen, 'taken before' from alike where nth > 1`);
  await removeLeftOut(database);
  await database.run('update open_rows set returned = true where id in (select id from alike where untold)');
  await database.run('drop table alike');
}

export async function removeLeftOut(database: Run['database']): Promise<void> {
  await database.run('delete from open_rows where id in (select id from left_out)');
}
