import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Candidate, distinctPeople } from './same-person.ts';
import { drawSample, randomFrom } from './sample.ts';

const person = (name: string, department: string | null = null, contact: string | null = null): Candidate => ({
  name,
  department,
  contact,
  personId: null,
});

describe('a sample', () => {
  const anybody = fc.array(fc.tuple(fc.nat(400), fc.constantFrom('门诊', '住院', '财务', null)), { maxLength: 120 });

  test('is as large as asked, nobody twice, and each department has its share', () => {
    fc.assert(
      fc.property(anybody, fc.integer({ min: 1, max: 60 }), fc.integer(), (raw, size, seed) => {
        const all = distinctPeople(raw.map(([n, department]) => person(String(n), department)));
        let state = seed >>> 0;
        const random = () => {
          state = (state * 1_664_525 + 1_013_904_223) >>> 0;
          return state / 2 ** 32;
        };
        const sample = drawSample(all, size, random);
        expect(sample).toHaveLength(Math.min(size, all.length));
        expect(new Set(sample).size).toBe(sample.length);
        if (size >= all.length) return;
        for (const [department, people] of Map.groupBy(all, (one) => one.department)) {
          const share = (people.length * size) / all.length;
          const drawn = sample.filter((one) => one.department === department).length;
          expect(Math.abs(drawn - share)).toBeLessThan(1);
        }
      }),
    );
  });

  test('the same numbers draw the same people', () => {
    const all = Array.from({ length: 30 }, (_, index) => person(String(index)));
    const numbers = () => {
      let n = 0;
      return () => {
        n = (n + 0.37) % 1;
        return n;
      };
    };
    expect(drawSample(all, 5, numbers())).toEqual(drawSample(all, 5, numbers()));
  });
});

test('numbers from bytes lie below one', () => {
  const random = randomFrom(() => new Uint8Array(16).fill(255));
  expect([random(), random()].every((one) => one >= 0 && one < 1)).toBe(true);
});
