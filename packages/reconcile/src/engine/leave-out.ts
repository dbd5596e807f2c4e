import { removeLeftOut } from './open-rows.ts';
import type { Run } from './run.ts';

/**
 * Takes out what is no money: trades with a row that bears a mark (test patients), orders that were never paid, refunds that
 * failed everywhere, attempts of a payment that another attempt replaced. A refund under way stays: somebody waits for it.
 */
export async function leaveOut({ database }: Run): Promise<void> {
  await database.run(
    `insert into left_out select id, side, fen, 'marked' from open_rows
      where trade in (select trade from open_rows where marked)`,
  );
  await removeLeftOut(database);
  await nameUnits(database);
  await database.run(
    `insert into left_out select id, side, fen, 'no money moved' from open_rows join
      (select trade, unit, kind from open_rows group by trade, unit, kind
       having count(*) filter (state = 0) = 0 and (kind = 0 or count(*) filter (state = 1) = 0)) using (trade, unit, kind)`,
  );
  await database.run(
    `insert into left_out select r.id, r.side, r.fen, 'no money moved' from open_rows r
      where r.state <> 0 and r.id not in (select id from left_out) and exists
        (from open_rows d where d.trade = r.trade and d.unit = r.unit and d.side = r.side and d.state = 0)`,
  );
  await removeLeftOut(database);
}

/**
 * `unit`: within a trade's refunds, which refund; '' where the row does not say. A trade's payments are one unit.
 * The HIS may name the refund's number as its trade_no.
 */
async function nameUnits(database: Run['database']): Promise<void> {
  await database.run(
    `create or replace table open_rows as select open_rows.*,
      case when kind = 0 then '' when refund_no <> '' then refund_no
        when trade_no <> '' and (trade, trade_no) in (select trade, refund_no from open_rows where refund_no <> '') then trade_no
        else coalesce(known_refund, channel_refund_no) end as unit
    from open_rows left join
      (select trade as known_trade, channel_refund_no as known_channel, min(refund_no) as known_refund from open_rows
       where refund_no <> '' and channel_refund_no <> '' group by all) known
    on known_trade = trade and known_channel = channel_refund_no`,
  );
}
