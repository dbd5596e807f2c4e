import { ListPeople, type PersonView } from '@yinuo/api';
import { decodeCursor, encodeCursor, query } from '@yinuo/platform';
import { z } from 'zod';
import { selectAccounts, selectPeople } from './store.ts';
import { personView } from './view.ts';

const Cursor = z.tuple([z.string().max(60), z.string().max(60)]);

export const listPeople = query({
  name: 'person.list',
  permission: 'person.list',
  input: ListPeople,
  async run(ctx, input): Promise<{ items: PersonView[]; next: string | null }> {
    const { cursor, limit, ...filter } = input;
    const after = decodeCursor(cursor, Cursor);
    const found = await selectPeople(ctx.tx, ctx.scope, { ...filter, after, limit: limit + 1 });
    const rows = found.slice(0, limit);
    const accounts = await selectAccounts(
      ctx.tx,
      rows.map((row) => row.id),
    );
    const last = rows.at(-1);
    return {
      items: rows.map((row) => personView(row, ctx.actor, accounts.get(row.id))),
      next: found.length > limit && last ? encodeCursor([last.name, last.id]) : null,
    };
  },
});
