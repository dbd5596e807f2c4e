/** `refused`: the system answered with an error of its own; `unreadable`: not what its interface promises; `unreachable`: no answer. */
export type HisErrorKind = 'refused' | 'untrusted' | 'unreadable' | 'unreachable';

export class HisError extends Error {
  readonly kind: HisErrorKind;
  /** The system's own code, or which check failed. */
  readonly code: string;

  constructor(kind: HisErrorKind, code: string, message: string) {
    super(`${code}: ${message}`.slice(0, 400));
    this.name = 'HisError';
    this.kind = kind;
    this.code = code;
  }
}
