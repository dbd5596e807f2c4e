import { ProbeFault } from '../../run/probe-fault.ts';
import type { Run } from '../../run/run.ts';
import type { ReasonCode, SqlProfile } from '../../shapes/index.ts';

export interface SqlQuestion {
  readonly system: SqlProfile['system'];
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user: string;
  readonly password: string;
  readonly tls: SqlProfile['tls'];
  /** Checked, without a semicolon at its end. */
  readonly statement: string;
  readonly timeoutMs: number;
  /** Of a larger answer no more than these; one more than is expected shows that it was not so. */
  readonly rowsMax: number;
}

/** Always within a read-only transaction that is rolled back. */
export type Ask = (question: SqlQuestion, run: Run) => Promise<readonly (readonly unknown[])[]>;

/**
 * What an error of a driver means: by its own codes as the driver's table says, else a network or TLS error is left to who
 * reads those, and any other code is the database's word on the statement.
 */
export function sqlFault(
  error: unknown,
  meanings: Readonly<Record<string, ReasonCode>>,
  { host, port, user, timeoutMs }: SqlQuestion,
): unknown {
  if (!(error instanceof Error) || error instanceof ProbeFault) return error;
  const code = 'code' in error && error.code !== undefined ? String(error.code) : '';
  const detail = error.message;
  const meaning = meanings[code] ?? (/^Connection (terminated|lost)/.test(detail) ? 'connection-lost' : undefined);
  switch (meaning) {
    case undefined:
      return code === '' || NETWORK.test(code) ? error : new ProbeFault('sql-error', { code, detail });
    case 'timeout':
      return new ProbeFault('timeout', { afterMs: timeoutMs });
    case 'sql-writes':
      return new ProbeFault('sql-writes', { word: detail });
    case 'sign-in':
      return new ProbeFault('sign-in', { detail: user });
    case 'connection-lost':
    case 'connection-refused':
      return new ProbeFault(meaning, { host, port });
    default:
      return new ProbeFault(meaning, { code, detail });
  }
}

const NETWORK = /^(?!ER_)(E[A-Z]{4,}|E[A-Z]+_[A-Z]+|ERR_.*|CERT_.*|.*_CERT(_.*)?|UNABLE_.*)$/;

/** Connections that know no signal are torn down by hand. */
export async function whileAsking<T>(signal: AbortSignal, tearDown: () => void, work: () => Promise<T>): Promise<T> {
  signal.throwIfAborted();
  signal.addEventListener('abort', tearDown, { once: true });
  try {
    return await work();
  } finally {
    signal.removeEventListener('abort', tearDown);
  }
}
