import type { PublishedViews, QueryList } from '@yinuo/api';
import { permissionsOfActor, type QueryContext, query } from '@yinuo/platform';
import { z } from 'zod';
import { SHIPPED } from '../shipped/index.ts';
import { publishedViews } from '../views/published-views.ts';
import { savedView, shippedView } from './query-view.ts';
import { selectQueries } from './store.ts';

const Nothing = z.strictObject({});

export const listQueries = query({
  name: 'analysis.queries',
  permission: 'analysis.run',
  input: Nothing,
  run: (ctx) => queryList(ctx),
});

export async function queryList({ tx, scope, actor, now }: QueryContext): Promise<QueryList> {
  const saved = await selectQueries(tx, scope.org);
  return {
    items: [...SHIPPED.map((one) => shippedView(one, actor, now)), ...saved.map((row) => savedView(row, actor, now))],
    may: permissionsOfActor(actor).has('analysis.write') ? ['save'] : [],
  };
}

export const listPublishedViews = query({
  name: 'analysis.views',
  permission: 'analysis.run',
  input: Nothing,
  run: async ({ tx }): Promise<PublishedViews> => ({ items: await publishedViews(tx) }),
});
