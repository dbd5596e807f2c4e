import { type Fen, fenOf, type Instant, instantOf } from '@yinuo/kernel';
import type { DifferenceClass } from '../difference-class.ts';
import { passNumber } from '../match/claim-passes.ts';
import { keyOf } from '../match/exact-pass.ts';
import { allColumns, contentOrder, idOf } from '../match/open-rows.ts';
import type { Difference, Match, MatchPass, Reconciliation, Summary } from '../reconciliation.ts';
import { bigintOf, type Cell, type CellRow, textOf } from '../run/database.ts';
import { perSide, type Run } from '../run/run.ts';
import type { CarriedRow } from '../side-row.ts';
import { literal } from '../stage/sql-text.ts';
import type { JointNumber } from '../stage/staged-columns.ts';
import type { Cause } from './causes.ts';
import { beijingMs, kindIn, placedRow, placedSql } from './placed-row.ts';

/** What a finished run gives out, straight from its tables. */
export function outcome(run: Run, summary: Summary, joint: JointNumber, keepMatches: boolean): Reconciliation {
  const { database } = run;
  const close = () => database.close();
  return {
    summary,
    differences: () => differences(run),
    cleared: () =>
      claimed(run, 'where "group" in (select "group" from claims join open_rows using (id) where carried)'),
    matches: () => {
      if (!keepMatches) throw new Error('the run did not keep its matches');
      return matches(run, joint);
    },
    carriedOut: () => carriedOut(run),
    close,
    [Symbol.asyncDispose]: close,
  };
}

async function* differences(run: Run): AsyncGenerator<Difference> {
  const { database } = run;
  const rows = groups(
    database.stream(`select seq, ${placedSql} from difference_rows order by seq, side, ${contentOrder}`),
    'seq',
  );
  const suggested = groups(database.stream('from suggestions order by seq, key'), 'seq');
  let suggestion = await suggested.next();
  const told = [
    'seq',
    'key',
    'class',
    'side',
    'kind',
    'order_no',
    'transaction_id',
    'refund_no',
    'his_no',
    'moment',
    'stake',
    'cause',
  ];
  const columns = [...told, ...perSide(run, (side) => `a${side}`)].join(', ');
  for await (const row of database.stream(`select ${columns} from differences order by seq`)) {
    const { value } = await rows.next();
    if (value === undefined || value[0]?.seq !== row.seq) throw new Error('a difference without its rows');
    const suggests =
      !suggestion.done && suggestion.value[0]?.seq === row.seq ? suggestion.value.map(({ key }) => textOf(key)) : [];
    if (suggests.length > 0) suggestion = await suggested.next();
    yield differenceOf(run, row, value, suggests);
  }
}

function differenceOf(run: Run, row: CellRow, rows: readonly CellRow[], suggests: readonly string[]): Difference {
  const amounts = perSide(
    run,
    (side) => [run.sides[side]?.name ?? '', row[`a${side}`] === null ? null : fenIn(row[`a${side}`])] as const,
  );
  return {
    key: textOf(row.key),
    class: textOf(row.class) as DifferenceClass,
    side: textOf(row.side),
    kind: kindIn(row.kind),
    orderNo: textOf(row.order_no),
    transactionId: textOf(row.transaction_id),
    refundNo: textOf(row.refund_no),
    hisNo: textOf(row.his_no),
    at: instantIn(row.moment),
    amounts: Object.fromEntries(amounts),
    fen: fenIn(row.stake),
    cause: textOf(row.cause) as Cause,
    rows: rows.map((one) => placedRow(run, one)),
    suggests,
  };
}

/** Groups in the order of their time, then of all that is given out of them. */
async function* claimed(run: Run, where: string): AsyncGenerator<Match> {
  const rows = run.database.stream(
    `with placed as (select *, ${placedSql} from claims join open_rows using (id) ${where}),
      places as (select "group", min(moment) as since, list_sort(list(placed)) as place from placed group by "group")
    select "group", pass, placed from placed join places using ("group") order by since, place, pass, "group", side, ${contentOrder}`,
  );
  for await (const group of groups(rows, 'group')) {
    const pass = Number(group[0]?.pass);
    yield { pass: passOf(pass), rows: group.map((row) => placedRow(run, row)) };
  }
}

/** The groups of the passes by number, without the rows that were taken from another file already; then the claimed ones. */
async function* matches(run: Run, joint: JointNumber): AsyncGenerator<Match> {
  const sources = run.staged.map((source, index) => {
    const key = keyOf(joint, source);
    return `select ${source.side} as side, ${index} as source, ${literal(run.date)} as day, ${key} as k, false as returned, ${allColumns(source)} from ${source.table}
      where ${key} is not null and ${key} not in (select k from suspects) and ${idOf(index)} not in (select id from left_out)`;
  });
  const rows = run.database.stream(
    `select k, ${placedSql} from (${sources.join(' union all ')}) order by k, side, ${contentOrder}`,
  );
  for await (const group of groups(rows, 'k'))
    yield { pass: group.length > run.sides.length ? 'summed' : 'exact', rows: group.map((row) => placedRow(run, row)) };
  yield* claimed(run, '');
}

async function* carriedOut(run: Run): AsyncGenerator<CarriedRow> {
  const rows = run.database.stream(
    `select ${placedSql} from difference_rows where seq in (select seq from differences where class = 'next-day') order by seq, side, ${contentOrder}`,
  );
  for await (const row of rows) {
    const { source: _source, ...carried } = placedRow(run, row);
    yield carried;
  }
}

/** Rows that follow each other with the same value in a column. */
async function* groups(rows: AsyncIterable<CellRow>, column: string): AsyncGenerator<readonly CellRow[]> {
  let group: CellRow[] = [];
  for await (const row of rows) {
    if (group.length > 0 && group[0]?.[column] !== row[column]) {
      yield group;
      group = [];
    }
    group.push(row);
  }
  if (group.length > 0) yield group;
}

const fenIn = (cell: Cell | undefined): Fen => fenOf(Number(bigintOf(cell)));

function instantIn(cell: Cell | undefined): Instant {
  if (cell instanceof Date) return instantOf(cell.getTime() - beijingMs);
  throw new TypeError('not a time');
}

function passOf(pass: number): MatchPass {
  for (const name of ['linked', 'picked', 'summed', 'reversed'] as const) if (passNumber[name] === pass) return name;
  throw new RangeError(`no pass ${pass}`);
}
