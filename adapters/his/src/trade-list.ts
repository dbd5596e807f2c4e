import type { DateText, Fen, Instant } from '@yinuo/kernel';
import { z } from 'zod';
import { type AmountUnit, readAmount } from './amount.ts';
import { HisError } from './his-error.ts';
import { readMoment } from './moment.ts';
import type { Send } from './send.ts';

export interface TradeListSettings {
  /** Without a slash at its end. */
  readonly address: string;
  readonly accessToken: string;
  /** The public description says fen; vendors differ. */
  readonly amountUnit: AmountUnit;
  /** Rows a page; the system may give fewer. */
  readonly pageRows: number;
}

/** One row of the HIS's own list. `fen` is the whole of it; refunds are negative. */
export interface HisTrade {
  /** The HIS's own number (reconciliation_no), or the row's id where it has none. */
  readonly hisNo: string;
  /** The channel's number of the payment. */
  readonly tradeNo: string;
  readonly fen: Fen;
  /** Parts that the insurance paid (pooled fund, personal account), and what the patient paid. */
  readonly fundFen: Fen;
  readonly accountFen: Fen;
  readonly cashFen: Fen;
  readonly at: Instant;
  /** weixin, alipay, client, siapp … */
  readonly terminal: string;
}

const Text = z.union([z.string(), z.number()]).transform(String);
const Row = z.looseObject({
  id: Text,
  amount: z.unknown(),
  amount_si: z.unknown().optional(),
  amount_acc: z.unknown().optional(),
  amount_cash: z.unknown().optional(),
  time_payed: z.string().nullish(),
  time_trade: z.string().nullish(),
  terminal_type: z.string().nullish(),
  reconciliation_no: Text.nullish(),
  trade_channel_payid: Text.nullish(),
});
const Page = z.object({
  code: Text,
  message: z.string().nullish(),
  data: z.union([z.array(Row), z.object({ list: z.array(Row) }), z.null()]).optional(),
});

const PAGES_MAX = 100_000;

/**
 * The HIS's list of a Beijing day (`/api/trade_list`, pages by offset and length), row by row. Throws HisError for an answer that
 * is not code 1, for a row that cannot be read, and for a row that comes twice: the list moved under the pages.
 */
export async function* tradeList(
  send: Send,
  settings: TradeListSettings,
  day: DateText,
  traceId: () => string,
): AsyncGenerator<HisTrade> {
  const seen = new Set<string>();
  // A system with a lower limit of its own gives short pages throughout; only one shorter than those before is surely the last.
  let full = settings.pageRows;
  for (let page = 0; page < PAGES_MAX; page++) {
    const rows = await pageOf(send, settings, day, seen.size, traceId());
    // It gave all there is at once, and does not look at the offset.
    if (page > 0 && full < settings.pageRows && rows.length === seen.size && rows.every(({ id }) => seen.has(id)))
      return;
    for (const row of rows) {
      if (seen.has(row.id)) throw new HisError('unreadable', 'row-twice', `id ${row.id}`);
      seen.add(row.id);
      yield tradeOf(row, settings.amountUnit);
    }
    if (rows.length === 0 || (page > 0 && rows.length < full)) return;
    full = Math.min(full, rows.length);
  }
  throw new HisError('unreadable', 'too-many-pages', `more than ${PAGES_MAX}`);
}

async function pageOf(send: Send, settings: TradeListSettings, day: DateText, offset: number, traceId: string) {
  const answer = await send({
    method: 'POST',
    url: `${settings.address}/api/trade_list`,
    headers: { 'content-type': 'application/json', access_token: settings.accessToken, traceid: traceId },
    body: JSON.stringify({ day, offset, length: settings.pageRows }),
  });
  if (answer.status !== 200) throw new HisError('refused', `HTTP_${answer.status}`, 'no list');
  const parsed = Page.safeParse(jsonOf(answer.body));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new HisError('unreadable', 'reply', `${issue?.path.join('.')}: ${issue?.message}`);
  }
  const { code, message, data } = parsed.data;
  if (code !== '1') throw new HisError('refused', code, message ?? '');
  return Array.isArray(data) ? data : (data?.list ?? []);
}

function tradeOf(row: z.output<typeof Row>, unit: AmountUnit): HisTrade {
  const part = (value: unknown, field: string) => readAmount(value ?? 0, unit, field);
  const fundFen = part(row.amount_si, 'amount_si');
  const accountFen = part(row.amount_acc, 'amount_acc');
  const fen = readAmount(row.amount, unit, 'amount');
  return {
    hisNo: row.reconciliation_no ?? row.id,
    tradeNo: row.trade_channel_payid ?? '',
    fen,
    fundFen,
    accountFen,
    cashFen: row.amount_cash === undefined || row.amount_cash === null ? fen : part(row.amount_cash, 'amount_cash'),
    at: readMoment(row.time_trade || row.time_payed, 'time_trade'),
    terminal: row.terminal_type ?? '',
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
