import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { beijingDate, formatInstant, instantOf } from '@yinuo/kernel';
import { z } from 'zod';
import { ProbeFault } from '../../run/probe-fault.ts';
import type { Run } from '../../run/run.ts';
import { PROBE_TRADE_PREFIX } from '../../shapes/index.ts';
import { type HisDoor, type HisProfile, hisDoor } from './his-door.ts';
import type { OpenDeed } from './reversals.ts';

const PAUSES_MS = [0, 500, 2_000];
const GIVE_BACK_MS = 12_000;
/** A HIS lets go of a lock by itself long before this. */
export const LOCK_GONE_MS = 1_200_000;
/** A commit whose answer was lost may still be on its way inside the HIS: until then «notfound» is not believed for good. */
const SETTLED_MS = 900_000;

/**
 * Undoes a deed, whatever became of its run: with its own time, and three attempts. Struck from the journal when the HIS
 * has confirmed it; a deed that was `refused`, at once. Else faults `not-reversed`, and the next run begins with it.
 */
export async function giveBack(
  profile: HisProfile,
  { key, deed, refused }: { key: string; deed: OpenDeed; refused: boolean },
  run: Run,
): Promise<void> {
  const own: Run = { ...run, signal: AbortSignal.timeout(GIVE_BACK_MS) };
  const door = hisDoor(profile, own);
  for (const ms of PAUSES_MS) {
    await pause(ms, undefined, { signal: own.signal }).catch(() => undefined);
    if (own.signal.aborted) break;
    try {
      const registered = deed.call === 'register' && !refused && (await isKnown(door, deed.tradeNo));
      if (registered) await refund(door, deed, own);
      else await unlock(door, deed, own);
      const settled = deed.call === 'lock' || registered || refused || run.tools.now() - deed.at > SETTLED_MS;
      if (settled) await run.tools.reversals.close(key);
      else await run.tools.reversals.open(run.probe, key, { ...deed, released: true });
      return;
    } catch {
      // The HIS is away or refuses: the next attempt asks it again what it knows.
    }
  }
  throw new ProbeFault('not-reversed', { what: deed.call, number: deed.call === 'lock' ? deed.preId : deed.tradeNo });
}

async function unlock(door: HisDoor, deed: OpenDeed, run: Run): Promise<void> {
  if (deed.released) return;
  try {
    await door.call('outpatient/schedule_unlock', { pre_id: deed.preId, see_no: deed.seeNo }, z.unknown());
  } catch (error) {
    const gone =
      error instanceof ProbeFault && error.reason.code === 'his-refused' && run.tools.now() - deed.at > LOCK_GONE_MS;
    if (!gone) throw error;
  }
}

async function refund(door: HisDoor, deed: OpenDeed, run: Run): Promise<void> {
  // The same number at every attempt: a refund whose answer was lost must not be made twice.
  const returnTradeNo = `${deed.tradeNo}R`;
  if (await isKnown(door, returnTradeNo)) return;
  const now = formatInstant(instantOf(run.tools.now())).slice(0, 19).replace('T', ' ');
  const order = { mzh: deed.mzh, index: deed.preId, return_trade_no: returnTradeNo, return_trade_time: now };
  await door.call('outpatient/register_refund', order, z.unknown());
}

const Check = z.union([
  z.string(),
  z.object({ reconciliation_no: z.coerce.string() }).transform((data) => data.reconciliation_no),
]);

/** The HIS's own word on a trade: the only safe answer after a commit that got none. */
async function isKnown(door: HisDoor, tradeNo: string): Promise<boolean> {
  return (await door.call('other/trade_check', { trade_no: tradeNo, business: 'register' }, Check)) !== 'notfound';
}

/** Prefix, day, and 80 random bits: at most 31 characters, so that a return number still fits 32. */
export function newTradeNo(now: number): string {
  return `${PROBE_TRADE_PREFIX}${beijingDate(instantOf(now)).replaceAll('-', '')}${randomBytes(8).toString('hex')}`;
}
