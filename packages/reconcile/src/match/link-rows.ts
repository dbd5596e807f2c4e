import { bigintOf } from '../run/database.ts';
import type { Run } from '../run/run.ts';

/** A number that so many rows of one side bear is a placeholder («0», «无»), not a number of a trade. */
const bearersMax = 200;
/** Chains of links are short; each turn at least halves what is left of one. */
const turnsMax = 64;

/**
 * Gives every open row its trade: rows are of one trade when they bear the same number, or are joined by a chain of such.
 * Payments and refunds are kept apart. Fills `open_rows.trade` with the least id of the trade.
 */
export async function linkRows({ database }: Run): Promise<void> {
  await database.run(`create table links as select distinct id, number from (${numbers.join('\n union all ')})`);
  await database.run(
    `delete from links where number in (select number from links join open_rows using (id) group by number, side having count(*) > ${bearersMax})`,
  );
  await joinLinked(database, 'select id from open_rows');
  await database.run(
    'create or replace table open_rows as select open_rows.*, trade from open_rows join trades using (id)',
  );
}

/**
 * `trades (id, trade)` of the given ids: ids that `links (id, number)` joins, also by a chain, have one trade, the least of them.
 */
export async function joinLinked(database: Run['database'], ids: string): Promise<void> {
  await database.run(`create or replace table trades as select id, id as trade from (${ids})`);
  for (let turn = 0; ; turn++) {
    if (turn > turnsMax) throw new Error('links of rows do not settle');
    await database.run(
      `create table next_trades as select id, min(least) as trade from links join
        (select number, min(trade) as least from links join trades using (id) group by number) using (number) group by id`,
    );
    const { changed } = await database.row(
      'select count(*) as changed from next_trades join trades using (id) where next_trades.trade < trades.trade',
    );
    // Whoever points at a row that itself points further follows it at once.
    await database.run(
      `create or replace table trades as select t.id, least(coalesce(n.trade, t.trade), coalesce(f.trade, t.trade)) as trade
        from trades t left join next_trades n on n.id = t.id left join next_trades f on f.id = t.trade`,
    );
    await database.run('drop table next_trades');
    if (bigintOf(changed) === 0n) break;
  }
}

/** t: numbers of the order and its payment. h: the HIS's bills. r: refunds. Each kind of row has its own. */
const numbers = [
  number('t', 'order_no'),
  number('t', 'transaction_id'),
  number('t', 'trade_no'),
  number('t', 'channel_refund_no'),
  number('h', 'his_no'),
  number('r', 'refund_no'),
  number('r', 'channel_refund_no'),
  number('r', 'trade_no'),
];

function number(space: string, column: string): string {
  const refundsOnly = space === 'r' ? ' and kind = 1' : '';
  return `select id, kind || '${space}' || ${column} as number from open_rows where ${column} <> ''${refundsOnly}`;
}
