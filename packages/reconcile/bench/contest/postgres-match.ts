import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Contestant } from './contestant.ts';

/** Names a server that the bench may use; `bench/main.ts` starts one of its own. */
export const postgresVariable = 'YINUO_BENCH_DATABASE_URL';

const tables = `
  drop table if exists orders, his, bill_lines, bill;
  create unlogged table orders (order_no text, transaction_id text, kind text, refund_no text, amount_fen bigint, paid_at timestamp, his_no text, state text);
  create unlogged table his (id text, trade_no text, amount_fen bigint, traded_at timestamp, kind text);
  create unlogged table bill_lines (line text)`;

// COPY knows no delimiter of two characters, and a bill's cells hold commas: its lines are cut in SQL.
const cutBill = `create unlogged table bill as
  select c[7] as number, case c[10] when 'SUCCESS' then 'pay' else 'refund' end as kind,
    round((case c[10] when 'SUCCESS' then c[25] else c[26] end)::numeric * 100)::bigint as fen
  from (select string_to_array(rtrim(line, e'\\r'), ',\`') as c from bill_lines) lines where array_length(c, 1) = 27`;

const match = `
  with o as (select order_no as number, kind, sum(amount_fen) as fen from orders
        where state = 'SUCCESS' and order_no not like 'TEST%' group by 1, 2),
    h as (select trade_no as number, kind, sum(abs(amount_fen)) as fen from his where trade_no not like 'TEST%' group by 1, 2),
    b as (select number, kind, sum(fen) as fen from bill where number not like 'TEST%' group by 1, 2)
  select count(*) filter (where o.fen = h.fen and o.fen = b.fen) as matched, count(*) as trades
    from o full join h using (number, kind) full join b using (number, kind)`;

/** COPY into unlogged tables, then the same sums by number and kind as the map's. No checks, no classes, no other numbers. */
export const postgresMatch: Contestant = {
  does: 'PostgreSQL: COPY, sums by order number and kind, full join',
  async run({ orders, his, bill }) {
    const client = new pg.Client(process.env[postgresVariable]);
    await client.connect();
    try {
      const server = await serverPid(client);
      const before = secondsOf(server);
      await client.query("set work_mem = '1GB'; set max_parallel_workers_per_gather = 2; set jit = off");
      await client.query(tables);
      for (const [table, file] of [
        ['orders', orders],
        ['his', his],
      ] as const)
        await pipeline(createReadStream(file), client.query(copyFrom(`copy ${table} from stdin (format csv, header)`)));
      const lines = `copy bill_lines from stdin (format csv, header, delimiter e'\\x01', quote e'\\x02')`;
      await pipeline(createReadStream(bill), client.query(copyFrom(lines)));
      await client.query(cutBill);
      await client.query('analyze orders, his, bill');
      const { rows } = await client.query<{ matched: string; trades: string }>(match);
      const [{ matched, trades } = { matched: '0', trades: '0' }] = rows;
      await client.end();
      // The server counts a session's time when the session has ended.
      await pause(500);
      const seconds = (secondsOf(server) - before).toFixed(1);
      return `${matched} matched, ${Number(trades) - Number(matched)} open; the server's own processor time ${seconds} s`;
    } finally {
      await client.end();
    }
  },
};

async function serverPid(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  return Number(statOf(rows[0]?.pid ?? 0)[1]);
}

/** Ticks of a process and of its ended children, user and system (proc(5), fields 14 to 17), in seconds; 0 without a /proc. */
function secondsOf(pid: number): number {
  const ticks = statOf(pid).slice(11, 15);
  return ticks.reduce((sum, one) => sum + Number(one), 0) / 100;
}

/** From field 3 on: what stands before may hold blanks. */
function statOf(pid: number): readonly string[] {
  const file = `/proc/${pid}/stat`;
  return existsSync(file)
    ? readFileSync(file, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')
    : [];
}
