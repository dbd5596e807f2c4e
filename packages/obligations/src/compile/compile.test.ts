import { describe, expect, test } from 'vitest';
import { formatPath } from '../check/index.ts';
import type { Contract } from '../language/index.ts';
import { readContract } from '../testing/cases.ts';
import { compile } from './index.ts';

/** What `compile` says of the contract after a change to its clocks. */
function refusal(name: string, id: string, fields: object): string {
  const contract: Contract = structuredClone(readContract(name));
  for (const one of contract.clauses.flatMap((clause) => clause.obligations ?? []))
    if (one.id === id) Object.assign(one, fields);
  const compiled = compile(contract);
  return compiled.ok ? 'compiled' : `${formatPath(compiled.error.path)}: ${compiled.error.rule}`;
}

describe('a contract whose clocks cannot run does not compile', () => {
  test.each([
    ['xiyuan', 'resolve-daily', { appliesTo: [{ kind: 'fault' }] }, 'a case would have two resolve targets'],
    ['xiyuan', 'resolve-daily', { appliesTo: 'every-kind' }, 'a case would have two resolve targets'],
    ['zhongkai', 'resolve-fault', { window: 'night' }, '.window: unknown window night'],
    ['zhongkai', 'resolve-fault', { target: { within: '99999d' } }, '.target: takes a hundred years in its window'],
    ['zhongkai', 'resolve-fault', { target: { within: '9999d' } }, 'compiled'],
    ['xiyuan', 'resolve-daily', {}, 'compiled'],
  ])('%s, %s with %j', (name, id, fields, expected) => {
    expect(refusal(name, id, fields)).toContain(expected);
  });

  test('hours that make no window', () => {
    const contract = structuredClone(readContract('zhongkai'));
    for (const window of contract.windows ?? []) window.hours = ['18:00-07:30'];
    const compiled = compile(contract);
    expect(compiled.ok ? '' : compiled.error.rule).toContain('hours-cross-midnight');
  });
});

test('the clocks of a state are worked out once, and a word of no contract is no severity', () => {
  const compiled = compile(readContract('xiyuan'));
  if (!compiled.ok) throw new Error(compiled.error.rule);
  const { clocksOf } = compiled.value;
  expect(clocksOf('fault', 'major', 'none')).toBe(clocksOf('fault', 'major', 'none'));
  expect(clocksOf('fault', 'huge', 'none')).toBe(clocksOf('fault', null, 'none'));
  expect(clocksOf('fault', 'huge', 'none')).toEqual([]);
});
