import { beijingDate, type Instant, instantOf } from '@yinuo/kernel';
import type { CommandContext } from '@yinuo/platform';
import type { ProbeOutcome } from '@yinuo/probes/shapes';
import { closeAlert, openAlert } from '../alerts/turn-alert.ts';
import { AHEAD_MS_MAX, type Health, stepHealth, withoutFuture } from '../domain/alarm/health.ts';
import { realOf, storable } from '../domain/storable.ts';
import { KEPT_DAYS } from '../domain/time/partitions.ts';
import { lockAlerts } from '../store/alert-store.ts';
import { answerAsks } from '../store/ask-store.ts';
import { claimProbes, type MeasuredProbe, writeHealth } from '../store/health-store.ts';
import {
  addReadings,
  addToCounts,
  droppedDays,
  ensureResultDays,
  insertResults,
  markLate,
} from '../store/results/result-store.ts';
import type { LastResult } from '../tables.ts';

const HOUR_MS = 3_600_000;
/** Older than what is kept by five minutes; else each day of the past, however far, would get its partition. */
const PAST_MS_MAX = KEPT_DAYS.probe_slot * 86_400_000;
const LETTER = { ok: 'o', failed: 'f', unknown: 'u' } as const;

interface Turn {
  readonly probe: MeasuredProbe;
  readonly to: 'down' | 'up';
  readonly since: number;
  readonly flapping: boolean;
  readonly at: number;
  readonly outcome: ProbeOutcome;
}

/**
 * Keeps what probes found, steps the health of each in the order of time, and opens or closes its alert. Results of probes
 * that are gone, paused, or another runner's are passed over; `runner` null: the desk's own.
 */
export async function keepResults(
  ctx: CommandContext,
  outcomes: readonly ProbeOutcome[],
  runner: string | null,
): Promise<void> {
  if (outcomes.length === 0) return;
  const possible = outcomes.filter(
    ({ startedAt }) => startedAt <= ctx.now + AHEAD_MS_MAX && startedAt > ctx.now - PAST_MS_MAX,
  );
  const byProbe = Map.groupBy(possible.map(storable), (one) => one.probe);
  const probes = await claimProbes(ctx.tx, [...byProbe.keys()], runner);
  const kept = probes.flatMap((probe) => (byProbe.get(probe.id) ?? []).map((outcome) => ({ probe, outcome })));
  await write(ctx, kept);
  await answerAsks(
    ctx.tx,
    kept.map(({ outcome }) => outcome),
  );
  const turns: Turn[] = [];
  const healths = probes.map((probe) => {
    const own = [...(byProbe.get(probe.id) ?? [])].sort((a, b) => a.startedAt - b.startedAt);
    const known = own.findLast(({ state }) => state !== 'unknown')?.startedAt ?? null;
    return {
      id: probe.id,
      health: stepped(probe, own, turns, ctx.now),
      last: lastOf(own.at(-1), probe, ctx.now),
      known,
    };
  });
  await writeHealth(ctx.tx, healths, ctx.now);
  await lockAlerts(
    ctx.tx,
    turns.map(({ probe }) => probe.contract_id),
  );
  for (const turn of turns.sort((a, b) => a.at - b.at)) {
    if (turn.to === 'down') await openAlert(ctx, turn.probe, turn);
    else await closeAlert(ctx, { contract: turn.probe.contract_id, fingerprint: turn.probe.id }, turn.since);
  }
}

function stepped(probe: MeasuredProbe, own: readonly ProbeOutcome[], turns: Turn[], now: Instant): Health {
  const rule = { retries: probe.retries, recoverAfter: probe.recover_after };
  return own.reduce(
    (health, outcome) => {
      const step = stepHealth(health, { at: instantOf(outcome.startedAt), state: outcome.state }, rule);
      if (step.turned) turns.push({ probe, ...step.turned, at: outcome.startedAt, outcome });
      return step.health;
    },
    withoutFuture(probe.health, now),
  );
}

async function write(
  ctx: CommandContext,
  kept: readonly { readonly probe: MeasuredProbe; readonly outcome: ProbeOutcome }[],
): Promise<void> {
  const dayOf = (at: number) => beijingDate(instantOf(at));
  const days = [...new Set(kept.map(({ outcome }) => dayOf(outcome.startedAt)))];
  const dropped = await droppedDays(ctx.tx, days, ctx.now);
  await ensureResultDays(ctx.tx, days, dropped);
  const rows = kept.map(({ probe, outcome }) => ({
    probe: probe.number,
    at: outcome.startedAt,
    state: LETTER[outcome.state],
    ms: outcome.durationMs,
    value: realOf(outcome.value),
    detail: detailOf(outcome),
  }));
  const isPast = ({ at }: { readonly at: number }) => dropped.has(dayOf(at));
  const present = rows.filter((row) => !isPast(row));
  await addToCounts(ctx.tx, rows.filter(isPast));
  await insertResults(ctx.tx, present);
  await markLate(
    ctx.tx,
    present.map(({ probe, at }) => ({ probe, at })),
  );
  const readings = kept.flatMap(({ probe, outcome }) =>
    (outcome.readings ?? []).flatMap(({ name, value, unit }) =>
      value === null
        ? []
        : [{ probe: probe.number, name, value, unit, at: Math.floor(outcome.startedAt / HOUR_MS) * HOUR_MS }],
    ),
  );
  await addReadings(ctx.tx, readings);
}

/** Most results are a number and nothing else. */
function detailOf({ reason, readings, steps, evidence }: ProbeOutcome): unknown {
  if (reason === null && evidence === undefined) return null;
  return { reason, ...(readings ? { readings } : {}), ...(steps ? { steps } : {}), ...(evidence ? { evidence } : {}) };
}

/** Null when it is older than what is shown already. */
function lastOf(outcome: ProbeOutcome | undefined, probe: MeasuredProbe, now: Instant): LastResult | null {
  const shown = probe.last?.at ?? 0;
  if (!outcome || (outcome.startedAt <= shown && shown <= now + AHEAD_MS_MAX)) return null;
  const { state, durationMs, value, unit, reason, readings, steps, evidence } = outcome;
  return {
    at: outcome.startedAt,
    state,
    ms: durationMs,
    value,
    unit,
    reason,
    ...(readings ? { readings } : {}),
    ...(steps ? { steps } : {}),
    ...(evidence ? { evidence: evidence.map(({ name, sha256 }) => ({ name, sha256 })) } : {}),
  };
}
