import { type Instant, instantOf } from '@yinuo/kernel';
import { coveringEnd, type PlannedWork } from './planned-work.ts';

/** `critical`: the system does not do what it should; `warning`: it will not for long. */
export type Severity = 'critical' | 'warning';

/** One trouble from its first failure to its recovery, as far as telling goes. */
export interface OpenAlert {
  readonly id: string;
  readonly asset: string | null;
  readonly severity: Severity;
  readonly fingerprint: string;
  readonly startedAt: Instant;
  readonly confirmedAt: Instant;
  /** Its last result. */
  readonly lastAt: Instant;
  /** Its last result was good, and not yet enough to end it. */
  readonly passing: boolean;
  /** How long what works again takes to end it: interval × successes, with the time of one run. */
  readonly recoversInMs: number;
  readonly told: boolean;
  readonly recoveredAt: Instant | null;
  readonly recoveryTold: boolean;
}

/** A probe that is not down, on something that others hang on. */
export interface Sign {
  readonly failing: boolean;
  readonly lastOkAt: Instant | null;
  /** How long after a failure it has surely alarmed or passed: interval × tries, with the time of one run. */
  readonly settlesInMs: number;
}

export interface AlarmWorld {
  readonly alerts: readonly OpenAlert[];
  /** Ids of everything an asset needs, nearest first. */
  readonly above: (asset: string) => readonly string[];
  readonly systemOf: (asset: string) => string;
  readonly signs: ReadonlyMap<string, readonly Sign[]>;
  readonly works: readonly PlannedWork[];
}

/** Alerts within this time of each other become one message. */
export const GROUP_WAIT_MS = 5_000;
/** Nobody waits longer than this for something above to show whether it is down too. */
export const SETTLE_MS_MAX = 120_000;

/** More messages than this at one moment become one. */
const STORM_MIN = 10;

export type Hold =
  | { readonly why: 'planned-work' | 'settling'; readonly until: Instant }
  | { readonly why: 'dependency'; readonly root: string; readonly until: null };

export interface Decision {
  /** Each is one message; the alerts of a group together. */
  readonly tell: readonly { readonly group: string; readonly alerts: readonly string[] }[];
  readonly hold: ReadonlyMap<string, Hold>;
  /** Recoveries to be told: those of alerts that were told. The others end as they began, silently. */
  readonly recovered: readonly string[];
  readonly ended: readonly string[];
}

/** What is to be said of a contract's alerts at this instant. Alerts that were told already are not told again. */
export function decideAlerts(world: AlarmWorld, now: Instant): Decision {
  const hold = new Map<string, Hold>();
  const groups = new Map<string, string[]>();
  for (const alert of world.alerts) {
    if (alert.told || alert.recoveredAt !== null) continue;
    const held = holdOf(world, alert, now);
    if (held) hold.set(alert.id, held);
    else groups.set(groupOf(world, alert), [...(groups.get(groupOf(world, alert)) ?? []), alert.id]);
  }
  const over = world.alerts.filter((alert) => alert.recoveredAt !== null && !alert.recoveryTold);
  return {
    tell: withoutStorm(groups),
    hold,
    recovered: over.filter((alert) => alert.told).map((alert) => alert.id),
    ended: over.filter((alert) => !alert.told).map((alert) => alert.id),
  };
}

/** Many things of their own at the same moment are one thing that nobody has named yet: a tool gone wild, a network cut. */
function withoutStorm(groups: ReadonlyMap<string, readonly string[]>): Decision['tell'] {
  const told = [...groups].map(([group, alerts]) => ({ group, alerts }));
  return told.length <= STORM_MIN ? told : [{ group: 'storm', alerts: told.flatMap((one) => one.alerts) }];
}

/** What fails together is one message: by system. A warning is a matter of its own: a full disk is no certificate. */
export function groupOf(world: Pick<AlarmWorld, 'systemOf'>, alert: OpenAlert): string {
  if (alert.severity === 'warning' || alert.asset === null) return alert.fingerprint;
  return world.systemOf(alert.asset);
}

function holdOf(world: AlarmWorld, alert: OpenAlert, now: Instant): Hold | null {
  const needs = alert.asset === null ? [] : world.above(alert.asset);
  const planned = coveringEnd(world.works, alert.asset, needs, now);
  if (planned !== null) return { why: 'planned-work', until: planned };
  // A warning is also explained by an outage of the very thing: a dead server answers no question about its disk.
  const explaining = alert.severity === 'warning' && alert.asset !== null ? [alert.asset, ...needs] : needs;
  // The farthest one that is down is the root: what hangs between is down because of it.
  const root = explaining.flatMap((id) => world.alerts.filter((one) => one.asset === id && isDown(one))).at(-1);
  if (root) return { why: 'dependency', root: root.id, until: null };
  const until = Math.max(
    alert.confirmedAt + GROUP_WAIT_MS,
    ...explaining.map((id) => settledAt(world, alert, id)),
    ...world.alerts
      .filter((one) => one.asset !== null && explaining.includes(one.asset))
      .map((one) => seenAfter(one, alert)),
  );
  return until > now ? { why: 'settling', until: instantOf(until) } : null;
}

/** An outage above, not a mere warning of one, explains what happens below. */
const isDown = (alert: OpenAlert): boolean => alert.recoveredAt === null && alert.severity === 'critical';

/** When it will be known whether something above is down too. */
function settledAt(world: AlarmWorld, alert: OpenAlert, asset: string): number {
  const waits = (world.signs.get(asset) ?? []).map(({ failing, lastOkAt, settlesInMs }) => {
    // What looks only now and then tells nothing in time.
    const soon = settlesInMs <= SETTLE_MS_MAX && lastOkAt !== null && lastOkAt < alert.startedAt;
    const open = failing || soon;
    return open ? alert.confirmedAt + Math.min(settlesInMs, SETTLE_MS_MAX) : 0;
  });
  return Math.max(0, ...waits);
}

/** What was down because of something above gets its own time to recover after that has, unless it failed since then. */
function seenAfter(root: OpenAlert, alert: OpenAlert): number {
  if (root.recoveredAt === null || alert.startedAt > root.recoveredAt) return 0;
  if (alert.lastAt > root.recoveredAt && !alert.passing) return 0;
  return root.recoveredAt + Math.max(SETTLE_MS_MAX, alert.recoversInMs);
}
