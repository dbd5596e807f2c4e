import { chineseCalendar, dateOf } from '@yinuo/kernel';
import { plan } from '@yinuo/obligations';
import { expect, test } from 'vitest';
import { smallContract } from '../../../testing/index.ts';
import { admitContract } from './admit-contract.ts';
import { readableContract } from './readable-contract.ts';

// A rule that came later than a stored text: who requires an invoice waits for it.
const old = smallContract().replace(
  'after: [invoice-received]',
  'after: [signing]\n        requires: [{ zh: 正式发票, en: Formal invoice }]',
);

test('a text that was taken in before a rule came is still read, and owes what it says', () => {
  const { contract, report } = readableContract('of an old text', old);
  const [payment] = plan(contract, chineseCalendar(), dateOf(2026, 1, 5)).filter(({ kind }) => kind === 'payment');
  expect(payment).toMatchObject({ due: '2026-01-26', condition: null });
  expect(report.findings.map(({ code }) => code)).toEqual(['paper-not-awaited']);
});

test('taken in anew, or amended, it is refused with its line and the paper that it does not wait for', () => {
  expect(admitContract(old).faults).toMatchObject([
    { code: 'paper-not-awaited', params: { paper: '正式发票', event: 'invoice-received' }, line: expect.any(Number) },
  ]);
});
