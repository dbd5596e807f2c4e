import { readFileSync } from 'node:fs';
import type { DateText } from '@yinuo/kernel';
import { parseContract } from '@yinuo/obligations';
import { expect, it } from 'vitest';
import { downtimeLimit, yearOfTerm } from './downtime-limit.ts';

const contract = (name: string) => {
  const file = new URL(`../../../../../../../contracts/${name}.yaml`, import.meta.url);
  const parsed = parseContract(readFileSync(file, 'utf8'), name);
  if (!parsed.ok) throw new Error(name);
  return parsed.value.contract;
};

it('reads the limit where the contract has one, and nowhere else', () => {
  expect(downtimeLimit(contract('karamay'))).toMatchObject({ clause: 'KL-4', limitMs: 48 * 3_600_000, per: 'year' });
  expect(downtimeLimit(contract('zhongkai'))).toBeNull();
});

it.each([
  ['2026-03-01', '2026-03-01', '2027-02-28'],
  ['2027-02-28', '2026-03-01', '2027-02-28'],
  ['2027-03-01', '2027-03-01', '2028-02-29'],
  ['2020-01-01', '2026-03-01', '2027-02-28'],
  ['2030-01-01', '2027-03-01', '2028-02-29'],
])('%s lies in the year %s to %s', (on, from, to) => {
  const term = { startsOn: '2026-03-01' as DateText, endsOn: '2028-02-29' as DateText };
  expect(yearOfTerm(term, on as DateText, 'year')).toEqual({ from, to });
  expect(yearOfTerm(term, on as DateText, 'term')).toEqual({ from: '2026-03-01', to: '2028-02-29' });
});
