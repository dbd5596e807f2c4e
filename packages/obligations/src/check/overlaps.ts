import type { AppliesTo, CaseSelector, Clock } from '../language/index.ts';

/** Whether some case would have both clocks: then it would have two targets for one thing. */
export function overlap(a: Clock, b: Clock): boolean {
  return a.clock === b.clock && meet(a.appliesTo, b.appliesTo);
}

function meet(a: AppliesTo, b: AppliesTo): boolean {
  if (a === 'every-kind' || b === 'every-kind') return true;
  return a.some((one) => b.some((other) => selectorsMeet(one, other)));
}

function selectorsMeet(a: CaseSelector, b: CaseSelector): boolean {
  return a.kind === b.kind && setsMeet(a.severities, b.severities) && setsMeet(a.handling, b.handling);
}

/** Left out means any. */
function setsMeet<T>(a: readonly T[] | undefined, b: readonly T[] | undefined): boolean {
  return a === undefined || b === undefined || a.some((one) => b.includes(one));
}
