import { expect, test } from 'vitest';
import { addUp, bondOf, cancelsOut, sumBySide } from './hand-match.ts';

test.each<[string, Parameters<typeof sumBySide>[0], boolean]>([
  [
    'money alone and books alone',
    [
      { bill: 5000, his: null },
      { bill: null, his: 5000 },
    ],
    true,
  ],
  ['one payment for two bills of the HIS', [{ bill: 5000 }, { his: 2000 }, { his: 3000 }], true],
  ['with the order beside the money', [{ orders: 5000, bill: 5000 }, { his: 5000 }], true],
  ['a payment and its refund on one side', [{ bill: 5000 }, { bill: -5000 }], false],
  ['a fen apart', [{ bill: 5000 }, { his: 4999 }], false],
  ['states differ, amounts agree', [{ orders: 100, bill: 100 }], true],
  ['one side only', [{ bill: 5000 }], false],
  ['what the bill lacks', [{ orders: 5000, his: 5000, bill: null }], false],
  ['what the HIS lacks', [{ orders: 5000, his: null, bill: 5000 }], false],
])('%s', (_what, chosen, right) => expect(addUp(sumBySide(chosen))).toBe(right));

test.each<[string, Parameters<typeof cancelsOut>[0], Parameters<typeof cancelsOut>[1], boolean]>([
  [
    'a booking with the refund of another trade',
    [
      { bill: null, his: 5000 },
      { bill: null, his: -5000 },
    ],
    null,
    true,
  ],
  [
    'the same of one number, on one side alone',
    [
      { bill: null, his: 5000 },
      { bill: null, his: -5000 },
    ],
    'number',
    true,
  ],
  [
    'money and refund of two trades that the HIS lacks both',
    [
      { orders: 5000, bill: 5000, his: null },
      { orders: -5000, bill: -5000, his: null },
    ],
    null,
    true,
  ],
  [
    'the same, of one trade: paid and given back before it was booked',
    [
      { orders: 5000, bill: 5000, his: null },
      { orders: -5000, bill: -5000, his: null },
    ],
    'number',
    false,
  ],
  ['taken apart before', [{ his: 5000 }, { his: -5000 }], 'taken-apart', false],
  ['payment and refund on both sides', [{ bill: 5000 }, { his: 5000 }, { bill: -5000 }, { his: -5000 }], null, false],
  ['not nothing', [{ bill: 5000 }, { his: 5000 }], null, false],
])('cancels out: %s', (_what, chosen, bond, does) => expect(cancelsOut(chosen, bond)).toBe(does));

test('bound by a match that was taken apart, by a number, or by nothing', () => {
  const row = { unmatch_id: null, transaction_id: '', order_no: '' };
  expect(bondOf([row, row])).toBeNull();
  expect(bondOf([{ ...row, order_no: 'A' }, row])).toBeNull();
  expect(bondOf([1, 2].map(() => ({ ...row, transaction_id: 'T' })))).toBe('number');
  expect(bondOf([1, 2].map((n) => ({ ...row, unmatch_id: 'u', order_no: String(n) })))).toBe('taken-apart');
});
