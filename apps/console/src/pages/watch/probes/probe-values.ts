import type { AddProbe } from '@yinuo/api';
import type { ProbeKind } from '@yinuo/probes/shapes';
import type { InputOf } from '../../../api/index.ts';

/** The form's own fields. */
export interface ProbeValues {
  readonly name: string;
  readonly asset: string;
  readonly kind: ProbeKind;
  /** JSON as typed. */
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

/** What the desk is asked; a profile that is no JSON is sent as it is, so that the desk names the field. */
export function bodyOfValues(values: ProbeValues): Omit<InputOf<typeof AddProbe>, 'contract'> {
  const { kind: _, profile, secrets = [], timeoutSeconds, runner, ...rest } = values;
  return {
    ...rest,
    runner: runner ?? null,
    timeoutMs: timeoutSeconds * 1000,
    profile: parsed(profile) as InputOf<typeof AddProbe>['profile'],
    secrets: Object.fromEntries(secrets.map(({ name, value }) => [name, value])),
    serves: rest.serves ?? [],
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
