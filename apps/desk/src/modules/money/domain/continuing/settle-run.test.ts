import type { DateText } from '@yinuo/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Found, type Known, settleRun } from './settle-run.ts';

const day = (text: string) => text as DateText;
const [D1, D2, D3] = [day('2026-03-01'), day('2026-03-02'), day('2026-03-03')];

const NOTHING = {
  insert: [],
  update: [],
  clear: [],
  reopen: [],
  replace: [],
  fallen: [],
  explained: [],
  altered: [],
  upset: [],
};
const known = (id: string, rows: string[], more: Partial<Omit<Known, 'rows'>> = {}): Known => ({
  id,
  key: `key of ${rows.join()}`,
  rows: rows.map((identity) => ({ identity, day: D1 })),
  day: D1,
  firstDay: D1,
  foundOn: D1,
  clearedOn: null,
  carried: false,
  state: 'open',
  nextDay: false,
  stake: 'surplus 100',
  ...more,
});
const found = (rows: string[], more: Partial<Found> = {}): Found => ({
  key: `key of ${rows.join()}`,
  rows,
  firstDay: D1,
  nextDay: false,
  stake: 'surplus 100',
  ...more,
});
const of = (day: DateText) => ({ day, postedOn: day, sealedDays: new Set<DateText>() });

describe('a day is run again', () => {
  test('with the same files: nothing changes', () => {
    const outcome = [found(['a']), found(['b'])];
    const again = settleRun([known('1', ['a']), known('2', ['b'])], outcome, of(D1));
    expect(again).toEqual(NOTHING);
  });

  test('with another file: what is explained is replaced, what gained a row stays the same difference', () => {
    const outcome = [found(['a', 'bill-a'])];
    const again = settleRun([known('1', ['a']), known('2', ['b'])], outcome, of(D1));
    expect(again).toMatchObject({ insert: [], update: [{ id: '1', day: D1 }], clear: [], replace: ['2'] });
  });

  test('the same rows, of another class since a file has come: what is kept says so', () => {
    const outcome = [found(['a'], { stake: 'one-sided 100' })];
    const again = settleRun([known('1', ['a'])], outcome, of(D1));
    expect(again).toMatchObject({ insert: [], update: [{ id: '1', found: { stake: 'one-sided 100' } }], clear: [] });
    const cleared = settleRun([known('1', ['a'], { state: 'cleared' })], outcome, of(D1));
    expect(cleared.update).toEqual([]);
  });

  test('what people settled stays settled', () => {
    const settled = [known('1', ['a'], { state: 'written-off' }), known('2', ['b'], { state: 'matched' })];
    const again = settleRun(settled, [found(['a']), found(['b'])], of(D1));
    expect(again).toEqual(NOTHING);
  });

  test('a match by hand of which one half is explained falls, as a write-off does', () => {
    const before = [
      known('1', ['a'], { state: 'matched' }),
      known('2', ['b'], { state: 'matched' }),
      known('3', ['c'], { state: 'written-off' }),
    ];
    const again = settleRun(before, [found(['a'])], of(D1));
    expect(again).toMatchObject({ replace: ['2', '3'], fallen: ['2', '3'], update: [], insert: [] });
  });

  test('what people decided falls when it is no longer what they decided about', () => {
    const before = [
      known('1', ['a'], { state: 'written-off' }),
      known('2', ['b'], { state: 'matched' }),
      known('3', ['c'], { state: 'proposed' }),
      known('4', ['d'], { state: 'recovering' }),
      known('5', ['e'], { state: 'proposed' }),
      known('6', ['f'], { state: 'written-off' }),
    ];
    const more = (row: string) => found([row, `bill-${row}`], { stake: 'surplus 5000' });
    const outcome = [...['a', 'b', 'd', 'e'].map(more), found(['f', 'bill-f'])];
    const again = settleRun(before, outcome, of(D1));
    expect(again.fallen).toEqual(['1', '2', '5', '3']);
    expect(again.replace).toEqual(['3']);
  });

  test('what is chased and was explained stays in its recovery; people are to be told', () => {
    const before = [known('1', ['a'], { state: 'recovering' }), known('2', ['b'], { state: 'recovering', day: D2 })];
    const again = settleRun(before, [], of(D1));
    expect(again).toMatchObject({ clear: [], replace: [], fallen: [], explained: ['1', '2'] });
    const told = before.map((one) => ({ ...one, clearedOn: D1 }));
    expect(settleRun(told, [], of(D1))).toEqual(NOTHING);
  });

  test('what is chased and comes to another amount stays in its recovery; people are to be told', () => {
    const less = found(['a'], { stake: 'surplus 1' });
    const again = settleRun([known('1', ['a'], { state: 'recovering' })], [less], of(D1));
    expect(again).toMatchObject({ update: [{ id: '1', found: less }], fallen: [], explained: [], altered: ['1'] });
  });

  test('what was replaced and is there again is open again', () => {
    const again = settleRun([known('1', ['a'], { state: 'replaced' })], [found(['a'])], of(D1));
    expect(again).toMatchObject({ insert: [], update: [{ id: '1' }] });
  });
});

