import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { instantOf } from '@yinuo/kernel';
import { inTransaction, type Platform, type SystemActor, type Tx } from '@yinuo/platform';
import type { Ask, ProbeOutcome } from '@yinuo/probes/shapes';
import { ASK_AFTER_SECONDS, SILENT_MS } from '../runners/list-runners.ts';
import { deleteAsks, insertAsks, selectAnswers } from '../store/ask-store.ts';
import type { ToMeasure } from '../store/probe-store.ts';
import { missingEvidence } from '../store/results/evidence-store.ts';
import type { HowToRun } from './run-anew.ts';

const actor: SystemActor = { kind: 'system', job: 'measure' };
const LOOK_EVERY_MS = 500;
/** An inspection that is measured is leased for twenty minutes (inspect, `claimCollecting`). */
const WAIT_MS_MAX = 10 * 60_000;

/**
 * Asks runners to run these probes of one contract out of turn and waits for what they find, with its screenshots, as long as
 * that takes when all is well. A runner that is silent is not waited for. By probe what was answered.
 */
export async function askRunners(
  platform: Platform,
  rows: readonly ToMeasure[],
  { statements }: HowToRun,
): Promise<ReadonlyMap<string, ProbeOutcome>> {
  const { pool, contractsOfOrg, clock } = platform;
  const now = clock.now();
  const alive = rows.filter((row) => row.runner_seen_at !== null && now - row.runner_seen_at <= SILENT_MS);
  if (alive.length === 0) return new Map();
  const within = <T>(readOnly: boolean, work: (tx: Tx) => Promise<T>) =>
    inTransaction(pool, { actor, readOnly, contractsOfOrg }, work);
  const asks = alive.map((row): Ask => ({ id: randomUUID(), probe: row.id, statements }));
  const ids = asks.map(({ id }) => id);
  const waitMs = waitOf(alive);
  await within(false, (tx) => insertAsks(tx, asks, now, instantOf(now + waitMs)));
  try {
    for (let waited = 0; ; waited += LOOK_EVERY_MS) {
      const { answers, isWhole } = await within(true, (tx) => answersOf(tx, alive, ids));
      if (isWhole || waited >= waitMs) return answers;
      await pause(LOOK_EVERY_MS);
    }
  } finally {
    await within(false, (tx) => deleteAsks(tx, ids));
  }
}

/** Whole with the screenshots: a runner brings them after the result that names them, and a paper may be drafted soon. */
async function answersOf(tx: Tx, rows: readonly ToMeasure[], ids: readonly string[]) {
  const answers = await selectAnswers(tx, ids);
  const shots = [...answers.values()].flatMap(({ evidence = [] }) => evidence.map(({ sha256 }) => sha256));
  const missing = await missingEvidence(tx, rows[0]?.contract_id ?? '', shots);
  return { answers, isWhole: answers.size === ids.length && missing.length === 0 };
}

/** Until a runner asks again, and has run the slowest; browsers one after the other. */
function waitOf(rows: readonly ToMeasure[]): number {
  const isHeavy = (row: ToMeasure) => row.profile.kind === 'journey';
  const slowest = Math.max(...rows.map((row) => row.timeout_ms));
  const heavy = rows.filter(isHeavy).reduce((sum, row) => sum + row.timeout_ms, 0);
  return Math.min(WAIT_MS_MAX, 2 * ASK_AFTER_SECONDS * 1000 + slowest + heavy);
}
