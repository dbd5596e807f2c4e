import { bigintOf } from '../run/database.ts';
import { perSide, type Run } from '../run/run.ts';

/** A number that so many rows of one side bear is a placeholder («0», «无»), not a number of a trade. */
const bearersMax = 200;
/** Chains of links are short; each turn at least halves what is left of one. */
const turnsMax = 64;

/**
 * Gives every open row its trade: rows are of one trade when they bear the same number, or are joined by a chain of such.
 * Payments and refunds are kept apart. Fills `open_rows.trade` with the least id of the trade.
 */
export async function linkRows(run: Run): Promise<void> {
  const { database } = run;
  const bearers = perSide(run, (side) => `count(*) filter (side = ${side})`);
  await database.run(
    `create or replace table links as with
      borne as (${numbers.join('\n union all ')}),
      hubs as (select space, number, min(id) as least from borne group by all having count(*) > 1 and greatest(${bearers.join(', ')}) <= ${bearersMax})
    select distinct id, least as other from borne join hubs using (space, number) where id <> least`,
  );
  await joinLinked(database);
  await database.run(
    'create or replace table open_rows as select o.*, coalesce(t.trade, o.id) as trade from open_rows o left join trades t on t.id = o.id',
  );
}

/**
 * `trades (id, trade)`: ids that `links (id, other)` joins, also by a chain, have one trade, the least of them; ids without a link
 * are not in it. Of each link `other` is the lesser. Each turn leaves links between what is not yet one; `links` ends empty.
 */
export async function joinLinked(database: Run['database']): Promise<void> {
  await database.run('create or replace table trades (id bigint, trade bigint)');
  for (let turn = 0; await anyOf(database, 'from links'); turn++) {
    if (turn > turnsMax) throw new Error('links of rows do not settle');
    await database.run('create or replace table hooks as select id, min(other) as trade from links group by id');
    // Whoever points at a row that itself points further follows it to the end.
    while (await anyOf(database, 'from hooks h join hooks f on f.id = h.trade'))
      await database.run(
        'create or replace table hooks as select h.id, coalesce(f.trade, h.trade) as trade from hooks h left join hooks f on f.id = h.trade',
      );
    await database.run(
      'create or replace table trades as select t.id, coalesce(h.trade, t.trade) as trade from trades t left join hooks h on h.id = t.trade union all from hooks',
    );
    await database.run(
      `create or replace table links as select distinct greatest(a, b) as id, least(a, b) as other from
        (select coalesce(h.trade, l.id) as a, coalesce(g.trade, l.other) as b from links l left join hooks h on h.id = l.id left join hooks g on g.id = l.other)
        where a <> b`,
    );
  }
  await database.run('insert into trades select distinct trade, trade from trades');
}

async function anyOf(database: Run['database'], rows: string): Promise<boolean> {
  const { found } = await database.row(`select count(*) as found from (${rows})`);
  return bigintOf(found) > 0n;
}

/** 0: numbers of the order and its payment. 1: the HIS's bills. 2: refunds. A row that bears a number twice bears it once. */
const numbers = [
  ...borneIn(0, ['order_no', 'transaction_id', 'trade_no', 'channel_refund_no']),
  ...borneIn(1, ['his_no']),
  ...borneIn(2, ['refund_no', 'channel_refund_no', 'trade_no'], ' and kind = 1'),
];

/** Payments and refunds have numbers of their own in each. */
function borneIn(space: number, columns: readonly string[], also = ''): readonly string[] {
  return columns.map((column, index) => {
    const again = index === 0 ? '' : ` and ${column} not in (${columns.slice(0, index).join(', ')})`;
    return `select id, side, (2 * ${space} + kind)::utinyint as space, ${column} as number from open_rows where ${column} <> ''${again}${also}`;
  });
}
