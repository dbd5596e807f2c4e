import type {
  AnalysisResult,
  ChangeQuery,
  Dashboard,
  PublishedViews,
  QueryList,
  QueryView,
  SaveQuery,
  TryQuery,
} from '@yinuo/api';
import { api, bodyOf, type InputOf, once } from '../api/index.ts';

export type Values = QueryView['values'];
export type QueryDraft = InputOf<typeof SaveQuery>;

export interface DashboardAsk {
  readonly contract?: string;
  readonly from: string;
  readonly to: string;
}

export const readDashboard = (query: DashboardAsk): Promise<Dashboard> =>
  bodyOf(api.GET('/api/analysis/dashboard', { params: { query } }));

export const dashboardWorkbook = (query: DashboardAsk): Promise<Blob> =>
  bodyOf(api.GET('/api/analysis/dashboard/workbook', { params: { query }, parseAs: 'blob' }));

export const listQueries = (): Promise<QueryList> => bodyOf(api.GET('/api/analysis/queries'));

export const listViews = (): Promise<PublishedViews> => bodyOf(api.GET('/api/analysis/views'));

export const runQuery = (id: string, values: Values): Promise<AnalysisResult> =>
  bodyOf(api.POST('/api/analysis/queries/{id}/run', { params: { path: { id } }, body: { values } }));

export const queryWorkbook = (id: string, values: Values): Promise<Blob> =>
  bodyOf(
    api.POST('/api/analysis/queries/{id}/workbook', { params: { path: { id } }, body: { values }, parseAs: 'blob' }),
  );

export const tryQuery = (body: InputOf<typeof TryQuery>): Promise<AnalysisResult> =>
  bodyOf(api.POST('/api/analysis/try', { body }));

export const saveQuery = (body: QueryDraft, key: string): Promise<QueryView> =>
  bodyOf(api.POST('/api/analysis/queries', { body, ...once(key) }));

export const changeQuery = (id: string, body: InputOf<typeof ChangeQuery>): Promise<QueryView> =>
  bodyOf(api.PUT('/api/analysis/queries/{id}', { params: { path: { id } }, body }));

export const removeQuery = (id: string): Promise<QueryList> =>
  bodyOf(api.DELETE('/api/analysis/queries/{id}', { params: { path: { id } } }));
