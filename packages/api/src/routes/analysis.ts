import * as input from '../analysis/input.ts';
import * as reply from '../analysis/reply.ts';
import { route } from '../route.ts';

export * from '../analysis/index.ts';

const tag = 'analysis';
const read = { tag, method: 'GET', access: 'analysis.run' } as const;
const write = { tag, method: 'POST', access: 'analysis.write' } as const;

export const dashboardRoute = route({
  ...read,
  name: 'dashboard',
  path: '/api/analysis/dashboard',
  summary:
    'What leaders look at: promises kept by contract and month, times, causes, modules, satisfaction, duties, outages',
  query: input.DashboardQuery,
  reply: reply.Dashboard,
});
export const dashboardWorkbookRoute = route({
  ...read,
  name: 'dashboardWorkbook',
  path: '/api/analysis/dashboard/workbook',
  summary: 'The same as an Excel workbook',
  query: input.DashboardQuery,
  reply: 'file',
});
export const listQueriesRoute = route({
  ...read,
  name: 'listQueries',
  path: '/api/analysis/queries',
  summary: 'The shipped queries and those that the own organisation saved',
  reply: reply.QueryList,
});
export const publishedViewsRoute = route({
  ...read,
  name: 'publishedViews',
  path: '/api/analysis/views',
  summary: 'What a query may read: the published views with their columns',
  reply: reply.PublishedViews,
});
export const saveQueryRoute = route({
  ...write,
  name: 'saveQuery',
  path: '/api/analysis/queries',
  summary: 'Saves a query for the own organisation; a statement that may not be asked is refused with its place',
  body: input.SaveQuery,
  reply: reply.QueryView,
  status: 201,
});
export const changeQueryRoute = route({
  ...write,
  method: 'PUT',
  name: 'changeQuery',
  path: '/api/analysis/queries/{id}',
  summary: 'Changes a saved query',
  params: input.QueryParams,
  body: input.ChangeQuery,
  reply: reply.QueryView,
});
export const removeQueryRoute = route({
  ...write,
  method: 'DELETE',
  name: 'removeQuery',
  path: '/api/analysis/queries/{id}',
  summary: 'Takes a saved query off the list',
  params: input.QueryParams,
  reply: reply.QueryList,
});
export const runQueryRoute = route({
  ...read,
  method: 'POST',
  name: 'runQuery',
  path: '/api/analysis/queries/{id}/run',
  summary: 'Runs a query with these parameters: at most 5,000 rows and 15 seconds; every run is a fact',
  params: input.QueryParams,
  body: input.RunQuery,
  reply: reply.AnalysisResult,
  repeat: 'never',
});
export const queryWorkbookRoute = route({
  ...read,
  method: 'POST',
  name: 'queryWorkbook',
  path: '/api/analysis/queries/{id}/workbook',
  summary: 'The same as an Excel workbook',
  params: input.QueryParams,
  body: input.RunQuery,
  reply: 'file',
});
export const tryQueryRoute = route({
  ...write,
  name: 'tryQuery',
  path: '/api/analysis/try',
  summary: 'Runs a statement that is not saved; a fact with the whole statement',
  body: input.TryQuery,
  reply: reply.AnalysisResult,
  repeat: 'never',
});

export const analysisRoutes = [
  dashboardRoute,
  dashboardWorkbookRoute,
  listQueriesRoute,
  publishedViewsRoute,
  saveQueryRoute,
  changeQueryRoute,
  removeQueryRoute,
  runQueryRoute,
  queryWorkbookRoute,
  tryQueryRoute,
];
