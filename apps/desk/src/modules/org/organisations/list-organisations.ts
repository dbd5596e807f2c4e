import { ListOrganisations, type OrganisationView } from '@yinuo/api';
import { decodeCursor, encodeCursor, query } from '@yinuo/platform';
import { z } from 'zod';
import { selectOrganisations } from './store.ts';
import { organisationView } from './view.ts';

const Cursor = z.tuple([z.string().max(60)]);

export const listOrganisations = query({
  name: 'org.list',
  permission: 'org.list',
  input: ListOrganisations,
  async run(ctx, input): Promise<{ items: OrganisationView[]; next: string | null }> {
    const { cursor, limit, ...filter } = input;
    const after = decodeCursor(cursor, Cursor)?.[0] ?? null;
    const found = await selectOrganisations(ctx.tx, ctx.scope, { ...filter, after, limit: limit + 1 });
    const rows = found.slice(0, limit);
    const last = rows.at(-1);
    return {
      items: rows.map((row) => organisationView(row, ctx.actor)),
      next: found.length > limit && last ? encodeCursor([last.id]) : null,
    };
  },
});
