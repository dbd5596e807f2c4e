import { type LockoutView, PageQuery } from '@yinuo/api';
import { formatInstant, instantOf } from '@yinuo/kernel';
import { decodeCursor, encodeCursor, query } from '@yinuo/platform';
import { z } from 'zod';
import { selectLockouts } from './store.ts';

const Cursor = z.tuple([z.string().max(60)]);

/** User names that are locked now. */
export const listLockouts = query({
  name: 'lockout.list',
  permission: 'lockout.lift',
  input: PageQuery,
  async run(ctx, { cursor, limit }): Promise<{ items: z.input<typeof LockoutView>[]; next: string | null }> {
    const after = decodeCursor(cursor, Cursor)?.[0] ?? null;
    const found = await selectLockouts(ctx.tx, ctx.scope, { now: ctx.now, after, limit: limit + 1 });
    const rows = found.slice(0, limit);
    const last = rows.at(-1);
    return {
      items: rows.map((row) => ({
        userName: row.user_name,
        person: row.person_id === null ? null : { id: row.person_id, name: row.person_name ?? '' },
        failures: row.failures,
        lockedUntil: formatInstant(instantOf(row.locked_until)),
      })),
      next: found.length > limit && last ? encodeCursor([last.user_name]) : null,
    };
  },
});