describe('the next day is run', () => {
  test('a clean one leaves the open ones alone', () => {
    expect(settleRun([known('1', ['a'])], [], of(D2))).toEqual(NOTHING);
  });

  const across = known('1', ['a'], { nextDay: true, carried: true });

  test('待跨日 whose counterpart came is cleared; run again it stays so, and opens when the counterpart is taken away', () => {
    expect(settleRun([across], [], of(D2))).toEqual({ ...NOTHING, clear: ['1'] });
    const cleared = { ...across, state: 'cleared', clearedOn: D2 } as const;
    expect(settleRun([cleared], [], of(D2))).toEqual(NOTHING);
    const open = settleRun([cleared], [found(['a'])], of(D2));
    expect(open).toMatchObject({ insert: [], update: [{ id: '1', day: D2 }] });
    expect(settleRun([{ ...cleared, carried: false }], [], of(D2))).toEqual({ ...NOTHING, reopen: ['1'] });
  });

  test('待跨日 whose counterpart did not come is a difference of that day, under its own id', () => {
    const next = settleRun([across], [found(['a'])], of(D2));
    expect(next).toMatchObject({ insert: [], update: [{ id: '1', day: D2 }], clear: [] });
  });

  test('the day before is run again: what the next day said of it stays, with what people decided', () => {
    const first = found(['a'], { nextDay: true });
    const matured = known('1', ['a'], { day: D2, foundOn: D2, stake: 'shortage 100', state: 'written-off' });
    expect(settleRun([matured], [first], of(D1))).toEqual(NOTHING);
    const cleared = known('1', ['a'], { nextDay: true, state: 'cleared', clearedOn: D2 });
    expect(settleRun([cleared], [first], of(D1))).toEqual(NOTHING);
    // A file has come that explains it already on its first day: the next day went by something else.
    expect(settleRun([matured], [], of(D1))).toMatchObject({ replace: ['1'], fallen: ['1'], upset: [D2] });
    expect(settleRun([cleared], [], of(D1))).toMatchObject({ replace: ['1'], fallen: [], upset: [D2] });
  });

  test('a carried item that was not given to the run, for want of a side, is left alone', () => {
    expect(settleRun([known('1', ['a'], { day: D2 })], [], of(D2))).toEqual(NOTHING);
  });

  test('a carried item is not continued by a row of this day alone: its own rows would be lost', () => {
    const [own, later] = [
      { identity: 'a', day: D1 },
      { identity: 'b', day: D2 },
    ] as const;
    const both = { ...known('1', ['a'], { carried: true, foundOn: D2 }), key: 'both', rows: [own, later] };
    const next = settleRun([both], [found(['b'], { firstDay: D2 })], of(D2));
    expect(next).toMatchObject({ insert: [{ day: D2 }], update: [], clear: ['1'] });
  });

  test('an old difference that is found again keeps its day', () => {
    const next = settleRun([known('1', ['a'], { carried: true })], [found(['a', 'his'])], of(D3));
    expect(next).toMatchObject({ update: [{ id: '1', day: D1 }] });
  });
});

