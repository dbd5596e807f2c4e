import { type Instant, instantOf } from '@yinuo/kernel';
import { instantValue, type Tx } from '@yinuo/platform';
import type { Ask, ProbeOutcome } from '@yinuo/probes/shapes';
import { sql } from 'kysely';
import { db } from '../tables.ts';

const DAY_MS = 86_400_000;

/** Asks until then; what a killed desk left behind goes. */
export async function insertAsks(tx: Tx, asks: readonly Ask[], now: Instant, until: Instant): Promise<void> {
  await db(tx)
    .deleteFrom('probe_ask')
    .where('until', '<', instantValue(instantOf(now - DAY_MS)))
    .execute();
  const rows = asks.map(({ id, probe, statements }) => ({ id, probe_id: probe, statements, until: new Date(until) }));
  await db(tx).insertInto('probe_ask').values(rows).execute();
}

/** What a runner has still to run out of turn. */
export async function selectOpenAsks(tx: Tx, runner: string, now: Instant): Promise<Ask[]> {
  const rows = await db(tx)
    .selectFrom('probe_ask as a')
    .innerJoin('probe as p', 'p.id', 'a.probe_id')
    .select(['a.id', 'a.probe_id as probe', 'a.statements'])
    .where('p.runner_id', '=', runner)
    .where('p.removed_at', 'is', null)
    .where('p.paused_at', 'is', null)
    .where('a.outcome', 'is', null)
    .where('a.until', '>', instantValue(now))
    .orderBy('a.id')
    .limit(1_000)
    .execute();
  return rows;
}

/** The first answer stands. One that names another probe's ask answers nothing; a run may answer several. */
export async function answerAsks(tx: Tx, outcomes: readonly ProbeOutcome[]): Promise<void> {
  for (const outcome of outcomes) {
    if (outcome.ask === undefined) continue;
    const ids = [outcome.ask].flat();
    await db(tx)
      .updateTable('probe_ask')
      .set({ outcome: JSON.stringify(outcome) })
      .where(sql<boolean>`id = any(${ids})`)
      .where('probe_id', '=', outcome.probe)
      .where('outcome', 'is', null)
      .execute();
  }
}

/** What was answered of these so far, by probe. */
export async function selectAnswers(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, ProbeOutcome>> {
  const rows = await db(tx)
    .selectFrom('probe_ask')
    .select(['probe_id', 'outcome'])
    .where(sql<boolean>`id = any(${[...ids]})`)
    .execute();
  return new Map(rows.flatMap(({ probe_id, outcome }) => (outcome === null ? [] : [[probe_id, outcome] as const])));
}

export async function deleteAsks(tx: Tx, ids: readonly string[]): Promise<void> {
  await db(tx)
    .deleteFrom('probe_ask')
    .where(sql<boolean>`id = any(${[...ids]})`)
    .execute();
}
