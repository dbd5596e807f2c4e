import type { ClockState } from '@yinuo/obligations';
import type { CaseRecord } from '../../cases/index.ts';

/** One clock as it was judged: case id, number, obligation, state, due. */
export type JudgedClock = readonly [
  id: string,
  number: string,
  obligation: string,
  state: ClockState,
  due: number | null,
];

export const judgedClocks = (cases: readonly CaseRecord[]): JudgedClock[] =>
  cases.flatMap(({ row, verdicts }) =>
    verdicts.map(({ obligation, state, due }): JudgedClock => [row.id, row.number, obligation, state, due]),
  );

export interface ClockChange {
  readonly case: { readonly id: string; readonly number: string };
  readonly obligation: string;
  readonly was: { readonly state: ClockState; readonly due: number | null } | null;
  readonly would: { readonly state: ClockState; readonly due: number | null } | null;
}

/** What differs between two judgements of the same cases: a state, a due instant, a clock that is there in only one. */
export function clockChanges(was: readonly JudgedClock[], would: readonly JudgedClock[]): ClockChange[] {
  const before = new Map(was.map((clock) => [keyOf(clock), clock]));
  const after = new Map(would.map((clock) => [keyOf(clock), clock]));
  const changes: ClockChange[] = [];
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const old = before.get(key);
    const now = after.get(key);
    if (old?.[3] === now?.[3] && old?.[4] === now?.[4]) continue;
    const [id = '', number = '', obligation = ''] = old ?? now ?? [];
    changes.push({ case: { id, number }, obligation, was: sideOf(old), would: sideOf(now) });
  }
  return changes;
}

const keyOf = ([id, , obligation]: JudgedClock): string => `${id}\n${obligation}`;
const sideOf = (clock: JudgedClock | undefined) => (clock ? { state: clock[3], due: clock[4] } : null);
