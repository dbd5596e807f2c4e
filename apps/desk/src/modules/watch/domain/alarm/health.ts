import type { Instant } from '@yinuo/kernel';

/** When a probe's failures become an alarm, and its successes a recovery. */
export interface HealthRule {
  /** Failures in a row that are let pass: with 2 the third one alarms. */
  readonly retries: number;
  /** Successes in a row that end it. */
  readonly recoverAfter: number;
}

/** So many falls within this time are flapping; then only as long without a failure ends it. */
export const FLAPPING = { falls: 3, withinMs: 3_600_000, calmMs: 600_000 } as const;

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
}

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
  /** `since`: the first failure of what fell, the first success of what rose. */
  readonly turned: { readonly to: 'down' | 'up'; readonly since: Instant } | null;
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
  return result.state === 'failed' ? failed(health, result.at, rule) : passed(health, result.at, rule);
}

function failed(before: Health, at: Instant, rule: HealthRule): HealthStep {
  const failures = before.failures + 1;
  const firstFailureAt = before.failures === 0 ? at : (before.firstFailureAt ?? at);
  const health = { ...before, failures, firstFailureAt, passes: 0, firstPassAt: null };
  if (before.state === 'down') return { health, turned: null };
  if (failures <= rule.retries) return { health: { ...health, state: 'failing', since: firstFailureAt }, turned: null };
  const falls = [...before.falls.filter((fall) => at - fall < FLAPPING.withinMs), at];
  const flapping = before.flapping || falls.length >= FLAPPING.falls;
  return {
    health: { ...health, state: 'down', since: firstFailureAt, falls, flapping },
    turned: { to: 'down', since: firstFailureAt },
  };
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
  const falls = before.flapping ? [] : before.falls;
  return { health: { ...risen, falls }, turned: { to: 'up', since: firstPassAt } };
}
