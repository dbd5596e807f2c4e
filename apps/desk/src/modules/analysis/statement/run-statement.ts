import type { AnalysisColumn, QueryParameter } from '@yinuo/api';
import { formatInstant } from '@yinuo/kernel';
import { type Actor, Fault, inTransaction, type Platform, type Scope } from '@yinuo/platform';
import pg, { type PoolClient } from 'pg';
import { type Cell, cellOf, sortOfType } from './answer.ts';
import { type BoundStatement, bindParameters } from './bind-parameters.ts';
import { checkStatement, dottedNames } from './check-statement.ts';
import { type Token, tokensOf, UnreadableStatement } from './tokens.ts';
import { takeTurn } from './turns.ts';

export const ROWS_MAX = 5000;
const BYTES_MAX = 8 * 1024 * 1024;
const PORTION = 500;
const SECONDS_MAX = 15;
/** What a run may send; its answer is cut at less. */
const WIRE_BYTES_MAX = 4 * BYTES_MAX;

export interface Statement {
  readonly sql: string;
  readonly parameters: readonly QueryParameter[];
  readonly values: Readonly<Record<string, string | number | null>>;
}

export interface Answer {
  readonly columns: readonly { readonly name: string; readonly sort: AnalysisColumn['sort'] }[];
  readonly rows: readonly (readonly Cell[])[];
  /** There was more than the limit lets through. */
  readonly cut: boolean;
}

/** Asks one after the other, under the analyst's role. */
export type Ask = (statement: Statement) => Promise<Answer>;

interface Run {
  readonly seconds?: number;
  /** The dashboard of an organisation does not wait for its own people's questions. */
  readonly line?: 'query' | 'dashboard';
}

/**
 * Waits its turn, then opens a read-only transaction as the role that has the published views and nothing else; what `actor` may
 * see stays as the platform set it. Throws `query.refused` with the place of what is wrong, `query.too-long` after the time limit.
 */
export function asAnalyst<T>(
  platform: Platform,
  actor: Actor,
  work: (ask: Ask, scope: Scope) => Promise<T>,
  { seconds = SECONDS_MAX, line = 'query' }: Run = {},
): Promise<T> {
  const asker = 'orgId' in actor ? actor.orgId : actor.kind;
  return takeTurn(`${asker} ${line}`, () => inAnalysis(platform, actor, work, seconds));
}

function inAnalysis<T>(
  platform: Platform,
  actor: Actor,
  work: (ask: Ask, scope: Scope) => Promise<T>,
  seconds: number,
): Promise<T> {
  const open = { actor, readOnly: true, contractsOfOrg: platform.contractsOfOrg };
  return inTransaction(platform.pool, open, async (_tx, scope, client) => {
    await client.query(
      `set local role yinuo_analyst; set local search_path = published; set local timezone = 'Asia/Shanghai';
       set local standard_conforming_strings = on; set local statement_timeout = ${seconds * 1000}; set local jit = off;
       set local yinuo.now = '${formatInstant(platform.clock.now())}'`,
    );
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    const fence = fenceAround(client, platform, { seconds, pid: rows[0]?.pid ?? 0 });
    try {
      return await work(async (statement) => {
        const read = bound(statement);
        await refuseCallsByDot(client, read.tokens, statement.sql);
        return await fetchAll(client, read, statement.sql, fence.fault);
      }, scope);
    } finally {
      fence.down();
    }
  });
}

/**
 * Limits of a whole run that PostgreSQL has none for: its own time limit begins anew with each portion, and one cell may be
 * larger than this process can hold. Past them the connection is ended; it is a connection of this run's alone.
 */
function fenceAround(
  client: PoolClient,
  platform: Platform,
  { seconds, pid }: { readonly seconds: number; readonly pid: number },
) {
  const { stream } = client.connection;
  let bytes = 0;
  let fault: Fault | null = null;
  const end = (reason: Fault) => {
    if (fault !== null) return;
    fault = reason;
    stream.destroy();
    // PostgreSQL notices that nobody listens only when it next sends something.
    void platform.pool.query('select pg_cancel_backend($1)', [pid]).catch(() => undefined);
  };
  const count = (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > WIRE_BYTES_MAX) end(new Fault('query.too-large', { bytes: WIRE_BYTES_MAX }));
  };
  const timer = setTimeout(() => end(new Fault('query.too-long', { seconds })), seconds * 1000);
  stream.prependListener('data', count);
  return {
    fault: () => fault,
    down() {
      clearTimeout(timer);
      stream.off('data', count);
    },
  };
}

