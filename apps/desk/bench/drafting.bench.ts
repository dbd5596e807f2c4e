import type { Instant } from '@yinuo/kernel';
import type { Measurement } from '../../../bench/measurement.ts';
import { draftDocuments } from '../src/modules/deliver/index.ts';
import { moveOccurrences } from '../src/modules/ledger/index.ts';
import { contractText } from '../src/testing/index.ts';
import { openBenchDesk } from './bench-desk.ts';

const CONTRACTS = 3000;
const DOCUMENTS = 100_000;
const SYSTEM = { kind: 'system', job: 'document-drafter' } as const;
const ROUND_MS_MAX = 500;
/** A year of the contract is planned; half of it is over, its papers drafted, and some of those came to nothing. */
const NOW = Date.UTC(2026, 6, 20, 1) as Instant;

/** What the drafter's look costs each minute, of an installation with thousands of hospitals. */
export async function run(contracts = CONTRACTS): Promise<Measurement[]> {
  const { desk, close } = await openBenchDesk();
  try {
    desk.clock.set(Date.UTC(2026, 0, 1, 1) as Instant);
    const first = await desk.found({ yaml: contractText('karamay') });
    desk.clock.set(NOW);
    for (let moved = 1; moved > 0; ) ({ moved } = await moveOccurrences(desk, SYSTEM, {}));
    await copyContract(desk.pool, first, contracts - 1);
    const documents = await copyDocuments(desk.pool, contracts, Math.ceil(DOCUMENTS / CONTRACTS));
    for (const table of ['occurrence', 'document', 'contract']) await desk.pool.query(`analyze ${table}`);
    const caughtUp = await look(desk, Number.POSITIVE_INFINITY);
    const idle = await look(desk, 1);
    desk.clock.set((NOW + 86_400_000) as Instant); // the next morning every contract is looked at, and more falls due
    await desk.pool.query(`set local statement_timeout = 0; update occurrence set state = 'due-soon'
      where document is not null and state = 'planned' and due_on <= '2026-08-10'`);
    const work = await look(desk, 40);
    return [
      { name: `${contracts} contracts, ${documents} documents: walked once`, measured: told(caughtUp) },
      {
        name: 'a round with nothing new',
        measured: `${idle.ms.toFixed(0)} ms`,
        target: `< ${ROUND_MS_MAX} ms`,
        ok: idle.ms < ROUND_MS_MAX,
      },
      { name: 'rounds with work', measured: told(work) },
    ];
  } finally {
    await close();
  }
}

type Desk = Awaited<ReturnType<typeof openBenchDesk>>['desk'];

interface Looked {
  readonly rounds: number;
  readonly drafted: number;
  readonly ms: number;
}

/** Rounds until there is nothing more, or so many. */
async function look(desk: Desk, max: number): Promise<Looked> {
  const started = performance.now();
  let [rounds, drafted] = [0, 0];
  for (let more = true; more && rounds < max; rounds += 1) {
    const round = await draftDocuments(desk, SYSTEM, {});
    drafted += round.drafted;
    more = round.more;
  }
  return { rounds, drafted, ms: performance.now() - started };
}

const told = ({ rounds, drafted, ms }: Looked): string =>
  `${rounds} rounds, ${drafted} drafted, ${(ms / 1000).toFixed(1)} s, ${(ms / rounds).toFixed(0)} ms each`;

const AT_ONCE = 100;

/** Contracts like the first one, each with a ledger of its own. */
async function copyContract(pool: Desk['pool'], id: string, copies: number): Promise<void> {
  const other: Readonly<Record<string, string>> = { slug: `'copy' || n`, code: `'COPY-' || n` };
  for (const [table, key] of [
    ['contract', 'id'],
    ['contract_version', 'contract_id'],
    ['contract_party', 'contract_id'],
    ['occurrence', 'contract_id'],
  ] as const) {
    const { rows } = await pool.query<{ name: string }>(
      `select column_name as name from information_schema.columns where table_schema = 'public' and table_name = $1 order by ordinal_position`,
      [table],
    );
    const values = rows.map(({ name }) =>
      name === key ? `'contract_copy' || n` : name === 'id' ? 'id || n' : (other[name] ?? name),
    );
    const insert = `insert into ${table} (${rows.map(({ name }) => name).join(', ')}) select ${values.join(', ')}
      from ${table}, generate_series($2::int, $3::int) n where ${key} = $1`;
    for (let from = 1; from <= copies; from += AT_ONCE)
      await pool.query(insert, [id, from, Math.min(copies, from + AT_ONCE - 1)]);
  }
}

/** So many of each contract's papers that fell due were drafted, the earliest first; each fiftieth came to nothing. */
async function copyDocuments(pool: Desk['pool'], contracts: number, each: number): Promise<number> {
  for (let from = 0; from < contracts; from += AT_ONCE)
    await pool.query(
      `insert into document (id, contract_id, kind, period, period_from, period_to, parts, occurrence_id, owed_by, scheduled,
         state, asked_name, asked_at, as_of, finished_at, content, sha256)
       select 'doc_' || id, contract_id, 'operation-report', period, period_from, period_to, '{}', id, owed_by, true,
         case when n % 50 = 0 then 'failed' else 'ready' end, '', due_at, (period_to + 1)::timestamp at time zone 'Asia/Shanghai', due_at,
         case when n % 50 > 0 then '\\x00'::bytea end, case when n % 50 > 0 then 'x' end
       from (select *, row_number() over (partition by contract_id order by due_at, id) n from occurrence
         where document is not null and case_id is null and due_at < '2026-07-10'
           and contract_id in (select id from contract order by id offset $1 limit $2)) o where n <= $3`,
      [from, AT_ONCE, each],
    );
  // So it stands after months: everything was looked at, and what came to nothing has had its second chance.
  await pool.query(
    `set local statement_timeout = 0;
     update occurrence set taken_up_at = due_at where document is not null and state in ('due-soon', 'due', 'overdue', 'missed');`,
  );
  const { rows } = await pool.query<{ n: number }>('select count(*)::int as n from document');
  return rows[0]?.n ?? 0;
}
