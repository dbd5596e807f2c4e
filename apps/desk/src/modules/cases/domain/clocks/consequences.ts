import type { Instant } from '@yinuo/kernel';
import type { ClockVerdict, Demand } from '@yinuo/obligations';
import type { CaseFact } from '../history/case-fact.ts';

interface OfClock {
  readonly clause: string;
  readonly obligation: string;
  readonly clock: string;
  readonly due: Instant | null;
}

/** What a verdict brings about, once: `key` names the case, the clock, the kind and the due instant. */
export type Consequence = OfClock & { readonly key: string; readonly at: Instant } & (
    | { readonly type: 'case.warned'; readonly share: number }
    | { readonly type: 'case.breached'; readonly excused: boolean }
    | { readonly type: 'case.demand-raised'; readonly demand: Demand }
    | { readonly type: 'case.demand-met'; readonly demand: Demand }
  );

/** What has newly happened to the clocks by `now`, in the order of happening. What the facts hold already is left out. */
export function consequencesOf(
  caseId: string,
  verdicts: readonly ClockVerdict[],
  facts: readonly CaseFact[],
  now: Instant,
): readonly Consequence[] {
  const known = new Set(facts.map((fact) => fact.key));
  return verdicts
    .flatMap((verdict) => [
      ...warningOf(caseId, verdict, known, now),
      ...breachOf(caseId, verdict),
      ...demandsOf(caseId, verdict),
    ])
    .filter((consequence) => !known.has(consequence.key))
    .sort((a, b) => a.at - b.at);
}

/** Of several shares passed at once (the desk was down) only the last warns; an earlier one never follows a later. */
function warningOf(
  caseId: string,
  verdict: ClockVerdict,
  known: ReadonlySet<string | null>,
  now: Instant,
): readonly Consequence[] {
  if (verdict.state !== 'pending') return [];
  const passed = verdict.warnings.filter((warning) => warning.at <= now);
  const last = passed.toSorted((a, b) => b.share - a.share)[0];
  const keyOf = (share: number): string => `${caseId}:${verdict.obligation}:warned-${share}:${verdict.due}`;
  if (last === undefined || verdict.warnings.some(({ share }) => share > last.share && known.has(keyOf(share))))
    return [];
  return [{ type: 'case.warned', ...ofClock(verdict), share: last.share, at: last.at, key: keyOf(last.share) }];
}

function breachOf(caseId: string, verdict: ClockVerdict): readonly Consequence[] {
  if (verdict.due === null || (verdict.state !== 'breached' && verdict.state !== 'excused')) return [];
  return [
    {
      type: 'case.breached',
      ...ofClock(verdict),
      excused: verdict.state === 'excused',
      at: verdict.due,
      key: `${caseId}:${verdict.obligation}:breached:${verdict.due}`,
    },
  ];
}

function demandsOf(caseId: string, verdict: ClockVerdict): readonly Consequence[] {
  return verdict.demands.flatMap(({ demand, since, metAt }) => {
    const key = `${caseId}:${verdict.obligation}:${demand.name}:${since}`;
    const raised = {
      type: 'case.demand-raised',
      ...ofClock(verdict),
      demand,
      at: since,
      key: `${key}:raised`,
    } as const;
    if (metAt === null) return [raised];
    // A notice may come before the act is demanded; the demand is met when both are there.
    const at = metAt > since ? metAt : since;
    return [raised, { type: 'case.demand-met', ...ofClock(verdict), demand, at, key: `${key}:met` } as const];
  });
}

const ofClock = ({ clause, obligation, clock, due }: ClockVerdict): OfClock => ({ clause, obligation, clock, due });
