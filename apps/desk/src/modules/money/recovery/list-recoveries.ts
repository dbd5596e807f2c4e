import { ListRecoveries, MoneyParams, type RecoveryPage } from '@yinuo/api';
import { beijingDate } from '@yinuo/kernel';
import { decodeCursor, encodeCursor, query } from '@yinuo/platform';
import { z } from 'zod';
import { requireContract } from '../scope.ts';
import { selectRecoveries, sumRecoveries } from './store.ts';
import { recoveryDetail, recoverySummary } from './view.ts';

const Cursor = z.tuple([z.number().int(), z.string()]);

export const listRecoveries = query({
  name: 'recovery.list',
  permission: 'money.read',
  input: ListRecoveries,
  async run({ tx, scope, actor, now }, { cursor, limit, ...filter }): Promise<z.infer<typeof RecoveryPage>> {
    await requireContract(tx, scope, filter.contract);
    const key = decodeCursor(cursor, Cursor);
    const after = key && { at: key[0], id: key[1] };
    const rows = await selectRecoveries(tx, scope, filter, { after, limit: limit + 1 });
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    return {
      items: shown.map((row) => recoverySummary(row, actor, beijingDate(now))),
      next: last ? encodeCursor([last.opened_at, last.id]) : null,
      sums: await sumRecoveries(tx, scope, filter),
    };
  },
});

export const readRecovery = query({
  name: 'recovery.read',
  permission: 'money.read',
  input: MoneyParams,
  run: (ctx, { id }) => recoveryDetail(ctx, id),
});
