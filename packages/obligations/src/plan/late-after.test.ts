import { dateOf, type Instant, parseInstant } from '@yinuo/kernel';
import { expect, test } from 'vitest';
import { incidentsOfDated } from '../incident/index.ts';
import { penalties } from '../penalty/index.ts';
import { readContract } from '../testing/cases.ts';
import { lateAfter, paperEvent } from './late-after.ts';

const INVOICE = { zh: '完税发票及凭证', en: 'Tax invoice and vouchers' };
const REPORT = { zh: '验收报告', en: 'Acceptance report' };
const OTHER = { zh: '付款申请表', en: 'Request for payment' };
const [due, before, after, later] = [dateOf(2026, 3, 10), dateOf(2026, 3, 2), dateOf(2026, 3, 20), dateOf(2026, 4, 1)];

test.each([
  ['no paper is asked for', [], {}, due],
  ['a paper of which the desk knows nothing', [OTHER], {}, due],
  ['no invoice: nobody is late', [INVOICE], {}, null],
  ['an invoice in time', [INVOICE], { 'invoice-received': before }, due],
  ['an invoice on the due day', [INVOICE], { 'invoice-received': due }, due],
  ['an invoice after it: that day is the last in time', [INVOICE], { 'invoice-received': after }, after],
  ['an invoice without the acceptance (KL-19)', [REPORT, INVOICE], { 'invoice-received': before }, null],
  ['the acceptance without an invoice', [REPORT, INVOICE], { acceptance: before }, null],
  ['both: the later of them', [REPORT, INVOICE], { 'invoice-received': after, acceptance: later }, later],
] as const)('%s', (_, requires, events, expected) => {
  expect(lateAfter(requires, due, events)).toBe(expected);
});

test('the papers of the four contracts are known by their names', () => {
  const papers = ['zhongkai', 'karamay', 'xiyuan', 'einvoice'].flatMap((name) =>
    readContract(name).clauses.flatMap((clause) =>
      (clause.obligations ?? []).flatMap((one) => (one.type === 'payment' ? (one.requires ?? []) : [])),
    ),
  );
  expect(papers.map(paperEvent)).not.toContain(null);
  expect(papers.length).toBeGreaterThan(4);
});

function at(text: string): Instant {
  const parsed = parseInstant(`${text.replace(' ', 'T')}+08:00`);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
}

// ZK-20, ZK-22: half of 77,600.00 after signing on 10 March, against a tax invoice; 5 % = 3,880.00 for refusing to pay.
test.each([
  ['no invoice for a year', {}, null, '2027-03-10 00:00:00', 0],
  ['invoice on the 20th, still that day', { 'invoice-received': after }, null, '2026-03-21 00:00:00', 0],
  ['a second later', { 'invoice-received': after }, null, '2026-03-21 00:00:01', 388_000],
  ['paid on the day of the invoice', { 'invoice-received': after }, '2026-03-20 23:59:59', '2026-06-01 00:00:00', 0],
  ['paid the day after', { 'invoice-received': after }, '2026-03-21 09:00:00', '2026-06-01 00:00:00', 388_000],
  ['invoice before signing: the due day counts', { 'invoice-received': before }, null, '2026-03-11 00:00:00', 0],
  ['and is over a second later', { 'invoice-received': before }, null, '2026-03-11 00:00:01', 388_000],
] as const)('late payment: %s', (_, events, doneAt, now, fen) => {
  const contract = readContract('zhongkai');
  const last = lateAfter([INVOICE], due, events);
  const done = doneAt === null ? null : at(doneAt);
  const dated = last === null ? [] : [{ id: 'o1', obligation: 'first-payment', due: last, doneAt: done }];
  const lines = penalties(contract, incidentsOfDated(contract, dated, at(now)), [], at(now));
  expect(lines.reduce((sum, { amount }) => sum + (amount ?? 0), 0)).toBe(fen);
});
