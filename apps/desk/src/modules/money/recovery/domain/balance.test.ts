import { fenOf } from '@yinuo/kernel';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { balanceOf, type Entry, refusesCorrection, refusesInstalment, refusesReturn, runningOpen } from './balance.ts';
import { coverPlan, nextDue } from './plan.ts';

type Step =
  | { readonly do: 'receive'; readonly fen: number; readonly voucher: number }
  | { readonly do: 'return'; readonly which: number }
  | { readonly do: 'correct'; readonly owed: number };

const fen = fc.integer({ min: 1, max: 500 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('receive' as const), fen, voucher: fc.integer({ min: 0, max: 2 }) }),
  fc.record({ do: fc.constant('return' as const), which: fc.nat(20) }),
  fc.record({ do: fc.constant('correct' as const), owed: fen }),
);

/** Does what is not refused, as the verbs do. */
function play(owed: number, sizes: readonly number[], steps: readonly Step[]) {
  const entries: Entry[] = [{ id: '0', kind: 'owed', fen: fenOf(owed), voucher: null, returns: null }];
  const used = sizes.map(() => 0);
  const add = (kind: Entry['kind'], amount: number, voucher: string | null = null, returns: string | null = null) =>
    entries.push({ id: String(entries.length), kind, fen: fenOf(amount), voucher, returns });
  for (const one of steps) {
    const balance = balanceOf(entries);
    if (one.do === 'receive') {
      const voucher = { fen: sizes[one.voucher] ?? 0, used: used[one.voucher] ?? 0 };
      if (refusesInstalment(balance, voucher, one.fen)) continue;
      used[one.voucher] = voucher.used + one.fen;
      add('received', -one.fen, String(one.voucher));
    } else if (one.do === 'correct') {
      if (!refusesCorrection(balance, one.owed)) add('corrected', one.owed - balance.owed);
    } else {
      const id = String(one.which);
      if (refusesReturn(entries, id)) continue;
      const back = entries[one.which];
      if (!back) continue;
      used[Number(back.voucher)] = (used[Number(back.voucher)] ?? 0) + back.fen;
      add('returned', -back.fen, back.voucher, id);
    }
  }
  return { entries, used };
}

test('whatever is recorded, taken back or corrected: never over-collected, no voucher overdrawn, the statement adds up', () => {
  const sizes = fc.tuple(fen, fen, fen);
  fc.assert(
    fc.property(fen, sizes, fc.array(step, { maxLength: 30 }), (owed, vouchers, steps) => {
      const { entries, used } = play(owed, vouchers, steps);
      const balance = balanceOf(entries);
      expect(balance.open).toBeGreaterThanOrEqual(0);
      expect(balance.received).toBeGreaterThanOrEqual(0);
      expect(balance.owed).toBe(balance.received + balance.open);
      for (const [index, size] of vouchers.entries()) {
        expect(used[index]).toBeLessThanOrEqual(size);
        expect(used[index]).toBeGreaterThanOrEqual(0);
      }
      const running = runningOpen(entries);
      expect(running.every((open) => open >= 0)).toBe(true);
      expect(running.at(-1)).toBe(balance.open);
      expect(used.reduce((a, b) => a + b, 0)).toBe(balance.received);
    }),
  );
});

test('money covers the earliest instalment first', () => {
  const day = (text: string) => text as Parameters<typeof coverPlan>[2];
  const plan = [
    { due: day('2026-05-31'), fen: fenOf(300) },
    { due: day('2026-04-30'), fen: fenOf(200) },
  ];
  const covered = coverPlan(plan, 250, day('2026-06-01'));
  expect(covered).toEqual([
    { due: '2026-04-30', fen: 200, covered: 200, overdue: false },
    { due: '2026-05-31', fen: 300, covered: 50, overdue: true },
  ]);
  expect(nextDue(covered)?.due).toBe('2026-05-31');
  expect(nextDue(coverPlan(plan, 500, day('2026-06-01')))).toBeNull();
  expect(coverPlan(plan, 0, day('2026-04-30'))[0]?.overdue).toBe(false);
});
