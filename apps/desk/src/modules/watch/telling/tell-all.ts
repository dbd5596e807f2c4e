import { instantOf } from '@yinuo/kernel';
import { command, type Platform, type Poller, type SystemActor } from '@yinuo/platform';
import { z } from 'zod';
import { claimTellings, putOffTelling, settleTelling, type TellingRow } from '../store/telling-store.ts';
import { finishTelling } from './finish-telling.ts';
import { readTelling } from './read-telling.ts';
import { tellCases } from './tell-case.ts';

const BATCH = 20;
const actor: SystemActor = { kind: 'system', job: 'alert-teller' };

const claim = command({
  name: 'alert.claim-tellings',
  permission: 'system',
  input: z.strictObject({}),
  mayDoNothing: true,
  run: (ctx) => claimTellings(ctx.tx, ctx.now, BATCH),
});

/** Later by twice as long each time, five minutes at most; nothing of this contract overtakes it. */
const putOff = command({
  name: 'alert.put-off-telling',
  permission: 'system',
  input: z.object({ seq: z.number(), tries: z.number() }),
  mayDoNothing: true,
  run: (ctx, { seq, tries }) =>
    putOffTelling(ctx.tx, seq, instantOf(ctx.now + Math.min(300_000, 5_000 * 2 ** Math.min(tries, 10)))),
});

const drop = command({
  name: 'alert.drop-telling',
  permission: 'system',
  input: z.object({ seq: z.number() }),
  mayDoNothing: true,
  run: (ctx, { seq }) => settleTelling(ctx.tx, seq, null, ctx.now),
});

/** Says what was decided: first the case, then the people. True when there was something. */
export async function tellAll(platform: Platform): Promise<boolean> {
  const tellings = await claim(platform, actor, {});
  for (const telling of tellings) await tell(platform, telling);
  return tellings.length > 0;
}

async function tell(platform: Platform, telling: TellingRow): Promise<void> {
  try {
    const told = await readTelling(platform, actor, { telling });
    if (told === null) return await drop(platform, actor, { seq: telling.seq });
    await finishTelling(platform, actor, { told, placed: await tellCases(platform, told) });
  } catch (error) {
    platform.log.error({ telling: telling.seq, error: String(error) }, 'an alert could not be told; it is tried again');
    await putOff(platform, actor, { seq: telling.seq, tries: telling.tries });
  }
}

export const alertTeller: Poller = { name: 'alert-teller', everyMs: 1_000, run: tellAll };
