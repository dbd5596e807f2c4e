import pg from 'pg';

// int8 as number (our sums stay below 2^53), date as its own text: a Date would shift it by the server's zone.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
// timestamptz as epoch milliseconds: what `Instant` is.
pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (text) =>
  text.endsWith('+00') && text.charCodeAt(4) === HYPHEN && text.charCodeAt(0) > ZERO
    ? utcMillis(text)
    : Date.parse(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')),
);

const HYPHEN = 45;
const ZERO = 48; // a year before 1000 goes the slow way: Date.UTC takes 99 for 1999

/** `2026-03-01 09:30:00[.123456]+00`, as our sessions get it: a month of facts has hundreds of thousands of them. */
function utcMillis(text: string): number {
  const digits = (at: number): number => text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;
  const millis = text.length > 22 ? Math.floor(Number(text.slice(19, -3)) * 1000 + 1e-6) : 0;
  const year = digits(0) * 100 + digits(2);
  return Date.UTC(year, digits(5) - 1, digits(8), digits(11), digits(14), digits(17), millis);
}

export interface DatabaseOptions {
  /** PostgreSQL URL; for the embedded server a socket URL. */
  readonly url: string;
  readonly connectionsMax?: number;
  readonly statementTimeoutMs?: number;
  /** Only while a demonstration is loaded: a power cut may lose the last commits, each of which is then quicker. */
  readonly mayLoseLast?: boolean;
}

export type Pool = pg.Pool;

/** One pool per process. Sessions run in UTC, every statement has a time limit. */
export function openPool(options: DatabaseOptions): Pool {
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.connectionsMax ?? 20,
    statement_timeout: options.statementTimeoutMs ?? 30_000,
    idle_in_transaction_session_timeout: 60_000,
    options: `-c timezone=UTC${options.mayLoseLast ? ' -c synchronous_commit=off' : ''}`,
    application_name: 'yinuo-desk',
    pipeline: true, // the last statement of a command and its commit are one round trip
  });
  // The server went away under a connection, idle or in use. Whoever waits for an answer gets the error by itself, and
  // the next query opens a new connection; without a listener the process would end.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}
