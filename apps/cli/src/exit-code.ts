import { CommanderError } from 'commander';

/** Thrown by a verb for input it cannot use: exit code 2, and the message (file, line, field, rule) as one line. */
export class UnusableInput extends Error {
  override readonly name = 'UnusableInput';
}

// A path on the command line that is missing, closed to us, or the wrong kind of thing.
const pathFaults = ['ENOENT', 'EACCES', 'EPERM', 'EISDIR', 'ENOTDIR', 'EEXIST'];
// A port that is taken, a DATABASE_URL at which nobody answers, or that does not let us in.
const netFaults = ['EADDRINUSE', 'EADDRNOTAVAIL', 'ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT'];
const databaseFaults = ['28000', '28P01', '3D000', '42501', '53300'];
const keyFaults = ['EKEYFOREIGN']; // another desk's sealing key
const callersFaults = new Set([...pathFaults, ...netFaults, ...databaseFaults, ...keyFaults]);

/** 0 for help, 2 for what the caller can mend, 70 (sysexits: internal software error) for what only we can. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof UnusableInput) return 2;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && callersFaults.has(code) ? 2 : 70;
}