/** Throws `query.refused` where a statement may not be asked at all, or names a parameter that is not declared. */
export function readableStatement(sql: string, parameters: readonly QueryParameter[]): BoundStatement {
  return bound({ sql, parameters, values: {} });
}

function bound({ sql, parameters, values }: Statement): BoundStatement & { readonly tokens: readonly Token[] } {
  try {
    const tokens = tokensOf(sql);
    checkStatement(tokens);
    return { ...bindParameters(sql, tokens, parameters, values), tokens };
  } catch (error) {
    if (error instanceof UnreadableStatement) throw refused(sql, error.at, error.rule, null);
    throw error;
  }
}

/** A function may stand behind a dot only where a published column has its name, which then is what is meant. */
async function refuseCallsByDot(client: PoolClient, tokens: readonly Token[], sql: string): Promise<void> {
  const dotted = dottedNames(tokens);
  if (dotted.length === 0) return;
  const { rows } = await client.query<{ name: string }>(
    `select distinct proname as name from pg_proc where proname = any ($1) and proname not in (
      select attname from pg_attribute join pg_class c on c.oid = attrelid where c.relnamespace = 'published'::regnamespace)`,
    [dotted.map(({ name }) => name)],
  );
  const call = dotted.find(({ name }) => rows.some((row) => row.name === name));
  if (call) throw refused(sql, call.at, 'function', null);
}

const DECLARE = 'declare asked no scroll cursor for ';

/** Through a cursor: PostgreSQL takes only a question there, and no more rows are made than are fetched. */
async function fetchAll(
  client: PoolClient,
  bound: BoundStatement,
  sql: string,
  fenced: () => Fault | null,
): Promise<Answer> {
  try {
    await client.query(DECLARE + bound.text, [...bound.values]);
    const rows: Cell[][] = [];
    let columns: Answer['columns'] = [];
    let bytes = 0;
    for (;;) {
      const { rows: portion, fields } = await client.query<(string | null)[]>({
        text: `fetch forward ${PORTION} from asked`,
        rowMode: 'array',
        types: { getTypeParser: () => (raw: string | null) => raw } as pg.CustomTypesConfig,
      });
      columns = fields.map(({ name, dataTypeID }) => ({ name, sort: sortOfType(dataTypeID) }));
      for (const raw of portion) {
        bytes += raw.reduce((sum, cell) => sum + (cell?.length ?? 0) + 8, 0);
        if (rows.length === ROWS_MAX || bytes > BYTES_MAX) return await close(client, { columns, rows, cut: true });
        rows.push(raw.map((cell, index) => cellOf(cell, columns[index]?.sort ?? 'text')));
      }
      if (portion.length < PORTION) return await close(client, { columns, rows, cut: false });
    }
  } catch (error) {
    throw fenced() ?? faultOf(error, bound, sql);
  }
}

async function close(client: PoolClient, answer: Answer): Promise<Answer> {
  await client.query('close asked');
  return answer;
}

const CANCELLED = '57014';
/** Syntax, names, rights; data that does not fit (division by zero, a text that is no date); more than a server can do. */
const WRITERS_OWN = /^(?:42|22|21|0A|34|53|54)/;

function faultOf(error: unknown, { originOf }: BoundStatement, sql: string): unknown {
  if (!(error instanceof pg.DatabaseError)) return error;
  if (error.code === CANCELLED) return new Fault('query.too-long', { seconds: SECONDS_MAX });
  if (!WRITERS_OWN.test(error.code ?? '')) return error;
  const at = error.position === undefined ? null : originOf(Number(error.position) - 1 - DECLARE.length);
  return refused(sql, at, 'database', error.message);
}

function refused(sql: string, at: number | null, rule: string, message: string | null): Fault {
  const before = at === null ? null : sql.slice(0, Math.max(0, at));
  const place =
    before === null ? {} : { line: before.split('\n').length, column: at === null ? 0 : at - before.lastIndexOf('\n') };
  return new Fault('query.refused', { ...place, rule, ...(message === null ? {} : { message }) });
}
