import { instantOf } from '@yinuo/kernel';
import { expect, it } from 'vitest';
import { collectAgainAt } from './collect-again.ts';

it('comes again after five minutes, then later each time, for some hours', () => {
  let now = instantOf(0);
  const times: number[] = [];
  for (let tries = 1; tries < 20; tries++) {
    const again = collectAgainAt(tries, now);
    if (again === null) break;
    now = again;
    times.push(again / 60_000);
  }
  expect(times).toEqual([5, 15, 35, 75, 155]);
});
