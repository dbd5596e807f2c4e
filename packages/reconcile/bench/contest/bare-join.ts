import { DuckDBInstance } from '@duckdb/node-api';
import type { Contestant } from './contestant.ts';

const columns = (count: number) =>
  `{${Array.from({ length: count }, (_, index) => `'c${index}': 'VARCHAR'`).join(', ')}}`;
const quoted = (file: string, count: number) =>
  `read_csv('${file}', auto_detect = false, header = false, skip = 1, delim = ',', quote = '"', escape = '"', columns = ${columns(count)})`;
const backticked = (file: string) =>
  `read_csv('${file}', auto_detect = false, header = false, skip = 1, delim = ',\`', quote = '', escape = '', null_padding = true, columns = ${columns(27)})`;

/**
 * What one would type: DuckDB reads the columns that a match needs, casts amounts and times, joins the three once on number and
 * kind, and counts and sums by verdict. Nothing is validated, nothing kept, no row is claimed once, nothing is listed.
 */
export const bareJoin: Contestant = {
  does: 'DuckDB: three files, one full join, counts and sums',
  async run({ orders, his, bill }) {
    const instance = await DuckDBInstance.create(':memory:', { preserve_insertion_order: 'false' });
    const connection = await instance.connect();
    const verdicts = await connection.runAndReadAll(
      `with
        o as (select c0 as number, c2 as kind, c1 as transaction_id, c3 as refund_no, c4::bigint as fen, c5::timestamp as at,
            c6 as his_no, c7 as state from ${quoted(orders, 8)}),
        h as (select c1 as number, c4 as kind, c0 as his_no, abs(c2::bigint) as fen, c3::timestamp as at from ${quoted(his, 5)}),
        b as (select c6 as number, case c9 when 'SUCCESS' then 'pay' else 'refund' end as kind, c5 as transaction_id, c15 as refund_no,
            c19 as refund_state, (case when c9 = 'SUCCESS' then c24 else c25 end)::decimal(13, 2) as yuan,
            c22::decimal(13, 5) as fee, c0[2:]::timestamp as at
          from ${backticked(bill)} where c9 is not null)
      select case when o.fen is null or h.fen is null or b.yuan is null then 'one-sided'
          when o.fen <> h.fen or o.fen <> b.yuan * 100 then 'amount'
          when o.transaction_id <> b.transaction_id or o.his_no <> h.his_no then 'number'
          when o.state <> 'SUCCESS' or b.refund_state = 'FAIL' then 'state' else 'matched' end as verdict,
        count(*) as rows, sum(o.fen) as orders, sum(h.fen) as his, sum(b.yuan) as bill, sum(b.fee) as fees,
        min(least(o.at, h.at, b.at)) as first, max(greatest(o.at, h.at, b.at)) as last, count(o.refund_no) + count(b.refund_no) as refunds
      from o full join h using (number, kind) full join b using (number, kind) group by verdict order by rows desc`,
    );
    connection.closeSync();
    instance.closeSync();
    return verdicts
      .getRowObjectsJson()
      .map((row) => `${row.rows} ${row.verdict}`)
      .join(', ');
  },
};
