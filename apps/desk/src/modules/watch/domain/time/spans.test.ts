import fc from 'fast-check';
import { expect, it } from 'vitest';
import { intersect, lengthOf, type Span, subtract, union } from './spans.ts';

const spans = fc.array(
  fc.tuple(fc.nat(60), fc.nat(20)).map(([from, length]): Span => ({ from, to: from + length })),
  { maxLength: 8 },
);
/** Which of the instants 0…99 the spans hold: the plain meaning against which the algebra is held. */
const held = (list: readonly Span[]) =>
  Array.from({ length: 100 }, (_, at) => list.some((s) => s.from <= at && at < s.to));

it('union, intersection and difference hold exactly the instants they should, in order and apart', () => {
  fc.assert(
    fc.property(spans, spans, (a, b) => {
      const [inA, inB] = [held(a), held(b)];
      const results = [union([...a, ...b]), intersect(a, b), subtract(a, b)];
      expect(results.map(held)).toEqual([
        inA.map((one, at) => one || inB[at]),
        inA.map((one, at) => one && inB[at]),
        inA.map((one, at) => one && !inB[at]),
      ]);
      for (const result of results)
        result.forEach((span, at) => {
          expect(span.from).toBeLessThan(span.to);
          if (at > 0) expect(span.from).toBeGreaterThan(result[at - 1]?.to ?? Number.NaN);
        });
      expect(lengthOf(a)).toBe(inA.filter(Boolean).length);
    }),
  );
});
