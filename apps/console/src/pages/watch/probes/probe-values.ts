import type { AddProbe, ProbeView } from '@yinuo/api';
import type { ProbeKind } from '@yinuo/probes/shapes';
import type { InputOf } from '../../../api/index.ts';
import { profileOf, profileText } from './profile-text.ts';

/** The form's own fields. */
export interface ProbeValues {
  readonly name: string;
  readonly asset: string;
  readonly kind: ProbeKind;
  /** YAML as typed. */
  readonly profile: string;
  readonly secrets?: readonly { readonly name: string; readonly value: string }[];
  readonly runner?: string;
  readonly everySeconds: number;
  readonly timeoutSeconds: number;
  readonly retries: number;
  readonly recoverAfter: number;
  readonly severity: 'critical' | 'warning';
  readonly countsDowntime: boolean;
  readonly serves?: string[];
  /** What a measured value nears (KL-6); without a limit none. */
  readonly capacityReading?: string;
  readonly capacityLimit?: number | null;
  readonly capacitySide?: 'above' | 'below';
}

/** What the desk is asked. */
export function bodyOfValues(values: ProbeValues): Omit<InputOf<typeof AddProbe>, 'contract'> {
  const { kind: _, profile, secrets = [], timeoutSeconds, runner, ...others } = values;
  const { capacityReading, capacityLimit, capacitySide, ...rest } = others;
  return {
    ...rest,
    runner: runner ?? null,
    timeoutMs: Math.round(timeoutSeconds * 1000),
    profile: profileOf(profile) as InputOf<typeof AddProbe>['profile'],
    secrets: Object.fromEntries(secrets.map(({ name, value }) => [name, value])),
    serves: rest.serves ?? [],
    capacity:
      capacityLimit == null
        ? null
        : { reading: capacityReading?.trim() || null, limit: capacityLimit, side: capacitySide ?? 'above' },
  };
}

/** A probe as the form shows it; its credentials stay as they are unless they are named anew. */
export function valuesOf(view: ProbeView): ProbeValues {
  return {
    name: view.name,
    asset: view.asset.id,
    kind: view.profile.kind,
    profile: profileText(view.profile),
    ...(view.runner !== null && { runner: view.runner.id }),
    everySeconds: view.everySeconds,
    timeoutSeconds: view.timeoutMs / 1000,
    retries: view.retries,
    recoverAfter: view.recoverAfter,
    severity: view.severity,
    countsDowntime: view.countsDowntime,
    serves: view.serves,
    ...(view.capacity !== null && {
      capacityReading: view.capacity.reading ?? '',
      capacityLimit: view.capacity.limit,
      capacitySide: view.capacity.side,
    }),
  };
}
