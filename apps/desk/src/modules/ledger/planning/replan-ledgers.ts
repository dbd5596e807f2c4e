import { beijingDate } from '@yinuo/kernel';
import { command, type Poller } from '@yinuo/platform';
import { z } from 'zod';
import { selectStalePlans } from '../store.ts';
import { writeLedger } from './write-ledger.ts';

const BATCH = 10;

/** A holiday notice came out: ledgers that were written under the calendar before are planned again from today. */
export const replanLedgers = command({
  name: 'ledger.replan',
  permission: 'system',
  input: z.strictObject({}),
  mayDoNothing: true,
  async run(ctx) {
    const stale = await selectStalePlans(ctx.tx, ctx.scope, ctx.platform.calendar.version, BATCH);
    for (const contractId of stale) await writeLedger(ctx, contractId, beijingDate(ctx.now));
    return { planned: stale.length };
  },
});

export const ledgerReplanner: Poller = {
  name: 'ledger-replanner',
  everyMs: 300_000,
  run: async (desk) => (await replanLedgers(desk, { kind: 'system', job: 'ledger-replanner' }, {})).planned === BATCH,
};
