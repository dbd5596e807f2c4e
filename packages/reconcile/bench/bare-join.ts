import { DuckDBInstance } from '@duckdb/node-api';
import type { Day } from './write-day.ts';

const columns = (count: number) =>
  `{${Array.from({ length: count }, (_, index) => `'c${index}': 'VARCHAR'`).join(', ')}}`;
const list = (file: string, count: number) =>
  `read_csv('${file}', auto_detect = false, header = false, skip = 1, delim = ',', quote = '"', escape = '"', columns = ${columns(count)})`;
const bill = (file: string) =>
  `read_csv('${file}', auto_detect = false, header = false, skip = 1, delim = ',\`', quote = '', escape = '', null_padding = true, columns = ${columns(27)})`;

/** Seconds that DuckDB takes to read the three files and join them once on the order number, with nothing checked and kept. */
export async function bareJoin(day: Day): Promise<number> {
  const instance = await DuckDBInstance.create(':memory:', { preserve_insertion_order: 'false' });
  const connection = await instance.connect();
  const started = performance.now();
  await connection.run(
    `select count(*), sum(o.fen), sum(h.fen), sum(b.fen) from
      (select c0 as number, c2 as kind, cast(c4 as bigint) as fen from ${list(day.orders, 8)}) o
      full join (select c1 as number, c4 as kind, abs(cast(c2 as bigint)) as fen from ${list(day.his, 5)}) h using (number, kind)
      full join (select c6 as number, case c9 when 'SUCCESS' then 'pay' else 'refund' end as kind,
          try_cast(try_cast(c24 as decimal(18, 2)) * 100 as bigint) as fen from ${bill(day.bill)} where c0 like '\`20%') b using (number, kind)`,
  );
  const seconds = (performance.now() - started) / 1000;
  connection.closeSync();
  instance.closeSync();
  return seconds;
}
