import type { LookupFunction } from 'node:net';
import { isIP, Socket } from 'node:net';
import { addDays, type DateText } from '@yinuo/kernel';
import pg from 'pg';
import { HisError } from './his-error.ts';

export interface SqlSettings {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user: string;
  readonly password: string;
  /** One SELECT. `:day` is the Beijing day as text, `:from` and `:to` its first instant and that of the next, with offset. */
  readonly statement: string;
}

export interface SqlSurroundings {
  /** Judges addresses when they are connected to. */
  readonly lookup: LookupFunction;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

const FETCH_ROWS = 2_000;
const ROWS_MAX = 20_000_000;
const PARAMETERS = ['day', 'from', 'to'] as const;

/**
 * The rows of a PostgreSQL query as texts: first the columns' names, then each row; '' for null. Read-only three times over: the
 * user's rights, a read-only transaction that is rolled back, and a cursor, which takes one reading statement only.
 */
export async function* queryRows(
  settings: SqlSettings,
  day: DateText,
  around: SqlSurroundings,
): AsyncGenerator<string[]> {
  const { text, values } = bound(settings.statement, day);
  const client = new pg.Client({
    host: settings.host,
    port: settings.port,
    database: settings.database,
    user: settings.user,
    password: settings.password,
    application_name: 'Yinuo reconciliation',
    statement_timeout: around.timeoutMs,
    connectionTimeoutMillis: 10_000,
    types: { getTypeParser: () => (value: string) => value }, // as the server writes them: no float, no local time
    stream: () => judgedSocket(around.lookup),
  });
  client.on('error', () => undefined);
  const tearDown = () => void client.end().catch(() => undefined);
  around.signal.addEventListener('abort', tearDown, { once: true });
  try {
    await client.connect();
    await client.query("begin read only; set local timezone = 'Asia/Shanghai'");
    // The extended protocol takes one statement: `select 1; commit; delete …` would leave the read-only transaction.
    const declare = { text: `declare rows no scroll cursor for ${text}`, values, queryMode: 'extended' };
    await client.query(declare);
    for (let seen = 0, first = true; ; first = false) {
      const { rows, fields } = await client.query<(string | null)[]>({
        text: `fetch ${FETCH_ROWS} from rows`,
        rowMode: 'array',
      });
      if (first) yield fields.map(({ name }) => name);
      for (const row of rows) yield row.map((cell) => cell ?? '');
      seen += rows.length;
      if (rows.length < FETCH_ROWS) return;
      if (seen > ROWS_MAX) throw new HisError('unreadable', 'too-many-rows', `more than ${ROWS_MAX}`);
    }
  } catch (error) {
    throw sqlError(error, around.signal);
  } finally {
    around.signal.removeEventListener('abort', tearDown);
    await client.end().catch(() => undefined);
  }
}

/** Named parameters become numbered ones; a colon inside quotes or a cast is none. */
export function bound(statement: string, day: DateText): { text: string; values: string[] } {
  const all = { day, from: `${day} 00:00:00+08`, to: `${addDays(day, 1)} 00:00:00+08` };
  const values: string[] = [];
  const text = statement
    .trim()
    .replace(/;$/, '')
    .replace(/'(?:[^']|'')*'|"[^"]*"|::|:(day|from|to)\b/g, (found, name: string | undefined) => {
      const parameter = PARAMETERS.find((one) => one === name);
      if (parameter === undefined) return found;
      return `$${values.push(all[parameter])}`;
    });
  return { text, values };
}

/**
 * pg calls `connect(port, host)`, or with the path of a socket file. A name is judged when it is looked up; an address written
 * as such would never be, so it is looked up too; a file of this machine is no hospital's database.
 */
function judgedSocket(lookup: LookupFunction): Socket {
  const socket = new Socket();
  const connect = socket.connect.bind(socket);
  const judged = (port: unknown, host: unknown) => {
    if (typeof port !== 'number' || typeof host !== 'string') return socket.destroy(new Error('address refused'));
    const family = isIP(host);
    if (family === 0) return connect({ port, host, lookup });
    lookup(host, { family }, (error) => (error ? socket.destroy(error) : connect({ port, host })));
    return socket;
  };
  return Object.assign(socket, { connect: judged as Socket['connect'] });
}

function sqlError(error: unknown, signal: AbortSignal): unknown {
  if (signal.aborted) return signal.reason;
  if (error instanceof HisError || !(error instanceof Error)) return error;
  const code = 'code' in error ? String(error.code) : 'connection';
  const server = /^[0-9A-Z]{5}$/.test(code) && code !== 'EPIPE';
  return new HisError(server ? 'refused' : 'unreachable', code, error.message);
}
