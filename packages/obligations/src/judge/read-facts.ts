import type { Instant, WorkingCalendar } from '@yinuo/kernel';
import type { CompiledContract } from '../compile/compiled.ts';
import { type Slot, slotOf, slotOfType } from '../compile/slots.ts';
import type { Fact, FactOf } from '../facts/fact.ts';
import { type CaseState, clearCaseState, type Kept } from './case-state.ts';
import { dueOf, endOf, exists } from './settle.ts';

const RESOLVED = slotOf('resolved');
const REPLIED_TO: Readonly<Record<'patient' | 'hospital', Slot>> = {
  patient: slotOf('replied-to-patient'),
  hospital: slotOf('replied-to-hospital'),
};

/** Orders by `at`, then by line. Facts that are in order already are not copied. */
export function inOrder(facts: readonly Fact[]): readonly Fact[] {
  for (let index = 1; index < facts.length; index++) {
    if ((facts[index]?.at ?? 0) < (facts[index - 1]?.at ?? 0)) return sorted(facts);
  }
  return facts;
}

// Below this an insertion sort beats the engine's; a case has a handful of facts, most of them in order.
const FEW = 32;

function sorted(facts: readonly Fact[]): readonly Fact[] {
  if (facts.length > FEW) return facts.toSorted((a, b) => a.at - b.at);
  const list = facts.slice();
  for (let index = 1; index < list.length; index++) {
    const fact = list[index];
    if (fact === undefined) continue;
    let place = index;
    for (; place > 0; place--) {
      const before = list[place - 1];
      if (before === undefined || before.at <= fact.at) break;
      list[place] = before;
    }
    list[place] = fact;
  }
  return list;
}

const MACHINES: ReadonlySet<string | undefined> = new Set(['robot', 'bot', 'automatic', 'system']);

/** A robot, an automatic message or an internal note is no response, no reply and no answer. */
export function isHuman(fact: Fact): boolean {
  return fact.internal !== true && !MACHINES.has(fact.by);
}

/** Reads the ordered facts of one case up to `now` into `state`; false when it has not been reported by then. */
export function readFacts(
  state: CaseState,
  compiled: CompiledContract,
  calendar: WorkingCalendar,
  facts: readonly Fact[],
  now: Instant,
): boolean {
  const report = facts.find((fact): fact is FactOf<'reported'> => fact.type === 'reported');
  if (report === undefined || report.at > now) return false;
  clearCaseState(state, report);
  for (const fact of facts) {
    if (fact.at > now) break;
    readFact(state, compiled, calendar, fact, report);
  }
  return true;
}

function readFact(
  state: CaseState,
  compiled: CompiledContract,
  calendar: WorkingCalendar,
  fact: Fact,
  report: FactOf<'reported'>,
): void {
  switch (fact.type) {
    case 'reported':
      if (fact !== report) return;
      state.severity = fact.severity ?? state.severity;
      state.handling = fact.handling ?? state.handling;
      break;
    case 'severity-changed':
    case 'handling-set':
      change(state, compiled, calendar, fact);
      break;
    case 'cause-set':
      state.cause = fact;
      break;
    case 'paused':
      state.pausedSince ??= fact.at > state.start ? fact.at : state.start;
      break;
    case 'resumed':
      endPause(state, fact.at);
      break;
    case 'reopened':
      reopen(state, fact);
      break;
    default:
      mark(state, fact);
  }
}

function mark(state: CaseState, fact: Fact): void {
  if (fact.at < state.start) return;
  const speaks = fact.type === 'responded' || fact.type === 'replied' || fact.type === 'answered';
  if ((speaks || fact.type === 'notified') && !isHuman(fact)) return;
  if (fact.type === 'resolved') endPause(state, fact.at);
  markFirst(state, slotOfType(fact.type), fact.at);
  if (fact.type === 'replied' && fact.to !== undefined) markFirst(state, REPLIED_TO[fact.to], fact.at);
}

function markFirst(state: CaseState, slot: Slot, at: Instant): void {
  if (state.firstAt[slot] === Infinity) state.firstAt[slot] = at;
}

function endPause(state: CaseState, at: Instant): void {
  const from = state.pausedSince;
  if (from === null) return;
  if (at > from) state.pauses.push({ from, to: at });
  state.pausedSince = null;
}

/** Targets are worked out anew from the report's start; what was met before the change keeps its verdict. */
function change(
  state: CaseState,
  compiled: CompiledContract,
  calendar: WorkingCalendar,
  fact: FactOf<'severity-changed' | 'handling-set'>,
): void {
  const same = fact.type === 'severity-changed' ? fact.severity === state.severity : fact.handling === state.handling;
  if (same) return;
  for (const clock of compiled.clocksOf(state.kind, state.severity, state.handling)) {
    if (!exists(clock, state) || state.kept.some((kept) => kept.clock.name === clock.name)) continue;
    const end = endOf(clock, state);
    if (end.at === Infinity) continue;
    const due = dueOf(clock, state, calendar, end.at);
    if (due !== null && end.at <= due) {
      state.kept.push({ clock, at: fact.at, end: end.at as Instant, endSlot: end.slot, due });
    }
  }
  if (fact.type === 'severity-changed') {
    const { at, severity } = fact;
    state.severity = severity;
    state.changes.push({
      code: 'severity-changed',
      at,
      severity,
      title: compiled.severityTitles.get(severity) ?? null,
    });
  } else {
    state.handling = fact.handling;
    state.changes.push({ code: 'handling-set', at: fact.at, handling: fact.handling });
  }
}

/** Takes back `resolved` and what ended by it, not a response. */
function reopen(state: CaseState, fact: FactOf<'reopened'>): void {
  if (state.firstAt[RESOLVED] === Infinity) return;
  state.firstAt[RESOLVED] = Infinity;
  state.changes.push({ code: 'reopened', at: fact.at });
  if (state.kept.length === 0) return;
  state.kept = state.kept.flatMap((kept): Kept[] => {
    const end = endOf(kept.clock, state);
    const stands = end.at <= kept.due && end.at <= kept.at;
    return stands ? [{ ...kept, end: end.at as Instant, endSlot: end.slot }] : [];
  });
}
