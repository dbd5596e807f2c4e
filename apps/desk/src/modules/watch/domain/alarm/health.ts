import { type Instant, instantOf } from '@yinuo/kernel';

/** When a probe's failures become an alarm, and its successes a recovery. */
export interface HealthRule {
  /** Failures in a row that are let pass: with 2 the third one alarms. */
  readonly retries: number;
  /** Successes in a row that end it. */
  readonly recoverAfter: number;
}

/** So many falls within this time are flapping; then only as long without a failure ends it. */
export const FLAPPING = { falls: 3, withinMs: 3_600_000, calmMs: 600_000 } as const;

/**
 * What comes and goes below the retries is trouble too: so many stretches of failures among the last results of an hour, two
 * fifths of which failed.
 */
const RESTLESS = { results: 12, stretches: 3, failedShare: 0.4 } as const;

/** `failing`: failures that may still be let pass. */
export type HealthState = 'new' | 'up' | 'failing' | 'down';

export interface Health {
  readonly state: HealthState;
  /** Since when it is so; of `down` the first failure, of `up` the first success. */
  readonly since: Instant | null;
  readonly lastAt: Instant | null;
  readonly failures: number;
  readonly passes: number;
  readonly firstFailureAt: Instant | null;
  readonly firstPassAt: Instant | null;
  /** When it fell, within the time that flapping looks at. */
  readonly falls: readonly Instant[];
  readonly flapping: boolean;
  /** The last results from a failure on, each with whether it failed; none while all is well. Missing in older rows. */
  readonly recent?: readonly Recent[];
}

type Recent = readonly [at: Instant, failed: boolean];

export const NEW_HEALTH: Health = {
  state: 'new',
  since: null,
  lastAt: null,
  failures: 0,
  passes: 0,
  firstFailureAt: null,
  firstPassAt: null,
  falls: [],
  flapping: false,
};

export interface HealthStep {
  readonly health: Health;
  /** `since`: the first failure of what fell, the first success of what rose. `flapping`: it comes and goes. */
  readonly turned: { readonly to: 'down' | 'up'; readonly since: Instant; readonly flapping: boolean } | null;
}

/**
 * One result more. `unknown` (we could not ask) says nothing about the system: it neither alarms nor recovers. A result that
 * is not later than the last one was counted already, or came too late to count.
 */
export function stepHealth(
  before: Health,
  result: { readonly at: Instant; readonly state: 'ok' | 'failed' | 'unknown' },
  rule: HealthRule,
): HealthStep {
  if (before.lastAt !== null && result.at <= before.lastAt) return { health: before, turned: null };
  const health = { ...before, lastAt: result.at };
  if (result.state === 'unknown') return { health, turned: null };
  const known = { ...health, recent: recentAfter(before.recent ?? [], [result.at, result.state === 'failed']) };
  return result.state === 'failed' ? failed(known, result.at, rule) : passed(known, result.at, rule);
}

/** A clock that is right differs from another by less. */
export const AHEAD_MS_MAX = 60_000;

/**
 * What was measured while the clock ran ahead would hold back everything until the clock is there again: then only how it
 * stood is kept, and counting begins anew.
 */
export function withoutFuture(health: Health, now: Instant): Health {
  if (health.lastAt === null || health.lastAt <= now + AHEAD_MS_MAX) return health;
  const { state, since, flapping } = health;
  return { ...NEW_HEALTH, state, flapping, since: since === null ? null : instantOf(Math.min(since, now)) };
}

function recentAfter(before: readonly Recent[], last: Recent): readonly Recent[] {
  const kept = [...before, last].slice(-RESTLESS.results).filter(([at]) => last[0] - at < FLAPPING.withinMs);
  const first = kept.findIndex(([, failed]) => failed);
  return first === -1 ? [] : kept.slice(first);
}

/** Since when it comes and goes without ever failing long enough to alarm; null when it does not. */
function restlessSince(recent: readonly Recent[], { retries }: HealthRule): Instant | null {
  const failures = recent.filter(([, failed]) => failed).length;
  const stretches = recent.filter(([, failed], index) => failed && recent[index - 1]?.[1] !== true).length;
  const restless =
    stretches >= RESTLESS.stretches && failures > retries && failures >= recent.length * RESTLESS.failedShare;
  return restless ? (recent[0]?.[0] ?? null) : null;
}

function failed(before: Health, at: Instant, rule: HealthRule): HealthStep {
  const failures = before.failures + 1;
  const firstFailureAt = before.failures === 0 ? at : (before.firstFailureAt ?? at);
  const health = { ...before, failures, firstFailureAt, passes: 0, firstPassAt: null };
  if (before.state === 'down') return { health, turned: null };
  const restless = failures <= rule.retries ? restlessSince(before.recent ?? [], rule) : null;
  if (failures <= rule.retries && restless === null)
    return { health: { ...health, state: 'failing', since: firstFailureAt }, turned: null };
  const falls = [...before.falls.filter((fall) => at - fall < FLAPPING.withinMs), at];
  const flapping = before.flapping || restless !== null || falls.length >= FLAPPING.falls;
  const since = restless ?? firstFailureAt;
  return { health: { ...health, state: 'down', since, falls, flapping }, turned: { to: 'down', since, flapping } };
}

function passed(before: Health, at: Instant, rule: HealthRule): HealthStep {
  const passes = before.passes + 1;
  const firstPassAt = before.passes === 0 ? at : (before.firstPassAt ?? at);
  const health = { ...before, passes, firstPassAt, failures: 0, firstFailureAt: null };
  if (before.state === 'up') return { health, turned: null };
  const risen: Health = { ...health, state: 'up', since: firstPassAt, flapping: false };
  if (before.state !== 'down') return { health: risen, turned: null };
  const calm = before.flapping ? at - firstPassAt >= FLAPPING.calmMs : true;
  if (passes < rule.recoverAfter || !calm) return { health, turned: null };
  const { flapping } = before;
  const rested = flapping ? { falls: [], recent: [] } : {};
  return { health: { ...risen, ...rested }, turned: { to: 'up', since: firstPassAt, flapping } };
}