test('a sealed day: new ones are carried to the first open day, explained ones cleared, nothing replaced', () => {
  const late = { day: D1, postedOn: D3, sealedDays: new Set([D1]) };
  const outcome = [found(['new'])];
  expect(settleRun([known('1', ['a'])], outcome, late)).toMatchObject({
    insert: [{ day: D3 }],
    update: [],
    clear: ['1'],
    replace: [],
  });
});

test('a later day that finds what stands in a sealed one with another amount carries an item of its own', () => {
  const kept = [known('1', ['a'], { carried: true }), known('2', ['b'], { carried: true })];
  const outcome = [found(['a', 'late-a'], { stake: 'amount 40' }), found(['b'])];
  const result = settleRun(kept, outcome, { day: D2, postedOn: D2, sealedDays: new Set([D1]) });
  expect(result.insert.map((one) => [one.found.stake, one.day])).toEqual([['amount 40', D2]]);
  expect([result.update, result.clear, result.replace]).toEqual([[], ['1'], []]);
});

test('a sealed day: what is found with another amount is a carried item, the one in its figures stays as it was', () => {
  const late = { day: D1, postedOn: D3, sealedDays: new Set([D1]) };
  const now = found(['a', 'his'], { stake: 'amount 30' });
  const open = settleRun([known('1', ['a'])], [now], late);
  expect(open).toMatchObject({ insert: [{ found: now, day: D3 }], update: [], clear: ['1'], fallen: [] });
  const decided = settleRun([known('1', ['a'], { state: 'written-off' })], [now], late);
  expect(decided).toMatchObject({ insert: [{ day: D3 }], update: [], clear: [], fallen: [] });
});

test('each found one ends in exactly one place, no known one is continued twice', () => {
  const row = fc.constantFrom(...'abcdefgh');
  const rows = fc.uniqueArray(row, { minLength: 1, maxLength: 3 });
  const unique = <T extends { rows: string[] }>(some: T[]): T[] => {
    const taken = new Set<string>();
    return some.filter((one) => {
      const free = one.rows.every((part) => !taken.has(part));
      if (free) for (const part of one.rows) taken.add(part);
      return free;
    });
  };
  const some = fc.array(fc.record({ rows }), { maxLength: 5 }).map(unique);
  fc.assert(
    fc.property(some, some, fc.boolean(), (before, now, sealed) => {
      const kept = before.map((one, index) => known(String(index), one.rows));
      const fresh = now.map((one) => found(one.rows));
      const result = settleRun(kept, fresh, {
        day: D1,
        postedOn: sealed ? D3 : D1,
        sealedDays: new Set(sealed ? [D1] : []),
      });
      const same = fresh.filter(({ key }) => kept.some((one) => one.key === key)).length;
      expect(result.insert.length + result.update.length + same).toBe(fresh.length);
      const ids = [...result.update.map(({ id }) => id), ...result.clear, ...result.replace];
      expect(new Set(ids).size).toBe(ids.length);
      // Settled and settled again changes nothing more.
      const after = [
        ...kept.filter(({ id }) => !ids.includes(id)),
        ...result.update.map(({ id, found: one, day }) => known(id, [...one.rows], { key: one.key, day })),
        ...result.insert.map(({ found: one, day }, index) => known(`new ${index}`, [...one.rows], { day })),
      ];
      const again = settleRun(after, fresh, {
        day: D1,
        postedOn: sealed ? D3 : D1,
        sealedDays: new Set(sealed ? [D1] : []),
      });
      expect([again.insert, again.update, again.replace]).toEqual([[], [], []]);
    }),
  );
});

test('«待跨日» of a sealed day matures under its own id: the same rows are one difference', () => {
  const across = known('1', ['a'], { nextDay: true, carried: true, stake: 'next-day 100' });
  const next = settleRun([across], [found(['a'])], { day: D2, postedOn: D2, sealedDays: new Set([D1]) });
  expect(next).toMatchObject({ insert: [], update: [{ id: '1', day: D2 }], clear: [] });
});
