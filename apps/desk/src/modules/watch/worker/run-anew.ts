import { setTimeout as pause } from 'node:timers/promises';
import type { Platform } from '@yinuo/platform';
import { type Probe, type ProbeOutcome, type ProbeTools, runProbe } from '@yinuo/probes';
import { secretsIfOpen } from '../probes/secrets.ts';
import type { ToMeasure } from '../store/probe-store.ts';
import { askRunners } from './ask-runners.ts';
import { openDeskTools } from './probe-tools.ts';
import { acts, takeTurn } from './take-turn.ts';

const LANES = 4;
const TURN_TRIES = 60;
const TURN_EVERY_MS = 500;

export interface HowToRun {
  /** Reads the statistics of databases besides. */
  readonly statements: boolean;
}

/**
 * Runs probes of one contract out of turn: the desk's here, browsers one after the other, a runner's by asking it. By probe
 * what they found; of those that nobody could run now, nothing.
 */
export async function runAnew(
  platform: Platform,
  rows: readonly ToMeasure[],
  how: HowToRun,
): Promise<ReadonlyMap<string, ProbeOutcome>> {
  const [own, asked] = await Promise.all([
    runHere(
      platform,
      rows.filter((row) => row.runner_id === null),
      how,
    ),
    askRunners(
      platform,
      rows.filter((row) => row.runner_id !== null),
      how,
    ),
  ]);
  return new Map([...own, ...asked]);
}

async function runHere(
  platform: Platform,
  rows: readonly ToMeasure[],
  how: HowToRun,
): Promise<ReadonlyMap<string, ProbeOutcome>> {
  const outcomes = new Map<string, ProbeOutcome>();
  const tools = await openDeskTools(platform);
  const measure = async (row: ToMeasure): Promise<void> => {
    const outcome = await runOne(platform, row, how, await tools.of(row.contract_id));
    if (outcome) outcomes.set(row.id, outcome);
  };
  const isHeavy = (row: ToMeasure) => row.profile.kind === 'journey';
  try {
    await inLanes(
      LANES,
      rows.filter((row) => !isHeavy(row)),
      measure,
    );
    await inLanes(1, rows.filter(isHeavy), measure);
  } finally {
    tools.close();
  }
  return outcomes;
}

/** So many at a time, each as soon as one before it has ended. */
async function inLanes<T>(lanes: number, items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = items.values();
  const lane = async () => {
    for (const item of waiting) await work(item);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

/** Null when it acts and the worker is at it all the time: then its last result is new enough. */
async function runOne({ pool, sealingKey, clock }: Platform, row: ToMeasure, how: HowToRun, tools: ProbeTools) {
  const { id, profile } = row;
  const probe: Probe = { id, everySeconds: row.every_seconds, timeoutMs: row.timeout_ms, profile };
  const secrets = secretsIfOpen(sealingKey.box, row.secrets);
  const run = () => runProbe({ probe, scheduledAt: clock.now(), secrets, ...how }, tools);
  if (!acts(probe)) return run();
  for (let attempt = 0; attempt < TURN_TRIES; attempt++) {
    const endTurn = await takeTurn(pool, probe);
    if (endTurn) return run().finally(endTurn);
    await pause(TURN_EVERY_MS);
  }
  return null;
}
