import { setTimeout as pause } from 'node:timers/promises';
import { inTransaction, type Platform, type SystemActor } from '@yinuo/platform';
import { type Probe, type ProbeOutcome, type ProbeTools, runProbe } from '@yinuo/probes';
import { secretsIfOpen } from '../probes/secrets.ts';
import { selectServing } from '../store/probe-store.ts';
import { openDeskTools } from './probe-tools.ts';
import { acts, takeTurn } from './take-turn.ts';

/** What a probe found, with what it serves. */
export interface MeasuredNow {
  readonly probe: string;
  readonly name: string;
  readonly serves: readonly string[];
  readonly outcome: ProbeOutcome;
}

const actor: SystemActor = { kind: 'system', job: 'measure' };
const LANES = 4;
const TURN_TRIES = 60;
const TURN_EVERY_MS = 500;

/**
 * Measures everything of a contract that serves what begins with a prefix: probes of the desk are run anew, browsers one
 * after the other; of a runner's the last result stands, with its own time. What was never measured is left out.
 */
export async function measureNow(platform: Platform, contract: string, prefix: string): Promise<MeasuredNow[]> {
  const { pool, contractsOfOrg } = platform;
  const rows = await inTransaction(pool, { actor, readOnly: true, contractsOfOrg }, (tx) =>
    selectServing(tx, contract),
  );
  const wanted = rows.filter((row) => row.serves.some((one) => one.startsWith(prefix)));
  const tools = await openDeskTools(platform);
  const outcomes = new Map<string, ProbeOutcome | null>();
  const measure = async (row: Serving): Promise<void> => {
    const fresh = row.runner_id === null ? await runAnew(platform, row, await tools.of(contract)) : null;
    outcomes.set(row.id, fresh ?? lastOutcome(row));
  };
  const isHeavy = (row: Serving) => row.profile.kind === 'journey';
  try {
    await inLanes(
      LANES,
      wanted.filter((row) => !isHeavy(row)),
      measure,
    );
    await inLanes(1, wanted.filter(isHeavy), measure);
  } finally {
    tools.close();
  }
  return wanted.flatMap(({ id, name, serves }) => {
    const outcome = outcomes.get(id);
    return outcome ? [{ probe: id, name, serves, outcome }] : [];
  });
}

/** So many at a time, each as soon as one before it has ended. */
async function inLanes<T>(lanes: number, items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = items.values();
  const lane = async () => {
    for (const item of waiting) await work(item);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

type Serving = Awaited<ReturnType<typeof selectServing>>[number];

/** Null when it acts and the worker is at it all the time: then its last result is new enough. */
async function runAnew({ pool, sealingKey, clock }: Platform, row: Serving, tools: ProbeTools) {
  const { id, profile } = row;
  const probe: Probe = { id, everySeconds: row.every_seconds, timeoutMs: row.timeout_ms, profile };
  const secrets = secretsIfOpen(sealingKey.box, row.secrets);
  const run = () => runProbe({ probe, scheduledAt: clock.now(), secrets }, tools);
  if (!acts(probe)) return run();
  for (let attempt = 0; attempt < TURN_TRIES; attempt++) {
    const endTurn = await takeTurn(pool, probe);
    if (endTurn) return run().finally(endTurn);
    await pause(TURN_EVERY_MS);
  }
  return null;
}

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
    steps: [...(last.steps ?? [])],
    evidence: (last.evidence ?? []).map((one) => ({ ...one, type: 'image/png' as const, bytes: 1 })),
  };
}
