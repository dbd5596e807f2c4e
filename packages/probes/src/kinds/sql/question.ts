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
}

/** At most two rows: the second only shows that it was not one. Always within a read-only transaction that is rolled back. */
export type Ask = (question: SqlQuestion, run: Run) => Promise<readonly (readonly unknown[])[]>;

/** What a server's own error code means to us; any other code is `sql-error`. */
export function sqlFault(error: unknown, meanings: Readonly<Record<string, ReasonCode>>): unknown {
  if (!(error instanceof Error) || error instanceof ProbeFault) return error;
  const code = codeOf(error);
  if (code === null) return error;
  const detail = error.message.slice(0, 300);
  switch (meanings[code]) {
    case undefined:
      return new ProbeFault('sql-error', { code, detail });
    case 'timeout':
      return new ProbeFault('timeout', { detail });
    case 'sql-writes':
      return new ProbeFault('sql-writes', { word: detail });
    default:
      return new ProbeFault(meanings[code], { code, detail });
  }
}

// Codes of the network (ECONNREFUSED …) and of TLS are read elsewhere.
function codeOf(error: Error): string | null {
  if ('errno' in error && 'syscall' in error) return null;
  if (!('code' in error) || error.code === undefined) return null;
  const code = String(error.code);
  return /^(E[A-Z]{3,}|ERR_.*|CERT_.*|.*_CERT.*|UNABLE_.*)$/.test(code) && !('sqlState' in error) ? null : code;
}

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
