import { instantOf } from '@yinuo/kernel';
import { command, type Poller } from '@yinuo/platform';
import { z } from 'zod';
import { TOLD_MS_MAX } from '../domain/inbound/told-span.ts';
import { dropAbsences, insertAbsence, markPresent } from '../store/source-store.ts';

/** Longer than this without a sign is no slow turn any more. */
export const GAP_MS = 300_000;

/** Notes that the desk runs, and, coming back, since when it did not: then nobody heard what other tools told. */
export const notePresence = command({
  name: 'watch.note-presence',
  permission: 'system',
  input: z.strictObject({}),
  mayDoNothing: true,
  async run(ctx) {
    const seenAt = await markPresent(ctx.tx, ctx.now);
    if (seenAt === null || ctx.now - seenAt <= GAP_MS) return;
    await insertAbsence(ctx.tx, seenAt, ctx.now);
    await dropAbsences(ctx.tx, instantOf(ctx.now - TOLD_MS_MAX));
  },
});

export const presenceKeeper: Poller = {
  name: 'presence',
  everyMs: 60_000,
  run: async (platform) => {
    await notePresence(platform, { kind: 'system', job: 'presence' }, {});
    return false;
  },
};
