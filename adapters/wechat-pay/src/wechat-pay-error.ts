/**
 * `refused`: WeChat answered with an error code; `untrusted`: the answer's signature, time or hash is wrong; `unreadable`: it is
 * not what the interface promises; `unreachable`: no answer.
 */
export type WechatPayErrorKind = 'refused' | 'untrusted' | 'unreadable' | 'unreachable';

/** WeChat's codes that a later attempt may answer differently. */
const PASSING = new Set(['SYSTEM_ERROR', 'FREQUENCY_LIMITED', 'RATELIMIT_EXCEEDED', 'STATEMENT_CREATING']);

export class WechatPayError extends Error {
  readonly kind: WechatPayErrorKind;
  /** WeChat's code, or which check failed. */
  readonly code: string;
  readonly status: number | null;

  constructor(kind: WechatPayErrorKind, code: string, message: string, status: number | null = null) {
    super(`${code}: ${message}`);
    this.name = 'WechatPayError';
    this.kind = kind;
    this.code = code;
    this.status = status;
  }

  /** Whether the same request may succeed later. */
  get again(): boolean {
    if (this.kind === 'unreachable') return true;
    return this.kind === 'refused' && (PASSING.has(this.code) || this.status === 429 || (this.status ?? 0) >= 500);
  }
}
