import { chineseCalendar, instantOf } from '@yinuo/kernel';
import { compile, type Fact, judgeCase, parseContract } from '@yinuo/obligations';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contractText } from '../../../../testing/index.ts';
import type { CaseFact } from '../history/case-fact.ts';
import { consequencesOf } from './consequences.ts';

const parsed = parseContract(contractText('xiyuan'), 'xiyuan.yaml');
const compiled = parsed.ok ? compile(parsed.value.contract) : null;
if (!compiled?.ok) throw new Error('the contract does not compile');
const contract = compiled.value;
const calendar = chineseCalendar();
const start = instantOf(Date.UTC(2026, 2, 3, 1)); // a working day, 09:00 in Beijing
const report: Fact = { case: 'c', at: start, type: 'reported', kind: 'fault', severity: 'major' };

/** What a waker that looks at these minutes records, in order. */
function wakeAt(minutes: readonly number[], more: readonly Fact[] = []) {
  const log: CaseFact[] = [];
  for (const minute of minutes) {
    const now = instantOf(start + minute * 60_000);
    const verdicts = judgeCase(contract, calendar, [report, ...more], now);
    for (const { type, key, at } of consequencesOf('c', verdicts, log, now))
      log.push({
        id: key,
        seq: log.length,
        type,
        at,
        recordedAt: now,
        actor: { kind: 'system', id: null, name: null },
        org: null,
        channel: null,
        data: {},
        key,
      });
  }
  return log;
}

it('however often and whenever somebody looks, the same breaches and demands are found, each once', () => {
  const all = wakeAt(Array.from({ length: 200 }, (_, minute) => minute));
  const lasting = (log: readonly CaseFact[]) =>
    log
      .filter((one) => one.type !== 'case.warned')
      .map((one) => one.key)
      .sort();
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 199 }), { maxLength: 30 }), (looks) => {
      const log = wakeAt([...looks.toSorted((a, b) => a - b), 199]);
      expect(lasting(log)).toEqual(lasting(all));
      expect(new Set(log.map((one) => one.key)).size).toBe(log.length);
    }),
    { numRuns: 60 },
  );
});

it('of shares passed together only the last warns, and none is warned of again', () => {
  expect(
    wakeAt([49, 50])
      .filter((one) => one.type === 'case.warned')
      .map((one) => one.key),
  ).toEqual([expect.stringContaining('warned-80')]);
});

it('a notice before the breach meets the demand at the breach', () => {
  const notice: Fact = {
    case: 'c',
    at: instantOf(start + 30 * 60_000),
    type: 'notified',
    demand: 'start-emergency-plan',
    by: 'supplier',
  };
  const met = wakeAt([61], [notice]).filter((one) => one.type.startsWith('case.demand'));
  expect(met.map((one) => [one.type, one.at - start])).toEqual([
    ['case.demand-raised', 3_600_000],
    ['case.demand-met', 3_600_000],
  ]);
});
