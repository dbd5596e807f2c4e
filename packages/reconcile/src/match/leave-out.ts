import type { Run } from '../run/run.ts';
import { removeLeftOut } from './open-rows.ts';

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
        (from open_rows d where d.trade = r.trade and d.unit = r.unit and d.side = r.side
          and d.state = 0 and ${replaces('transaction_id', 'trade_no')} and ${replaces('his_no')})`,
  );
  await removeLeftOut(database);
}

/** `d` may stand for the attempt `r` of a payment: it bears the same number, or no other side has `r`'s own number as done. */
function replaces(own: 'transaction_id' | 'his_no', ...also: readonly 'trade_no'[]): string {
  const named = [own, ...also].map((column) => `o.${column}`).join(', ');
  return `(r.kind = 1 or r.${own} = '' or d.${own} = r.${own} or not exists
    (from open_rows o where o.trade = r.trade and o.kind = 0 and o.side <> r.side and o.state = 0 and r.${own} in (${named})))`;
}

/**
 * `unit`: within a trade's refunds, which refund; '' where the row does not say. A trade's payments are one unit. The HIS may
 * name the refund as its trade_no, or be named by the order's refund as its his_no; the channel's number leads to ours.
 */
async function nameUnits(database: Run['database']): Promise<void> {
  const named = (column: string) =>
    `(select trade, ${column} as known, min(refund_no) as refund from open_rows
      where kind = 1 and refund_no <> '' and ${column} <> '' group by all having min(refund_no) = max(refund_no))`;
  await database.run("alter table open_rows add column unit varchar default ''");
  await database.run("update open_rows set unit = refund_no where kind = 1 and refund_no <> ''");
  await database.run(
    `update open_rows set unit = u.unit from
      (select r.id, coalesce(own.refund, channel.refund, his.refund, r.channel_refund_no) as unit from open_rows r
        left join ${named('refund_no')} own on own.trade = r.trade and own.known = r.trade_no
        left join ${named('channel_refund_no')} channel on channel.trade = r.trade and channel.known = r.channel_refund_no
        left join ${named('his_no')} his on his.trade = r.trade and his.known = r.his_no
        where r.kind = 1 and r.refund_no = '') u
      where u.id = open_rows.id`,
  );
}
