import { instantOf } from '@yinuo/kernel';
import { type ClockState, type ClockVerdict, type CompiledContract, compile, parseContract } from '@yinuo/obligations';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallContract } from '../../../testing/index.ts';
import { decidingClock, type MonthCase } from './month-case.ts';
import { rateFigures, ruleOf } from './rates.ts';

const compiled: CompiledContract = (() => {
  const parsed = parseContract(smallContract(), 'small.yaml');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const done = compile(parsed.value.contract);
  if (!done.ok) throw new Error(done.error.rule);
  return done.value;
})();

const at = instantOf(Date.UTC(2026, 2, 1));
const text = { zh: '', en: '' };
const verdict = (state: ClockState, obligation = 'resolve-fault'): ClockVerdict => ({
  case: 'C1',
  clause: 'SM-1',
  obligation,
  clock: 'resolve',
  start: at,
  due: at,
  state,
  metAt: null,
  elapsed: 0 as ClockVerdict['elapsed'],
  provisional: false,
  demands: [],
  warnings: [],
  nextWake: null,
  why: [],
});
const caseWith = (verdicts: readonly ClockVerdict[]): MonthCase => ({
  id: 'case_1',
  number: 'SM-1',
  kind: 'fault',
  severity: text,
  module: text,
  title: '',
  state: 'open',
  reportedAt: at,
  respondedAt: null,
  resolvedAt: null,
  cause: '',
  party: null,
  partyAgreed: false,
  classification: null,
  solution: '',
  impact: '',
  acceptedAt: null,
  lastAct: null,
  verdicts,
});
const rateOf = (cases: readonly MonthCase[], merged = 0) =>
  rateFigures(compiled, ['fault'], cases, merged).find(({ clock }) => clock === 'resolve');

const states = fc.constantFrom<ClockState | null>('met', 'breached', 'excused', 'pending', null);

test('every case is counted in exactly one place, and the rule says where', () => {
  fc.assert(
    fc.property(fc.array(states, { maxLength: 40 }), fc.nat(5), (each, merged) => {
      const cases = each.map((state) => caseWith(state === null ? [] : [verdict(state)]));
      const rate = rateOf(cases, merged);
      if (!rate) return cases.length > 0;
      const { met, breached, excused, pending, without } = rate;
      expect(met + breached + excused + pending + without).toBe(cases.length);
      const all = cases.length + merged;
      const division = met + breached > 0 ? `按时 ${met} ÷（按时 ${met}＋违约 ${breached}）` : '按时 ÷（按时＋违约）';
      expect(ruleOf(rate).zh).toContain(`${division}；${all === 0 ? '本期无此类事项' : `共 ${all} 起`}`);
      expect(ruleOf(rate).zh).not.toMatch(/0 ÷（按时 0＋违约 0/);
      return met === each.filter((state) => state === 'met').length;
    }),
  );
});

describe('a case with several clocks of one name counts once, by the gravest', () => {
  test.each<[ClockState[], ClockState]>([
    [['met', 'breached'], 'breached'],
    [['met', 'pending'], 'pending'],
    [['pending', 'breached', 'met'], 'breached'],
    [['excused', 'met'], 'excused'],
    [['met', 'met'], 'met'],
  ])('%j → %s', (all, gravest) => {
    const one = caseWith(all.map((state, index) => verdict(state, `o${index}`)));
    expect(decidingClock(one, 'resolve')?.state).toBe(gravest);
    expect(rateOf([one])?.[gravest]).toBe(1);
  });
});

test('what is left out is told only when there is something', () => {
  const rate = rateOf([caseWith([verdict('met')])]);
  expect(rate && ruleOf(rate)).toEqual({
    zh: '按时 1 ÷（按时 1＋违约 0）；共 1 起，全部计入',
    en: '1 in time ÷ (1 in time + 0 breached); 1 in all, all counted',
  });
});
