import type { AddProbe } from '@yinuo/api';
import type { ProbeKind } from '@yinuo/probes/shapes';
import type { InputOf } from '../../../api/index.ts';
import { profileOf } from './profile-text.ts';

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
}

/** What the desk is asked. */
export function bodyOfValues(values: ProbeValues): Omit<InputOf<typeof AddProbe>, 'contract'> {
  const { kind: _, profile, secrets = [], timeoutSeconds, runner, ...rest } = values;
  return {
    ...rest,
    runner: runner ?? null,
    timeoutMs: timeoutSeconds * 1000,
    profile: profileOf(profile) as InputOf<typeof AddProbe>['profile'],
    secrets: Object.fromEntries(secrets.map(({ name, value }) => [name, value])),
    serves: rest.serves ?? [],
  };
}
