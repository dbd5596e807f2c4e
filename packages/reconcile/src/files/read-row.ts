import { type Fen, fenOf, type Instant, type Text } from '@yinuo/kernel';
import type { NumberField, Profile, WordRule } from '../formats/profile.ts';
import type { RowState, SideRow, TradeKind } from '../side-row.ts';
import { longerThan } from './lines.ts';
import { fenMax, parseDecimal } from './parse-decimal.ts';
import { parseMoment } from './parse-moment.ts';

/** No number of a trade is longer. */
export const numberBytesMax = 128;

/** What a spreadsheet makes of an order number of 16 digits or more: 4.20000E+27. The number is lost. */
const cutNumber = /^[+-]?\d(\.\d+)?E\+\d+$/i;

/** A cell that breaks a rule; whoever reads the file adds the line. */
export class CellFault extends Error {
  readonly field: string;
  readonly rule: Text;

  constructor(field: string, rule: Text) {
    super(`${field}: ${rule.en}`);
    this.field = field;
    this.rule = rule;
  }
}

export type ReadCells = (cells: readonly string[]) => ReadRow;

export interface ReadRow {
  /** null: no trade (a fee, a withdrawal). */
  readonly row: SideRow | null;
  /** A cell by its column's header, for the figures below the rows. */
  readonly cell: (column: string) => string;
}

/**
 * The reader of one file's rows. Throws CellFault; checks in the order in which a person would look. `unpaidAt`: the time of an
 * order without one that nobody paid; null: it is passed over.
 */
export function rowReader(profile: Profile, header: readonly string[], unpaidAt: Instant | null = null): ReadCells {
  const places = new Map(header.map((name, index) => [name, index]));
  return (cells) => {
    if (cells.length !== header.length)
      throw new CellFault('', {
        zh: `有 ${cells.length} 格，表头有 ${header.length} 格`,
        en: `${cells.length} cells, the header has ${header.length}`,
      });
    const cell = (column: string) => stripped(cells[places.get(column) ?? -1] ?? '');
    for (const [column, decimals] of Object.entries(profile.decimals)) {
      if (places.has(column)) decimalIn(cell, column, decimals);
    }
    for (const [whole, parts] of profile.identities) {
      const sum = parts.reduce((total, part) => total + decimalIn(cell, part, 2), 0n);
      if (sum !== decimalIn(cell, whole, 2))
        throw new CellFault(whole, { zh: `不等于 ${parts.join(' + ')}`, en: `is not ${parts.join(' + ')}` });
    }
    const kind = kindOf(profile, cell);
    return { row: kind === 'other' ? null : sideRow(profile, kind, cell, unpaidAt), cell };
  };
}

type Cell = (column: string) => string;

function sideRow(profile: Profile, kind: TradeKind, cell: Cell, unpaidAt: Instant | null): SideRow | null {
  const number = (field: NumberField) => numberIn(profile, field, cell);
  const rule = profile.state[kind];
  const state = rule === null ? 'done' : wordIn<RowState>(rule, cell);
  const at =
    mayLackTime(profile) && state !== 'done' && cell(profile.moment[kind]) === ''
      ? unpaidAt
      : momentIn(cell, profile.moment[kind]);
  const fen = signedFen(profile, kind, cell);
  if (at === null) return null;
  return {
    kind,
    orderNo: number('orderNo'),
    transactionId: number('transactionId'),
    refundNo: number('refundNo'),
    channelRefundNo: number('channelRefundNo'),
    hisNo: number('hisNo'),
    tradeNo: number('tradeNo'),
    fen,
    at,
    state,
    ...(kind === 'pay' && saysReturned(profile, cell) ? { returned: true } : {}),
    mark: profile.mark === undefined ? '' : cell(profile.mark),
    ...(profile.business === undefined ? {} : { business: cell(profile.business) }),
  };
}

/** What was never paid has no time of payment. A bill, which has totals, lists nothing of the kind. */
export const mayLackTime = ({ ending }: Profile): boolean => ending === 'none';

