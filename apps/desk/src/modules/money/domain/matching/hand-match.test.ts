import { expect, test } from 'vitest';
import { addUp, sumBySide } from './hand-match.ts';

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
