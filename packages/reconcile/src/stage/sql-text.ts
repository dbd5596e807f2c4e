import { fenMax } from '../files/parse-decimal.ts';
import type { WordRule } from '../formats/profile.ts';

/** A text as an SQL literal. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

export function list(texts: readonly string[]): string {
  return texts.map(literal).join(', ');
}

/** Wide enough for 13 digits before the point, and narrow enough for DuckDB to reckon in 64 bits; what is wider is read carefully. */
const decimalTypes: Readonly<Record<number, string>> = { 0: 'bigint', 2: 'decimal(15, 2)', 5: 'decimal(12, 5)' };

export function decimalType(places: number): string {
  const type = decimalTypes[places];
  if (type === undefined) throw new RangeError(`no decimal of ${places} places`);
  return type;
}

/**
 * `number`, which is the cell as a decimal, NULL unless the cell is one by the rule of `parseDecimal`. The usual spelling is
 * tested by turning it there and back, which costs less than a regular expression.
 */
export function validDecimal(
  cell: string,
  places: number,
  number = `try_cast(${cell} as ${decimalType(places)})`,
): string {
  const fraction = places === 0 ? '[.]0{1,9}' : `[.][0-9]{1,${places}}0{0,3}`;
  const other = `regexp_full_match(${cell}, '[+-]?[0-9]{1,13}(${fraction})?')`;
  return `case when cast(${number} as varchar) = ${cell} or ${other} then ${number} end`;
}

/** A cell of zeros is most of a bill's columns: it is known at a glance. */
export function decimalOrZero(cell: string, places: number): string {
  const zero = places === 0 ? '0' : `0.${'0'.repeat(places)}`;
  return `case when ${cell} = '${zero}' then 0::${decimalType(places)} else ${validDecimal(cell, places)} end`;
}

/** Yuan with two places as whole fen. */
export function inFen(amount: string, places: number): string {
  return places === 0 ? amount : `cast((${amount}) * 100::decimal(3, 0) as bigint)`;
}

/** A time as Beijing's wall clock, NULL when it is none; the rule of `parseMoment`. `plain` is the cell as DuckDB reads it. */
export function beijingTimestamp(cell: string, plain = `try_cast(${cell} as timestamp)`): string {
  const time = '([01][0-9]|2[0-3]):[0-5][0-9]';
  const day = '[0-9]{4}-[0-9]{2}-[0-9]{2}[ T]';
  const local = `regexp_full_match(${cell}, '${day}${time}(:[0-5][0-9]([.][0-9]{1,6})?)?')`;
  const zoned = `regexp_full_match(${cell}, '${day}${time}:[0-5][0-9]([.][0-9]{1,6})?(Z|[+-][0-9]{2}(:?[0-9]{2})?)')`;
  const compact = `regexp_full_match(${cell}, '[0-9]{8}([01][0-9]|2[0-3])[0-5][0-9][0-5][0-9]')`;
  return `case when cast(${plain} as varchar) = ${cell} and ${plain} >= timestamp '1970-01-01' and ${plain} < timestamp '10000-01-01' then ${plain}
    when ${local} then date_trunc('second', ${plain})
    when ${zoned} then date_trunc('second', try_cast(${cell} as timestamptz) at time zone 'Asia/Shanghai')
    when ${compact} then try_strptime(${cell}, '%Y%m%d%H%M%S') end`;
}

/**
 * What a cell means, as a number; NULL for a word that is not listed. Words are tried in their order, in capitals and as they
 * stand, before the cell is brought to lower case: nearly all cells end at the first.
 */
export function meaning<T>(
  cell: string,
  { words, otherwise }: WordRule<T>,
  numberOf: (value: T, word: string) => number,
): string {
  const arms = Object.entries(words).map(([word, value]) => [word, numberOf(value, word)] as const);
  const when = (pairs: readonly (readonly [string, number])[]) =>
    pairs.map(([word, number]) => `when ${literal(word)} then ${number}`).join(' ');
  const usual = arms.flatMap(([word, number]) =>
    [...new Set([word.toUpperCase(), word])].map((one) => [one, number] as const),
  );
  const lower = arms.map(([word, number]) => [word.toLowerCase(), number] as const);
  const rest = otherwise === undefined ? 'null' : String(numberOf(otherwise, ''));
  return `(case ${cell} ${when(usual)} else case lower(${cell}) ${when(lower)} else ${rest} end end)::utinyint`;
}

/** The amount with its sign: a payment as it stands, never negative; a refund negative. NULL when it breaks a rule. */
export function signed(fen: string, kind: string): string {
  return `case when abs(${fen}) > ${fenMax} then null when ${kind} = 1 then -abs(${fen}) when ${fen} >= 0 then ${fen} end`;
}
