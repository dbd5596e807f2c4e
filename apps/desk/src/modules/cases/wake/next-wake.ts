import { type Instant, instantOf } from '@yinuo/kernel';
import { type Platform, query } from '@yinuo/platform';
import { z } from 'zod';
import { firstWake } from '../store/case-store.ts';

const next = query({
  name: 'case.next-wake',
  permission: 'system',
  input: z.strictObject({}),
  run: (ctx) => firstWake(ctx.tx),
});

/** When the first case wakes, over all contracts; null when none waits for anything. */
export async function nextWakeOf(platform: Platform): Promise<Instant | null> {
  const at = await next(platform, { kind: 'system', job: 'case.wake' }, {});
  return at === null ? null : instantOf(at);
}
