import { expect, it } from 'vitest';
import { outcomeOf } from '../testing/watch-desk.ts';
import { ResultBuffer } from './result-buffer.ts';

it('keeps in order, gives again what the database refused, and loses and repeats nothing', async () => {
  const kept: number[] = [];
  let refuse = true;
  const errors: unknown[] = [];
  const buffer = new ResultBuffer(
    async (outcomes) => {
      if (refuse) throw new Error('away');
      kept.push(...outcomes.map((one) => one.startedAt));
    },
    (error) => errors.push(error),
  );
  for (let at = 0; at < 4_500; at++) buffer.add(outcomeOf('p', '+', at));
  await buffer.flush();
  expect([errors.length, buffer.waiting]).toEqual([1, 4_500]);
  refuse = false;
  const flushing = buffer.flush();
  buffer.add(outcomeOf('p', '+', 4_500));
  await flushing;
  await buffer.flush();
  expect(kept).toEqual(Array.from({ length: 4_501 }, (_, at) => at));
  expect([buffer.waiting, buffer.lost]).toEqual([0, 0]);
});
