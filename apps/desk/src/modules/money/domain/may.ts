import type { DifferenceClass, DifferenceState, MoneySide, Permission } from '@yinuo/api';

/** What a person may do with a difference → in which states, by which permission. */
const ACTS = {
  note: { states: null, permission: 'money.settle' },
  match: { states: ['open'], permission: 'money.settle' },
  unmatch: { states: ['matched'], permission: 'money.settle' },
  'propose-write-off': { states: ['open'], permission: 'money.settle' },
  'decide-write-off': { states: ['proposed'], permission: 'money.write-off' },
  recover: { states: ['open'], permission: 'recovery.work' },
} as const satisfies Record<string, { states: readonly DifferenceState[] | null; permission: Permission }>;

export type DifferenceAct = keyof typeof ACTS;

type Amounts = Readonly<Partial<Record<MoneySide, number | null>>>;

/** What is booked and was not received: only this can be recovered. 0 where money is there that nobody booked. */
export const missingFen = ({ his, bill, orders }: Amounts): number =>
  Math.max(0, (his ?? 0) - (bill === undefined ? (orders ?? 0) : (bill ?? 0)));

interface Judged {
  readonly class: DifferenceClass;
  readonly amounts: Amounts;
}

/** Booked and not received; not of «待跨日», of which the next day may have the money. */
export const mayRecover = ({ class: name, amounts }: Judged): boolean => name !== 'next-day' && missingFen(amounts) > 0;

export function mayOf(
  { state, ...judged }: Judged & { readonly state: DifferenceState },
  permissions: ReadonlySet<Permission>,
): DifferenceAct[] {
  const acts = Object.entries(ACTS) as [DifferenceAct, (typeof ACTS)[DifferenceAct]][];
  return acts
    .filter(
      ([, { states, permission }]) => permissions.has(permission) && (states?.some((one) => one === state) ?? true),
    )
    .map(([act]) => act)
    .filter((act) => act !== 'recover' || mayRecover(judged));
}

/** The states from which an act leads on. */
export const statesFor = (act: DifferenceAct): readonly DifferenceState[] => ACTS[act].states ?? [];