function kindOf(profile: Profile, cell: Cell): TradeKind | 'other' {
  if (profile.kind !== 'sign') return wordIn(profile.kind, cell);
  return amountIn(profile, 'pay', cell) < 0n ? 'refund' : 'pay';
}

function wordIn<T>(rule: WordRule<T>, cell: Cell): T {
  const text = cell(rule.column).toLowerCase();
  const found = Object.entries(rule.words).find(([word]) => word.toLowerCase() === text);
  if (found !== undefined) return found[1];
  if (rule.otherwise !== undefined) return rule.otherwise;
  const words = Object.keys(rule.words).filter(Boolean);
  throw new CellFault(rule.column, {
    zh: `“${shown(text)}”不是以下任何一个：${words.join('、')}`,
    en: `"${shown(text)}" is none of ${words.join(', ')}`,
  });
}

function saysReturned({ returned = [], state: { pay } }: Profile, cell: Cell): boolean {
  return pay !== null && returned.includes(cell(pay.column).toLowerCase());
}

function numberIn(profile: Profile, field: NumberField, cell: Cell): string {
  const column = profile.numbers[field];
  const text = column === undefined ? '' : cell(column);
  if (column !== undefined && Buffer.byteLength(text) > numberBytesMax)
    throw new CellFault(column, longerThan(numberBytesMax));
  if (column !== undefined && cutNumber.test(text))
    throw new CellFault(column, {
      zh: `“${shown(text)}”：被电子表格截去了位数；请把该列设为文本`,
      en: `"${shown(text)}": a spreadsheet has cut its digits; keep the column as text`,
    });
  return profile.noNumber.includes(text) ? '' : text;
}

/** A payment as it stands, never negative; a refund negative, however the side states it. */
function signedFen(profile: Profile, kind: TradeKind, cell: Cell): Fen {
  const fen = Number(amountIn(profile, kind, cell));
  const column = profile.amount[kind].join(' + ');
  if (Math.abs(fen) > fenMax)
    throw new CellFault(column, { zh: '超过 99,999,999,999.99 元', en: 'beyond 99,999,999,999.99 yuan' });
  if (kind === 'pay' && fen < 0)
    throw new CellFault(column, { zh: '支付金额不能为负', en: 'a payment is not negative' });
  return fenOf(kind === 'pay' ? fen : -Math.abs(fen));
}

function amountIn(profile: Profile, kind: TradeKind, cell: Cell): bigint {
  const places = profile.unit === 'yuan' ? 2 : 0;
  const amount = (of: TradeKind) =>
    profile.amount[of].reduce((sum, column) => sum + decimalIn(cell, column, places), 0n);
  return amount(kind) || (kind === 'refund' && profile.statesAsPaid ? amount('pay') : 0n);
}

function decimalIn(cell: Cell, column: string, places: number): bigint {
  const value = parseDecimal(cell(column), places);
  if (value !== undefined) return value;
  const text = shown(cell(column));
  throw new CellFault(
    column,
    places === 0
      ? { zh: `“${text}”不是以分为单位的整数`, en: `"${text}" is not a whole number of fen` }
      : {
          zh: `“${text}”不是至多 ${places} 位小数的金额`,
          en: `"${text}" is not an amount with at most ${places} decimals`,
        },
  );
}

function momentIn(cell: Cell, column: string): Instant {
  const at = parseMoment(cell(column));
  if (at === undefined)
    throw new CellFault(column, {
      zh: `“${shown(cell(column))}”不是 2026-03-01 16:45:31 这样的时间`,
      en: `"${shown(cell(column))}" is not a time such as 2026-03-01 16:45:31`,
    });
  return at;
}

/** Blanks and tabs around a cell are padding (Alipay pads all). */
export function stripped(cell: string): string {
  return cell.replace(/^[ \t]+|[ \t]+$/g, '');
}

/** What a message shows of a cell: never a line of its own, never much. */
function shown(text: string): string {
  const clean = text.replace(/\p{Cc}/gu, '·');
  return clean.length > 40 ? `${clean.slice(0, 40)}…` : clean;
}
