import { reasonOfError } from '../../../reach/reason-of-error.ts';
import { ProbeFault } from '../../../run/probe-fault.ts';
import type { Run } from '../../../run/run.ts';
import { STATEMENTS_MAX, type StatementReading } from '../../../shapes/index.ts';
import { askPostgresql } from '../postgresql.ts';
import type { SqlQuestion } from '../question.ts';
import { statementText } from './statement-text.ts';

// Where the extension lies, and whether this server says since when its figures count (PostgreSQL 14).
const WHERE = `select quote_ident(n.nspname), current_setting('server_version_num')::int >= 140000
  from pg_extension e join pg_namespace n on n.oid = e.extnamespace where e.extname = 'pg_stat_statements'`;

/**
 * The dearest statements of the database that a probe asks, from pg_stat_statements (PostgreSQL 13 and later), asked as the
 * probe asks: read-only, within its time, with its account. Never rejects: that nobody could read them fails no probe.
 */
export async function readStatements(question: SqlQuestion, run: Run): Promise<StatementReading> {
  const ask = (statement: string, rowsMax: number) => askPostgresql({ ...question, statement, rowsMax }, run);
  try {
    const [place] = await ask(WHERE, 1);
    if (!place) return { ...NOTHING, state: 'absent' };
    return readingOf(await ask(dearest(String(place[0]), place[1] === true), STATEMENTS_MAX));
  } catch (error) {
    const late = new ProbeFault('timeout', { afterMs: run.timeoutMs });
    const { reason } = run.signal.aborted ? late : { reason: reasonOfError(error, question.host, question.port) };
    // The extension was made, and the server was not started with it.
    return { ...NOTHING, reason, state: reason.params.code === '55000' ? 'absent' : 'failed' };
  }
}

const NOTHING: Omit<StatementReading, 'state'> = { reason: null, since: null, hidden: 0, rows: [] };

/** A statement has a row for each account that called it. At least one row, for what is said of all. */
const dearest = (schema: string, saysSince: boolean): string => `
  with own as (
    select * from ${schema}.pg_stat_statements where dbid = (select oid from pg_database where datname = current_database())
  ), grouped as (
    select queryid, min(left(query, 4000)) as query, sum(calls) as calls, sum(total_exec_time) as total
    from own where queryid is not null group by queryid
  )
  select ${saysSince ? `(select extract(epoch from stats_reset) * 1000 from ${schema}.pg_stat_statements_info)` : 'null'}::float8,
    (select count(*) from own where queryid is null)::int, g.queryid::text, g.query, g.calls::float8, g.total::float8
  from (select 1) as one left join grouped g on true order by g.total desc nulls last`;

/** A server whose figures were lost says that they count since 2000, the beginning of its own time. */
const ITS_BEGINNING = Date.UTC(2001);

function readingOf(rows: readonly (readonly unknown[])[]): StatementReading {
  const since = Math.round(Number(rows[0]?.[0] ?? 0));
  return {
    state: 'read',
    reason: null,
    since: since < ITS_BEGINNING ? null : since,
    hidden: Number(rows[0]?.[1] ?? 0),
    rows: rows.flatMap(([, , id, query, called, total]) => {
      if (id === null) return [];
      const [calls, totalMs] = [Number(called), Number(total)];
      return [
        { id: String(id), text: statementText(String(query)), calls, totalMs, meanMs: totalMs / Math.max(1, calls) },
      ];
    }),
  };
}
