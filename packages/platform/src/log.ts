import { pino } from 'pino';

/** The little of a logger that we use; pino in production, silent in tests. */
export interface Log {
  info(fields: Record<string, unknown>, message: string): void;
  warn(fields: Record<string, unknown>, message: string): void;
  error(fields: Record<string, unknown>, message: string): void;
}

const secret = ['password', 'token', 'authorization', 'cookie', 'secret', 'signature'];

export function openLog(level: string): Log {
  return pino({
    level,
    redact: { paths: secret.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[secret]' },
  });
}

export const silentLog: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };
