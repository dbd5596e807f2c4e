import { command } from '@yinuo/platform';
import { z } from 'zod';
import { lockContract } from '../runs/run-store.ts';
import { sealedDayOf } from '../statements/sealed-day.ts';
import { fetchedBefore, markWithdrawn } from '../statements/statement-store.ts';

const REASON = '重新取数，由新文件代替';

/**
 * A day that is fetched again replaces what was fetched before of it: a HIS books late, and a row that it has changed must not
 * stand there twice. Files by hand are left alone, and so is a sealed day, whose changes are carried items.
 */
export const supersede = command({
  name: 'money.supersede',
  permission: 'system',
  input: z.strictObject({ contract: z.string(), statement: z.string() }),
  mayDoNothing: true, // mostly it is the first
  async run(ctx, { contract, statement }): Promise<void> {
    const { tx, scope, now } = ctx;
    await lockContract(tx, scope, contract);
    for (const old of await fetchedBefore(tx, scope, statement)) {
      if ((await sealedDayOf(tx, scope, old)) !== null) continue;
      if (!(await markWithdrawn(tx, scope, old.id, { at: now, name: null, reason: REASON }))) continue;
      const data = { name: old.name, sha256: old.sha256, reason: REASON, by: statement };
      await ctx.record({ type: 'money.statement-withdrawn', contract, subject: old.id, at: now, data });
    }
  },
});
