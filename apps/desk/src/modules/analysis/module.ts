import * as api from '@yinuo/api';
import type { DeskModule } from '../../desk-module.ts';
import { dashboardWorkbook } from './dashboard/dashboard-workbook.ts';
import { readDashboard } from './dashboard/read-dashboard.ts';
import { queryWorkbook } from './queries/query-workbook.ts';
import { listPublishedViews, listQueries } from './queries/read-queries.ts';
import { runQuery, tryQuery } from './queries/run-query.ts';
import { changeQuery, removeQuery, saveQuery } from './queries/save-query.ts';

export const analysis: DeskModule = {
  name: 'analysis',
  migrations: new URL('./migrations/', import.meta.url),
  views: { schema: 'published', reader: 'yinuo_analyst', folder: new URL('./views/', import.meta.url) },
  routes(bind, desk) {
    bind(api.dashboardRoute, ({ actor, query }) => readDashboard(desk, actor, query));
    bind(api.dashboardWorkbookRoute, ({ actor, query }) => dashboardWorkbook(desk, actor, query));
    bind(api.listQueriesRoute, ({ actor }) => listQueries(desk, actor, {}));
    bind(api.publishedViewsRoute, ({ actor }) => listPublishedViews(desk, actor, {}));
    bind(api.saveQueryRoute, ({ actor, body }) => saveQuery(desk, actor, body));
    bind(api.changeQueryRoute, ({ actor, params, body }) => changeQuery(desk, actor, { ...params, ...body }));
    bind(api.removeQueryRoute, ({ actor, params }) => removeQuery(desk, actor, params));
    bind(api.runQueryRoute, ({ actor, params, body }) => runQuery(desk, actor, { ...params, ...body }));
    bind(api.queryWorkbookRoute, ({ actor, params, body }) => queryWorkbook(desk, actor, { ...params, ...body }));
    bind(api.tryQueryRoute, ({ actor, body }) => tryQuery(desk, actor, body));
  },
};
