import { command } from '@yinuo/platform';
import { z } from 'zod';
import { claimDueCases } from '../store/case-store.ts';
import { wakeCase } from './wake-case.ts';

/** One transaction's worth: short enough that a report of the same contract never waits long for a lock. */
const BATCH = 20;

/**
 * Looks at the cases whose time has come and records what newly happened. Several desks share the work: a row that one
 * holds the others skip. A case that cannot be judged is put off and told of; it stops no other.
 */
export const wakeCases = command({
  name: 'case.wake',
  permission: 'system',
  input: z.strictObject({}),
  mayDoNothing: true,
  async run(ctx) {
    const rows = await claimDueCases(ctx.tx, ctx.now, BATCH);
    for (const row of rows) await wakeCase(ctx, row);
    return { woken: rows.length, more: rows.length === BATCH };
  },
});
