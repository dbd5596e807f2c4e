import type { PoolClient } from 'pg';
import { BEIJING, HisRefusal, need, type Operation } from './operation.ts';

interface Trade {
  readonly business: 'register' | 'charge' | 'prepay';
  readonly tradeNo: string;
  readonly channelPayId: string;
  readonly terminal: string;
  /** Fen; negative gives back. */
  readonly amount: number;
}

/** Enters a trade into the books and hands back the HIS's own number of it. The same trade number twice is refused. */
export async function enterTrade(tx: PoolClient, trade: Trade): Promise<string> {
  const { rows } = await tx.query<{ no: string }>(
    `insert into trade (business, trade_no, channel_payid, terminal, amount, reconciliation_no, traded_at)
     select $1, $2, $3, $4, $5, 'H' || to_char(now() at time zone 'Asia/Shanghai', 'YYYYMMDD') || lpad((coalesce(max(id), 0) + 1)::text, 8, '0'), now()
     from trade on conflict (trade_no) do nothing returning reconciliation_no as no`,
    [trade.business, trade.tradeNo, trade.channelPayId, trade.terminal, trade.amount],
  );
  const [entered] = rows;
  if (!entered) throw new HisRefusal('521', '交易号重复');
  return entered.no;
}

const tradeCheck: Operation = async (db, asked) => {
  const { rows } = await db.query<{ no: string; time: string }>(
    `select reconciliation_no as no, to_char(traded_at ${BEIJING}) as time from trade where trade_no = $1 and business = $2`,
    [need(asked, 'trade_no'), need(asked, 'business')],
  );
  const [found] = rows;
  return { reconciliation_no: found?.no ?? 'notfound', trade_time: found?.time ?? '' };
};

const tradeList: Operation = async (db, asked) => {
  const { rows } = await db.query(
    `select id::text, amount, 0 as amount_si, 0 as amount_acc, amount as amount_cash, 0 as amount_reduction,
            to_char(traded_at ${BEIJING}) as time_payed, to_char(traded_at ${BEIJING}) as time_trade,
            trade_no as cash_pay_id, terminal as terminal_type, reconciliation_no, channel_payid as trade_channel_payid
     from trade where (traded_at at time zone 'Asia/Shanghai')::date = $1::date
     order by id offset $2 limit $3`,
    [need(asked, 'day'), Number(asked.offset ?? 0), Math.min(1_000, Number(asked.length ?? 100))],
  );
  return rows;
};

export const tradeOperations = { 'other/trade_check': tradeCheck, trade_list: tradeList };
