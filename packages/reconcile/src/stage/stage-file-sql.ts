import { lineBytesMax } from '../files/lines.ts';
import type { OpenFile } from '../files/open-file.ts';
import { mayLackTime } from '../files/read-row.ts';
import type { NumberField } from '../formats/profile.ts';
import type { LeaveOut } from '../side.ts';
import {
  beijingTimestamp,
  decimalOrZero,
  decimalType,
  inFen,
  list,
  literal,
  meaning,
  signed,
  validDecimal,
} from './sql-text.ts';
import { type JointNumber, keySql, kindNumber, numberColumns, returnedState, stateNumber } from './staged-columns.ts';

/** Hashed while the text is at hand. Where the run then groups by the other number, it hashes again. */
export const keyedBy: JointNumber = 'order_no';

export interface StageOptions {
  readonly table: string;
  readonly leaveOut: readonly LeaveOut[];
  readonly date: string;
  /** Blanks and tabs around cells are cut off; costs a third more, so it is done only where there are any. */
  readonly trimmed: boolean;
}

/**
 * `create table … as select …`: the whole file read, converted and kept in one statement. A cell that breaks a rule is NULL. What
 * is needed more than once is reckoned in an inner select, where DuckDB does it once.
 */
export function stageFileSql(open: OpenFile, path: string, options: StageOptions): string {
  const { profile } = open;
  const cell = (column: string) => cellOf(open, column, options.trimmed);
  const places = profile.unit === 'yuan' ? 2 : 0;
  const [main = ''] = profile.amount.pay;
  const pay = profile.amount.pay.map((column) => `(${amountSql(cell, main, column, places)})`).join(' + ');
  const refund = profile.amount.refund.map((column) => `(${amountSql(cell, main, column, places)})`).join(' + ');
  const sameAmount = profile.amount.pay.join() === profile.amount.refund.join();
  const kind =
    profile.kind === 'sign'
      ? '(pay < 0)::utinyint'
      : meaning(cell(profile.kind.column), profile.kind, (word) => kindNumber[word]);
  const back = profile.statesAsPaid ? `(case when (${refund}) = 0 then pay else ${refund} end)` : refund;
  const fen = inFen(sameAmount ? 'pay' : `case when row_kind = 1 then ${back} else pay end`, places);
  const key = keySql(
    keyedBy,
    Object.keys(profile.numbers).map((field) => numberColumns[field as NumberField]),
  );
  return `create table ${options.table} as select *, ${key} as k from (select row_kind as kind, ${signed('row_fen', 'row_kind')} as fen, ${otherColumns(open, cell, options)}
  from (select *, ${fen} as row_fen
    from (select *, ${kind} as row_kind
      from (select *, ${pay} as pay
        from (select *, try_cast(${cell(main)} as ${decimalType(places)}) as main_number, try_cast(${cell(profile.moment.pay)} as timestamp) as main_moment
          from ${readCsv(open, path)} where ${rowLines(open)})))))`;
}

type CellSql = (column: string) => string;

/** The main amount was cast once already; a column that states the same again is known at a glance. */
function amountSql(cell: CellSql, main: string, column: string, places: number): string {
  return column === main ? validDecimal(cell(main), places, 'main_number') : decimalOrZero(cell(column), places);
}

function otherColumns(open: OpenFile, cell: CellSql, { leaveOut, trimmed, date }: StageOptions): string {
  const { profile } = open;
  const { pay, refund } = profile.moment;
  const main = beijingTimestamp(cell(pay), 'main_moment');
  const stated =
    pay === refund ? main : `case when row_kind = 1 then ${beijingTimestamp(cell(refund))} else ${main} end`;
  const state = stateSql(open, cell);
  const lacks = `(case when row_kind = 1 then ${cell(refund)} else ${cell(pay)} end) = ''`;
  // The rule of `unpaidAt`: noon.
  const moment =
    state === null || !mayLackTime(profile)
      ? stated
      : `case when ${lacks} and ${state} in (${stateNumber.open}, ${stateNumber.failed}) then timestamp ${literal(`${date} 12:00:00`)} else ${stated} end`;
  const marks = markConditions(open, leaveOut, trimmed);
  return [
    `${moment} as moment`,
    ...Object.entries(profile.numbers).map(([field, column]) => numberSql(open, field, cell(column))),
    ...(state === null ? [] : [`${state} as state`]),
    ...(marks.length > 0 ? [`(${marks.join(' or ')}) as marked`] : []),
    ...summedColumns(open).map((column, index) => `${decimalSql(open, cell, column)} as s${index}`),
    ...figureConditions(open).map(({ column, is }, index) => `${cell(column)} = ${literal(is)} as w${index}`),
    `(${flaws(open, cell).join(' or ')}) as flawed`,
  ].join(',\n    ');
}

