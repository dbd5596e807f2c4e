import type { ProbeState, Reason, ReasonCode } from '../shapes/index.ts';

/** Ends a run: what was found instead of what was asked for. */
export class ProbeFault extends Error {
  override readonly name = 'ProbeFault';
  readonly reason: Reason;

  constructor(code: ReasonCode, params: Reason['params'] = {}) {
    super(code); // the parameters may quote a whole answer, uncovered
    this.reason = { code, params };
  }
}

// These say nothing of the system that was to be watched: nobody could ask it, or the probe itself is wrong.
const SAY_NOTHING: ReadonlySet<ReasonCode> = new Set([
  'refused-target',
  'private-target',
  'secret-missing',
  'sql-writes',
  'no-place',
  'not-test-patient',
  'tool-missing',
  'cancelled',
  'internal',
]);

export function stateOf(reason: Reason | null): ProbeState {
  if (reason === null) return 'ok';
  return SAY_NOTHING.has(reason.code) ? 'unknown' : 'failed';
}
