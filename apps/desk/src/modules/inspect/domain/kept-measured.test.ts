import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChecklistItem } from './checklist.ts';
import { addMeasured, automaticState, isStale, mayRetest } from './kept-measured.ts';
import type { Measured } from './verdict.ts';

const HOUR = 3_600_000;
const disk: ChecklistItem = {
  id: 'disk',
  title: { zh: '磁盘', en: 'Disk' },
  automatic: { limits: { below: 90 }, unit: '%' },
  manual: 'number',
};
const measured = (value: number | null, at: number, over: Partial<Measured> = {}): Measured => ({
  probe: 'p',
  name: 'disk /',
  value,
  unit: '%',
  state: value === null ? 'unknown' : 'ok',
  at,
  evidence: [],
  ...over,
});

/** Collections one after the other, each an hour later than the one before. */
const collect = (...found: readonly (readonly Measured[])[]): Measured[] =>
  found.reduce<Measured[]>((kept, one, index) => addMeasured(kept, one, (index + 1) * HOUR), []);

describe('a failure that was measured', () => {
  const bad = measured(95, HOUR);
  it.each<[string, Measured[][]]>([
    ['with nothing that serves the item any more', [[bad], []]],
    ['with only another thing that serves it', [[bad], [measured(10, 2 * HOUR, { name: 'disk /var' })]]],
    ['measured well since', [[bad], [measured(10, 2 * HOUR)]]],
    ['not measured since', [[bad], [measured(null, 2 * HOUR)]]],
    ['found again as it was', [[bad], [bad]]],
  ])('stays one: %s', (_, collections) => {
    const kept = collect(...collections);
    expect(automaticState(kept, disk, null)).toBe('failed');
    expect(kept.some((one) => one.value === 95)).toBe(true);
  });

  it('stays one though its runner fell silent and its value grew old', () => {
    const kept = addMeasured(collect([bad]), [bad], 40 * HOUR);
    expect(kept).toHaveLength(1);
    expect(automaticState(kept, disk, null)).toBe('failed');
  });

  it('any collections: none is lost, and one bad value is enough', () => {
    const values = fc.array(fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 4 }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(values, (collections) => {
        const found = collections.map((one, index) =>
          one.map((value, place) => measured(value, (index + 1) * HOUR, { name: `disk ${place}` })),
        );
        const kept = collect(...found);
        expect(kept).toHaveLength(collections.flat().length);
        const state = collections.flat().some((value) => value >= 90) ? 'failed' : kept.length === 0 ? 'unknown' : 'ok';
        expect(automaticState(kept, disk, null)).toBe(state);
      }),
    );
  });
});

describe('a retest', () => {
  const again = collect([measured(95, HOUR)], [measured(10, 2 * HOUR)]);
  it('is accounted for only when the same was measured again and well', () => {
    expect(mayRetest(again, disk, null)).toBe(true);
    expect(mayRetest(collect([measured(95, HOUR)], []), disk, null)).toBe(false);
    expect(mayRetest(collect([measured(95, HOUR)], [measured(null, 2 * HOUR)]), disk, null)).toBe(false);
    expect(mayRetest(collect([measured(95, HOUR)], [measured(10, 2 * HOUR, { probe: 'q' })]), disk, null)).toBe(false);
    expect(mayRetest(collect([measured(10, HOUR)]), disk, null)).toBe(false);
  });
  it('with its reason the item is well; a later failure is not covered', () => {
    const retest = { reason: '备份文件未清理，已清理', by: '工程师', at: 3 * HOUR };
    expect(automaticState(again, disk, retest)).toBe('ok');
    const worse = addMeasured(again, [measured(96, 4 * HOUR)], 4 * HOUR);
    expect(automaticState(worse, disk, retest)).toBe('failed');
    expect(mayRetest(worse, disk, retest)).toBe(false);
  });
});

describe('an old value', () => {
  it.each([
    [24, 'ok'],
    [25, 'unknown'],
  ])('of %d hours counts as %s', (hours, state) => {
    const kept = addMeasured([], [measured(10, 0)], hours * HOUR);
    expect(automaticState(kept, disk, null)).toBe(state);
  });
  it('that would fail is not measured either, and its bound is the list’s', () => {
    const kept = addMeasured([], [measured(95, 0)], 30 * HOUR);
    expect([automaticState(kept, disk, null), kept.map((one) => isStale(one, disk))]).toEqual(['unknown', [true]]);
    const slow = { ...disk, automatic: { ...disk.automatic, freshHours: 48 } };
    expect(automaticState(kept, slow, null)).toBe('failed');
  });
  it('was fresh once, and is collected again when it is not', () => {
    const kept = addMeasured(addMeasured([], [measured(10, 0)], HOUR), [measured(10, 0)], 40 * HOUR);
    expect(automaticState(kept, disk, null)).toBe('unknown');
  });
});
