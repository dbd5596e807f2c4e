import { dueAt, elapsed, type Instant, instantOf } from '@yinuo/kernel';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { CompiledContract } from '../compile/index.ts';
import type { Fact } from '../facts/index.ts';
import { type CaseKind, FactType } from '../language/index.ts';
import { at, calendar, compiledContract } from '../testing/cases.ts';
import { judge, judgeCase } from './index.ts';

// Hundreds of runs each: a busy machine needs its time.
vi.setConfig({ testTimeout: 60_000 });

const contracts = ['zhongkai', 'karamay', 'xiyuan', 'einvoice', 'examples/office-hours'].map((name) =>
  compiledContract(name),
);
const START = at('2026-01-01 00:00');
const YEAR_MS = 365 * 86_400_000;

const kinds: readonly CaseKind[] = [
  'fault',
  'consultation',
  'demand',
  'complaint',
  'patient',
  'vulnerability',
  'question',
  'disaster',
];
const severitiesOf = (contract: CompiledContract): readonly string[] =>
  contract.contract.kinds.flatMap((kind) => (kind.severities ?? []).map((severity) => severity.id));

/** A report and up to a dozen facts after it, each at its own instant. */
const someCase = fc
  .record({
    contract: fc.constantFrom(...contracts),
    start: fc.integer({ min: 0, max: YEAR_MS / 1000 }).map((second) => instantOf(START + second * 1000)),
    kind: fc.constantFrom(...kinds),
    pick: fc.integer({ min: 0, max: 1000 }),
    later: fc.uniqueArray(
      fc.record({
        second: fc.integer({ min: 1, max: 10 * 86_400 }),
        type: fc.constantFrom(...FactType.options.filter((type) => type !== 'reported')),
        pick: fc.integer({ min: 0, max: 1000 }),
      }),
      { selector: ({ second }) => second, maxLength: 12 },
    ),
    nowSecond: fc.integer({ min: 0, max: 12 * 86_400 }),
  })
  .map(({ contract, start, kind, pick, later, nowSecond }) => {
    const severities = severitiesOf(contract);
    const severityAt = (index: number): string => severities[index % Math.max(1, severities.length)] ?? 'any';
    const report: Fact = { case: 'C', at: start, type: 'reported', kind, severity: severityAt(pick) };
    const facts = later.map(({ second, type, pick: choice }) =>
      factAt(instantOf(start + second * 1000), type, choice, severityAt),
    );
    return { contract, facts: [report, ...facts], now: instantOf(start + nowSecond * 1000) };
  });

function factAt(when: Instant, type: FactType, pick: number, severityAt: (index: number) => string): Fact {
  const head = { case: 'C', at: when };
  switch (type) {
    case 'severity-changed':
      return { ...head, type, severity: severityAt(pick) };
    case 'handling-set':
      return { ...head, type, handling: (['none', 'remote', 'on-site'] as const)[pick % 3] ?? 'none' };
    case 'cause-set':
      return {
        ...head,
        type,
        party: (['supplier', 'hospital', 'third-party'] as const)[pick % 3] ?? 'supplier',
        agreed: pick % 2 === 0,
      };
    case 'replied':
      return { ...head, type, to: pick % 2 === 0 ? 'patient' : 'hospital' };
    case 'reported':
      return { ...head, type, kind: 'fault' };
    default:
      return { ...head, type };
  }
}