function flaws(open: OpenFile, cell: CellSql): readonly string[] {
  const { profile, header } = open;
  const unsummed = Object.keys(profile.decimals).filter(
    (column) => header.includes(column) && !summedColumns(open).includes(column),
  );
  const sum = (columns: readonly string[]) =>
    columns.map((column) => `(${decimalSql(open, cell, column)})`).join(' + ');
  return [
    `c${header.length - 1} is null`,
    'beyond is not null',
    ...(profile.cells === 'backtick' ? ["not starts_with(c0, '`')"] : []),
    ...unsummed.map((column) => `(${decimalSql(open, cell, column)}) is null`),
    ...profile.identities.map(([whole, parts]) => `${sum([whole])} is distinct from ${sum(parts)}`),
  ];
}

/** A decimal column in its own unit. Where it says what the main amount says, the work is done already. */
function decimalSql({ profile }: OpenFile, cell: CellSql, column: string): string {
  const [main = ''] = profile.amount.pay;
  const places = profile.decimals[column] ?? 2;
  const own = places > 2 ? validDecimal(cell(column), places) : decimalOrZero(cell(column), places);
  const alike = profile.amount.pay.length === 1 && profile.unit === 'yuan' && places === 2;
  if (!alike) return own;
  return column === main ? 'pay' : `case when ${cell(column)} = ${cell(main)} then pay else ${own} end`;
}

/** Columns that a figure below the rows sums up, each once: staged as s0, s1, …, dropped when they were compared. */
export function summedColumns({ stated }: OpenFile): readonly string[] {
  return [...new Set(stated.flatMap(({ figure }) => figure.sum ?? []))];
}

/** What figures are limited to, each once: staged as w0, w1, … */
export function figureConditions({ stated }: OpenFile): readonly { readonly column: string; readonly is: string }[] {
  const seen = new Map(
    stated.flatMap(({ figure: { where } }) => (where ? [[`${where.column}=${where.is}`, where] as const] : [])),
  );
  return [...seen.values()];
}

function cellOf({ profile, header }: OpenFile, column: string, trimmed: boolean): string {
  const index = header.indexOf(column);
  if (index < 0) return "''";
  const raw = index === 0 && profile.cells === 'backtick' ? 'c0[2:]' : `c${index}`;
  return trimmed ? `trim(${raw}, e' \\t')` : raw;
}

function numberSql({ profile }: OpenFile, field: string, cell: string): string {
  const name = numberColumns[field as NumberField];
  if (profile.noNumber.length === 0) return `${cell} as ${name}`;
  return `case when ${cell} in (${list(profile.noNumber)}) then '' else ${cell} end as ${name}`;
}

function stateSql({ profile }: OpenFile, cell: CellSql): string | null {
  const { pay, refund } = profile.state;
  if (pay === null && refund === null) return null;
  const of = (rule: typeof pay, returned: readonly string[]) =>
    rule === null
      ? '0::utinyint'
      : meaning(cell(rule.column), rule, (state, word) =>
          returned.includes(word) ? returnedState : stateNumber[state],
        );
  const { returned = [] } = profile;
  return pay === refund && returned.length === 0
    ? of(pay, [])
    : `(case when row_kind = 1 then ${of(refund, [])} else ${of(pay, returned)} end)`;
}

export function markConditions(open: OpenFile, leaveOut: readonly LeaveOut[], trimmed: boolean): readonly string[] {
  const { numbers, mark } = open.profile;
  return leaveOut.flatMap(({ column, prefix }) => {
    const header = column === 'mark' ? mark : numbers[column];
    return header === undefined ? [] : [`starts_with(${cellOf(open, header, trimmed)}, ${literal(prefix)})`];
  });
}

function readCsv({ profile, header, headerLine }: OpenFile, path: string): string {
  // DuckDB swallows an empty cell too many (seen in 1.5): with one column more, a row of 1,230.00 without quotes is found out.
  const columns = [...header.map((_, index) => `c${index}`), 'beyond'].map((name) => `'${name}': 'VARCHAR'`).join(', ');
  const quoted = profile.cells === 'quoted';
  // A null text that no file holds: an empty cell is then '', and NULL means that the line ended early.
  return `read_csv(${literal(path)}, auto_detect = false, header = false, skip = ${headerLine}, delim = ${literal(profile.delimiter)},
    quote = ${quoted ? `'"'` : "''"}, escape = ${quoted ? `'"'` : "''"}, nullstr = ${literal('\u0001')}, null_padding = true,
    max_line_size = ${lineBytesMax}, buffer_size = ${128 * lineBytesMax}, columns = {${columns}})`;
}

/** What is a row and not the ending; the ending's own lines were read from the end of the file. */
function rowLines({ profile, header, look }: OpenFile): string {
  if (profile.ending === 'none') return 'true';
  if (profile.ending.is === 'notes') return "not starts_with(c0, '#')";
  const firsts = look.tail.slice(-2).map((line) => line.split(profile.delimiter)[0] ?? '');
  return `not (c${header.length - 1} is null and c0 in (${list(firsts)}))`;
}
