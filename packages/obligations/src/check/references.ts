import { scheduleOf } from '../compile/compile.ts';
import type { AppliesTo, Contract, Duty, Obligation, Payment, PaymentEvent, Penalty } from '../language/index.ts';
import { broken } from './broken-rule.ts';
import { everyObligation } from './every-obligation.ts';
import type { Finding, Path } from './input-fault.ts';

/** Ids given twice, and names that stand for nothing in the head. */
export function referenceFindings(contract: Contract): readonly Finding[] {
  const { windows = [], modules, kinds, clauses, code } = contract;
  const findings: Finding[] = [
    ...twice(windows.map(({ id }, index) => ({ id, path: ['windows', index, 'id'] }))),
    ...twice(modules.map(({ id }, index) => ({ id, path: ['modules', index, 'id'] }))),
    ...twice(kinds.map(({ kind }, index) => ({ id: kind, path: ['kinds', index, 'kind'] }))),
    ...twice(clauses.map(({ id }, index) => ({ id, path: ['clauses', index, 'id'] }))),
    ...twice(everyObligation(contract).map(({ obligation, path }) => ({ id: obligation.id, path: [...path, 'id'] }))),
  ];
  for (const [index, window] of windows.entries()) {
    const schedule = scheduleOf(window);
    if (!schedule.ok) findings.push({ path: ['windows', index, 'hours'], ...schedule.error });
  }
  for (const [index, { severities = [] }] of kinds.entries()) {
    findings.push(...twice(severities.map(({ id }, at) => ({ id, path: ['kinds', index, 'severities', at, 'id'] }))));
  }
  for (const [index, clause] of clauses.entries()) {
    if (!clause.id.startsWith(`${code}-`))
      findings.push({ path: ['clauses', index, 'id'], ...broken('prefix', { code }) });
  }
  for (const { obligation, path } of everyObligation(contract)) findings.push(...namesOf(contract, obligation, path));
  return findings;
}

function twice(named: readonly { id: string; path: Path }[]): readonly Finding[] {
  const seen = new Set<string>();
  return named.flatMap(({ id, path }) => {
    if (seen.has(id)) return [{ path, ...broken('twice', { id }) }];
    seen.add(id);
    return [];
  });
}

function namesOf(contract: Contract, obligation: Obligation, path: Path): readonly Finding[] {
  const findings: Finding[] = [];
  for (const [index, id] of (obligation.modules ?? []).entries()) {
    if (!contract.modules.some((module) => module.id === id)) {
      findings.push({ path: [...path, 'modules', index], ...broken('unknown-module', { id }) });
    }
  }
  const window = obligation.type === 'clock' || obligation.type === 'standing' ? obligation.window : undefined;
  const always = obligation.type === 'standing' && window === 'around-the-clock';
  if (window !== undefined && !always && !contract.windows?.some((one) => one.id === window)) {
    findings.push({ path: [...path, 'window'], ...broken('unknown-window', { id: window }) });
  }
  if (obligation.type === 'clock' || obligation.type === 'duty') {
    findings.push(...selectorNames(contract, obligation.appliesTo ?? 'every-kind', [...path, 'appliesTo']));
  }
  if (obligation.type === 'duty') findings.push(...dutyRules(obligation, path));
  if (obligation.type === 'payment') findings.push(...paymentRules(obligation, path));
  if (obligation.type === 'penalty') findings.push(...penaltyRules(contract, obligation, path));
  if (obligation.type === 'clock') {
    const demands = obligation.demands ?? [];
    findings.push(...twice(demands.map(({ name }, at) => ({ id: name, path: [...path, 'demands', at, 'name'] }))));
  }
  return findings;
}

function selectorNames(contract: Contract, appliesTo: AppliesTo, path: Path): readonly Finding[] {
  if (appliesTo === 'every-kind') return [];
  return appliesTo.flatMap((selector, index): Finding[] => {
    const kind = contract.kinds.find((one) => one.kind === selector.kind);
    if (kind === undefined)
      return [{ path: [...path, index, 'kind'], ...broken('unknown-kind', { id: selector.kind }) }];
    return (selector.severities ?? []).flatMap((id, at) =>
      kind.severities?.some((severity) => severity.id === id)
        ? []
        : [{ path: [...path, index, 'severities', at], ...broken('unknown-severity', { id, kind: selector.kind }) }],
    );
  });
}

const DUE_ON_NEEDS: Readonly<Record<string, readonly Duty['every'][]>> = {
  weekday: ['week'],
  day: ['month'],
  daysBefore: ['holiday', 'week', 'month', 'quarter'],
  at: ['day'],
  monthsBefore: ['term', 'year'],
};

function dutyRules(duty: Duty, path: Path): readonly Finding[] {
  const findings: Finding[] = [];
  for (const [field, every] of Object.entries(DUE_ON_NEEDS)) {
    if (duty.dueOn !== undefined && field in duty.dueOn && !every.includes(duty.every))
      findings.push({ path: [...path, 'dueOn', field], ...broken('only-with-every', { every: every.join(' or ') }) });
  }
  if (duty.every === 'as-needed') {
    if (duty.dueOn !== undefined) findings.push({ path: [...path, 'dueOn'], ...broken('not-as-needed') });
    return findings;
  }
  for (const field of ['appliesTo', 'within'] as const) {
    if (duty[field] !== undefined)
      findings.push({ path: [...path, field], ...broken('only-with-every', { every: 'as-needed' }) });
  }
  return findings;
}

/** Papers by their names, and the event that says that they are there. */
const PAPERS: readonly (readonly [RegExp, PaymentEvent])[] = [
  [/发票/, 'invoice-received'],
  [/验收/, 'acceptance'],
];

/** Who has no invoice does not pay late: a payment that requires a paper is due only after the paper is there. */
function paymentRules({ after, requires = [] }: Payment, path: Path): readonly Finding[] {
  return requires.flatMap(({ zh }, index) =>
    PAPERS.filter(([name, event]) => name.test(zh) && !after.includes(event)).map(([, event]) => ({
      path: [...path, 'requires', index],
      ...broken('paper-not-awaited', { paper: zh, event }),
    })),
  );
}

const TRIGGERS = { breached: ['clock'], late: ['duty', 'payment'], needsBreachOf: ['clock'] } as const;

/** What raises a penalty is there, and is of a sort that can. */
function penaltyRules(contract: Contract, { trigger, per }: Penalty, path: Path): readonly Finding[] {
  const findings: Finding[] = [];
  const all = everyObligation(contract).map(({ obligation }) => obligation);
  for (const [field, types] of Object.entries(TRIGGERS) as [keyof typeof TRIGGERS, readonly string[]][]) {
    for (const [index, id] of (trigger[field] ?? []).entries()) {
      const named = all.find((one) => one.id === id);
      if (named === undefined || !types.includes(named.type))
        findings.push({
          path: [...path, 'trigger', field, index],
          ...broken('unknown-obligation', { types: types.join(' or '), id }),
        });
    }
  }
  if (per === 'day' && trigger.breached !== undefined)
    findings.push({ path: [...path, 'trigger', 'breached'], ...broken('only-per-event') });
  return findings;
}