describe('laws of the judge', () => {
  test('the counted time of a clock reaches its target exactly at its due instant', () => {
    fc.assert(
      fc.property(someCase, ({ contract, facts, now }) => {
        for (const verdict of judge(contract, calendar, facts, now)) {
          const clock = contract.clocks.find((one) => one.id === verdict.obligation);
          if (clock === undefined || clock.pausable || clock.target.by === 'cut-off' || verdict.due === null) continue;
          const target = elapsed(verdict.start, verdict.due, clock.schedule, calendar);
          const again = dueAt(verdict.start, target, clock.schedule, calendar);
          expect(again).toEqual({ ok: true, value: verdict.due });
          // In time is just what has not used up more than the target.
          if (verdict.metAt !== null) expect(verdict.state === 'met').toBe(verdict.metAt <= verdict.due);
          if (verdict.state === 'met') expect(verdict.elapsed).toBeLessThanOrEqual(target);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('the order of lines changes nothing when no two facts share an instant', () => {
    fc.assert(
      fc.property(someCase, fc.array(fc.integer()), ({ contract, facts, now }, keys) => {
        const shuffled = facts
          .map((fact, index) => ({ fact, key: keys[index % Math.max(1, keys.length)] ?? index }))
          .toSorted((a, b) => a.key - b.key || b.fact.at - a.fact.at)
          .map(({ fact }) => fact);
        expect(judge(contract, calendar, shuffled, now)).toEqual(judge(contract, calendar, facts, now));
      }),
      { numRuns: 300 },
    );
  });

  test('facts after now might as well not be there', () => {
    fc.assert(
      fc.property(someCase, ({ contract, facts, now }) => {
        const known = facts.filter((fact) => fact.at <= now);
        expect(judge(contract, calendar, known, now)).toEqual(judge(contract, calendar, facts, now));
      }),
      { numRuns: 300 },
    );
  });

  test('without a new fact, time only breaks what is pending', () => {
    fc.assert(
      fc.property(someCase, fc.integer({ min: 1, max: 30 * 86_400 }), ({ contract, facts, now }, seconds) => {
        const known = facts.filter((fact) => fact.at <= now);
        const [before, after] = [now, instantOf(now + seconds * 1000)].map((when) =>
          judge(contract, calendar, known, when),
        );
        expect(after?.map((verdict) => verdict.obligation)).toEqual(before?.map((verdict) => verdict.obligation));
        for (const [index, verdict] of (before ?? []).entries()) {
          const later = after?.[index];
          if (verdict.state !== 'pending') expect(later?.state).toBe(verdict.state);
          expect(later?.due).toBe(verdict.due);
          expect(later?.metAt).toBe(verdict.metAt);
          for (const demand of verdict.demands) expect(later?.demands).toContainEqual(demand);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a change of severity moves no start and no met verdict', () => {
    fc.assert(
      fc.property(someCase, fc.integer({ min: 0, max: 1000 }), ({ contract, facts, now }, pick) => {
        const known = facts.filter((fact) => fact.at <= now);
        const severities = severitiesOf(contract);
        const severity = severities[pick % Math.max(1, severities.length)] ?? 'any';
        const changed: Fact = { case: 'C', at: now, type: 'severity-changed', severity };
        const after = judge(contract, calendar, [...known, changed], now);
        for (const verdict of judge(contract, calendar, known, now)) {
          const same = after.find((one) => one.clock === verdict.clock);
          if (same !== undefined) expect(same.start).toBe(verdict.start);
          if (verdict.state === 'met')
            expect(same).toMatchObject({ state: 'met', metAt: verdict.metAt, due: verdict.due });
        }
      }),
      { numRuns: 300 },
    );
  });

  test('nothing changes before the next wake', () => {
    fc.assert(
      fc.property(someCase, fc.double({ min: 0, max: 1, noNaN: true }), ({ contract, facts, now }, share) => {
        const known = facts.filter((fact) => fact.at <= now);
        const before = judgeCase(contract, calendar, known, now);
        const wake = Math.min(...before.map((verdict) => verdict.nextWake ?? Infinity));
        const until = wake === Infinity ? now + 40 * 86_400_000 : wake - 1;
        const then = instantOf(now + Math.floor((until - now) * share));
        const shown = (verdicts: typeof before) => verdicts.map(({ state, demands }) => [state, demands]);
        expect(shown(judgeCase(contract, calendar, known, then))).toEqual(shown(before));
      }),
      { numRuns: 300 },
    );
  });
});
