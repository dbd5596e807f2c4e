import type { ProbeHealth, ProbeRow, ProbeView } from '@yinuo/api';
import { formatInstant, type Instant, instantOf } from '@yinuo/kernel';
import { permissionsOfActor, type QueryContext } from '@yinuo/platform';
import type { ProbeProfile } from '@yinuo/probes/shapes';
import { isBlind } from '../domain/alarm/fresh.ts';
import type { ProbeTableRow } from '../store/probe-store.ts';
import { openSecrets } from './secrets.ts';

/** Names that a row shows beside ids. */
export interface ProbeNames {
  readonly assets: ReadonlyMap<string, { readonly name: string }>;
  readonly runners: ReadonlyMap<string, string>;
}

export function probeRow(row: ProbeTableRow, names: ProbeNames, now: Instant): ProbeRow {
  const { health, last } = row;
  const at = (ms: number | null) => (ms === null ? null : formatInstant(instantOf(ms)));
  return {
    id: row.id,
    contract: row.contract_id,
    asset: { id: row.asset_id, name: names.assets.get(row.asset_id)?.name ?? '—' },
    name: row.name,
    kind: row.profile.kind,
    target: targetOf(row.profile),
    everySeconds: row.every_seconds,
    severity: row.severity,
    runner: row.runner_id === null ? null : { id: row.runner_id, name: names.runners.get(row.runner_id) ?? '—' },
    health: healthOf(row, now),
    flapping: health.flapping,
    since: at(health.since),
    lastAt: at(last?.at ?? null),
    knownAt: at(row.known_at),
    lastValue: last?.value ?? null,
    unit: last?.unit ?? null,
    lastReason: last?.reason ?? null,
  };
}

/** What was last known stands only so long; then it is not known, whatever it was. */
function healthOf(row: ProbeTableRow, now: Instant): ProbeHealth {
  if (row.paused_at !== null) return 'paused';
  return isBlind(row, now) ? 'unknown' : row.health.state;
}

/** Only names of credentials leave the desk. */
export function probeView(ctx: QueryContext, row: ProbeTableRow, names: ProbeNames): ProbeView {
  const { last } = row;
  return {
    ...probeRow(row, names, ctx.now),
    profile: row.profile,
    timeoutMs: row.timeout_ms,
    retries: row.retries,
    recoverAfter: row.recover_after,
    countsDowntime: row.counts_downtime,
    capacity: row.capacity,
    serves: row.serves,
    paused: row.paused_at !== null,
    secrets: Object.keys(openSecrets(ctx.platform.sealingKey.box, row.secrets)).sort(),
    last:
      last === null
        ? null
        : {
            state: last.state,
            readings: [...(last.readings ?? [])],
            steps: [...(last.steps ?? [])],
            evidence: (last.evidence ?? []).map((one) => one.sha256),
          },
    version: row.version,
    may: [...permissionsOfActor(ctx.actor)].filter((one) => one === 'watch.manage'),
  };
}

/** What a probe looks at, in one line. */
export function targetOf(profile: ProbeProfile): string {
  if ('url' in profile) return profile.url;
  if (profile.kind === 'dns') return profile.name;
  if (profile.kind === 'sql') return `${profile.system}://${profile.host}/${profile.database}`;
  if (profile.kind === 'journey') return profile.steps.flatMap((step) => ('open' in step ? [step.open] : []))[0] ?? '';
  if ('host' in profile) return 'port' in profile ? `${profile.host}:${profile.port}` : profile.host;
  return '';
}
