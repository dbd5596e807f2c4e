import { inTransaction, type Platform, type SystemActor } from '@yinuo/platform';
import type { ProbeOutcome } from '@yinuo/probes';
import { selectToMeasure, type ToMeasure } from '../store/probe-store.ts';
import { runAnew } from './run-anew.ts';

/** What a probe found, with what it serves. */
export interface MeasuredNow {
  readonly probe: string;
  readonly name: string;
  readonly serves: readonly string[];
  readonly outcome: ProbeOutcome;
}

const actor: SystemActor = { kind: 'system', job: 'measure' };

export interface Measured {
  readonly found: readonly MeasuredNow[];
  /** How many of what a runner watches it did not answer for: of these the last result stands, if there is one. */
  readonly unanswered: number;
}

/**
 * Measures everything of a contract that serves what begins with a prefix. Of what nobody could run now (its runner is silent
 * or did not answer) the last result stands, with its own time. What was never measured is left out.
 */
export async function measureNow(platform: Platform, contract: string, prefix: string): Promise<Measured> {
  const { pool, contractsOfOrg } = platform;
  const rows = await inTransaction(pool, { actor, readOnly: true, contractsOfOrg }, (tx) =>
    selectToMeasure(tx, contract, 'serving'),
  );
  const wanted = rows.filter((row) => row.serves.some((one) => one.startsWith(prefix)));
  const found = await runAnew(platform, wanted, { statements: false });
  return {
    found: wanted.flatMap((row) => {
      const outcome = found.get(row.id) ?? lastOutcome(row);
      return outcome ? [{ probe: row.id, name: row.name, serves: row.serves, outcome }] : [];
    }),
    unanswered: wanted.filter(({ id, runner_id }) => runner_id !== null && !found.has(id)).length,
  };
}

function lastOutcome({ id, last }: ToMeasure): ProbeOutcome | null {
  if (last === null) return null;
  return {
    probe: id,
    scheduledAt: last.at,
    startedAt: last.at,
    durationMs: last.ms,
    state: last.state,
    value: last.value,
    unit: last.unit,
    reason: last.reason,
    readings: [...(last.readings ?? [])],
    steps: [...(last.steps ?? [])],
    evidence: (last.evidence ?? []).map((one) => ({ ...one, type: 'image/png' as const, bytes: 1 })),
  };
}
