import { lineBytesMax } from '../files/lines.ts';
import type { OpenFile } from '../files/open-file.ts';
import type { NumberField } from '../formats/profile.ts';
import type { LeaveOut } from '../side.ts';
import { beijingTimestamp, list, literal, meaning, scaledOrZero, signed } from './sql-text.ts';
import { kindNumber, numberColumns, stateNumber } from './staged-columns.ts';

export interface StageOptions {
  readonly table: string;
  readonly leaveOut: readonly LeaveOut[];
  /** Blanks and tabs around cells are cut off; costs a third more, so it is done only where there are any. */
  readonly trimmed: boolean;
}

/** `create table … as select …`: the whole file read, converted and kept in one statement. A cell that breaks a rule is NULL. */
export function stageFileSql(open: OpenFile, path: string, { table, leaveOut, trimmed }: StageOptions): string {
  const { profile, header } = open;
  const cell = (column: string) => cellOf(open, column, trimmed);
  const places = profile.unit === 'yuan' ? 2 : 0;
  const amount = (columns: readonly string[]) =>
    columns.map((column) => `(${scaledOrZero(cell(column), places)})`).join(' + ');
  const kind =
    profile.kind === 'sign'
      ? '(pay_fen < 0)::utinyint'
      : meaning(cell(profile.kind.column), profile.kind, (word) => kindNumber[word]);
  const converted = (column: string, decimals: number) =>
    decimals === places
      ? `case when ${cell(column)} = ${cell(profile.amount.pay[0] ?? column)} and ${profile.amount.pay.length} = 1 then pay_fen else ${scaledOrZero(cell(column), decimals)} end`
      : scaledOrZero(cell(column), decimals);
  const decimals = Object.entries(profile.decimals).filter(([column]) => header.includes(column));
  const sums = summedColumns(open).map(
    (column, index) => `${converted(column, profile.decimals[column] ?? 2)} as s${index}`,
  );
  const wheres = figureConditions(open).map(({ column, is }, index) => `${cell(column)} = ${literal(is)} as w${index}`);
  const unsummed = decimals.filter(([column]) => !summedColumns(open).includes(column));
  const flaws = [
    `c${header.length - 1} is null`,
    ...(profile.cells === 'backtick' ? ["not starts_with(c0, '`')"] : []),
    ...unsummed.map(([column, decimal]) => `(${converted(column, decimal)}) is null`),
    ...profile.identities.map(([whole, parts]) => `${amount([whole])} is distinct from ${amount(parts)}`),
  ];
  const { pay, refund } = profile.moment;
  const moment =
    pay === refund
      ? beijingTimestamp(cell(pay))
      : `case when row_kind = 1 then ${beijingTimestamp(cell(refund))} else ${beijingTimestamp(cell(pay))} end`;
  const samePlace = profile.amount.pay.join() === profile.amount.refund.join();
  const marks = markConditions(open, leaveOut, trimmed);
  return `create table ${table} as select
    row_kind as kind,
    ${signed('(case when row_kind = 1 then refund_fen else pay_fen end)', 'row_kind')} as fen,
    ${moment} as moment,
    ${[
      ...Object.entries(profile.numbers).map(([field, column]) => numberSql(open, field, cell(column))),
      ...stateSql(open, cell),
      ...(marks.length > 0 ? [`(${marks.join(' or ')}) as marked`] : []),
      ...sums,
      ...wheres,
      `(${flaws.join(' or ')}) as flawed`,
    ].join(',\n    ')}
  from (select *, ${kind} as row_kind, ${samePlace ? 'pay_fen' : amount(profile.amount.refund)} as refund_fen
    from (select *, ${amount(profile.amount.pay)} as pay_fen from ${readCsv(open, path)} where ${rowLines(open)}))`;
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

function stateSql({ profile }: OpenFile, cell: (column: string) => string): readonly string[] {
  const { pay, refund } = profile.state;
  if (pay === null && refund === null) return [];
  const of = (rule: typeof pay) =>
    rule === null ? '0::utinyint' : meaning(cell(rule.column), rule, (word) => stateNumber[word]);
  return pay === refund
    ? [`${of(pay)} as state`]
    : [`case when row_kind = 1 then ${of(refund)} else ${of(pay)} end as state`];
}

export function markConditions(open: OpenFile, leaveOut: readonly LeaveOut[], trimmed: boolean): readonly string[] {
  const { numbers, mark } = open.profile;
  return leaveOut.flatMap(({ column, prefix }) => {
    const header = column === 'mark' ? mark : numbers[column];
    return header === undefined ? [] : [`starts_with(${cellOf(open, header, trimmed)}, ${literal(prefix)})`];
  });
}

function readCsv({ profile, header, headerLine }: OpenFile, path: string): string {
  const columns = header.map((_, index) => `'c${index}': 'VARCHAR'`).join(', ');
  const quoted = profile.cells === 'quoted';
  const padding = profile.ending !== 'none';
  // A null text that no file holds: an empty cell is then '', and NULL means that the line ended early.
  return `read_csv(${literal(path)}, auto_detect = false, header = false, skip = ${headerLine}, delim = ${literal(profile.delimiter)},
    quote = ${quoted ? `'"'` : "''"}, escape = ${quoted ? `'"'` : "''"}, nullstr = ${literal('\u0001')}, null_padding = ${padding},
    max_line_size = ${lineBytesMax}, buffer_size = ${128 * lineBytesMax}, columns = {${columns}})`;
}

/** What is a row and not the ending; the ending's own lines were read from the end of the file. */
function rowLines({ profile, header, look }: OpenFile): string {
  if (profile.ending === 'none') return 'true';
  if (profile.ending.is === 'notes') return "not starts_with(c0, '#')";
  const firsts = look.tail.slice(-2).map((line) => line.split(profile.delimiter)[0] ?? '');
  return `not (c${header.length - 1} is null and c0 in (${list(firsts)}))`;
}
