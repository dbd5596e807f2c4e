import { ListPlannedWorks, type PlannedWorkView } from '@yinuo/api';
import { decodeCursor, encodeCursor, query } from '@yinuo/platform';
import { z } from 'zod';
import { assetsOf } from '../../asset/index.ts';
import { requireParty } from '../probes/read-probes.ts';
import { selectWorks } from '../store/work-store.ts';
import { workView } from './work-view.ts';

const After = z.tuple([z.number(), z.string()]);

export const listWorks = query({
  name: 'work.list',
  permission: 'watch.read',
  input: ListPlannedWorks,
  async run(ctx, { contract, cursor, limit }): Promise<{ items: PlannedWorkView[]; next: string | null }> {
    await requireParty(ctx, contract);
    const rows = await selectWorks(ctx.tx, ctx.scope, contract, decodeCursor(cursor, After), limit + 1);
    const shown = rows.slice(0, limit);
    const assets = await assetsOf(ctx.tx, ctx.scope, contract);
    const last = shown.at(-1);
    return {
      items: shown.map((row) => workView(ctx, row, assets)),
      next: rows.length > limit && last ? encodeCursor([last.from_at, last.id]) : null,
    };
  },
});
