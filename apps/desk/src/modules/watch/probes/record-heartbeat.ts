import { command, Fault } from '@yinuo/platform';
import { z } from 'zod';
import { recordBeat } from '../store/probe-store.ts';
import { hashOfKey } from './add-probe.ts';

/** Something reports that it lives, at its secret path. */
export const recordHeartbeat = command({
  name: 'probe.beat',
  permission: 'system',
  input: z.object({ key: z.string().max(64) }),
  mayDoNothing: true, // a sign of life is no fact; its absence becomes an alert
  async run(ctx, { key }) {
    if (!(await recordBeat(ctx.tx, hashOfKey(key), ctx.now))) throw new Fault('not-found');
    return { accepted: true };
  },
});
