import { inTransaction, type Platform, type SystemActor } from '@yinuo/platform';
import { type ProbeOutcome, runProbe } from '@yinuo/probes';
import { openSecrets } from '../probes/secrets.ts';
import { selectServing } from '../store/probe-store.ts';
import { openDeskTools } from './probe-tools.ts';

/** What a probe found, with what it serves. */
export interface MeasuredNow {
  readonly probe: string;
  readonly name: string;
  readonly serves: readonly string[];
  readonly outcome: ProbeOutcome;
}

const actor: SystemActor = { kind: 'system', job: 'measure' };

/**
 * Measures everything of a contract that serves what begins with a prefix: probes of the desk are run anew, one after the
 * other; of a runner's the last result stands, with its own time. What was never measured is left out.
 */
export async function measureNow(platform: Platform, contract: string, prefix: string): Promise<MeasuredNow[]> {
  const { pool, contractsOfOrg, sealingKey, clock } = platform;
  const rows = await inTransaction(pool, { actor, readOnly: true, contractsOfOrg }, (tx) =>
    selectServing(tx, contract),
  );
  const wanted = rows.filter((row) => row.serves.some((one) => one.startsWith(prefix)));
  const tools = await openDeskTools(platform);
  const found: MeasuredNow[] = [];
  try {
    for (const row of wanted) {
      const { id, name, serves, profile } = row;
      const probe = { id, everySeconds: row.every_seconds, timeoutMs: row.timeout_ms, profile };
      const secrets = openSecrets(sealingKey.box, row.secrets);
      const outcome =
        row.runner_id === null
          ? await runProbe({ probe, scheduledAt: clock.now(), secrets }, tools.of(contract))
          : lastOutcome(row);
      if (outcome) found.push({ probe: id, name, serves, outcome });
    }
  } finally {
    tools.close();
  }
  return found;
}

type Serving = Awaited<ReturnType<typeof selectServing>>[number];

function lastOutcome({ id, last }: Serving): ProbeOutcome | null {
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
    evidence: (last.evidence ?? []).map((one) => ({ ...one, type: 'image/png' as const, bytes: 1 })),
  };
}
