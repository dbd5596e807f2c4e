import type { AppliesTo, CaseSelector, Clock, Contract } from '../language/index.ts';
import { broken } from './broken-rule.ts';
import { everyObligation } from './every-obligation.ts';
import type { Finding } from './input-fault.ts';

/** Clocks of one name that some case would have both of: it would have two targets for one thing. */
export function overlapFindings(contract: Contract): readonly Finding[] {
  const clocks = everyObligation(contract).flatMap(({ obligation, path }) =>
    obligation.type === 'clock' ? [{ clock: obligation, path }] : [],
  );
  return clocks.flatMap(({ clock, path }, index) => {
    const other = clocks.slice(0, index).find((before) => overlap(before.clock, clock))?.clock;
    if (other === undefined) return [];
    return [{ path: [...path, 'appliesTo'], ...broken('overlap', { other: other.id, clock: clock.clock }) }];
  });
}

function overlap(a: Clock, b: Clock): boolean {
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
