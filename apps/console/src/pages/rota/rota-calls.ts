import type { AddLeave, AddShift, DutyNoticeView, RotaView } from '@yinuo/api';
import { api, bodyOf, once } from '../../api/index.ts';
import type { ListPage } from '../../kit/index.ts';

export type NewShift = (typeof AddShift)['_zod']['input'];
export type NewLeave = (typeof AddLeave)['_zod']['input'];

export interface Span {
  readonly from: string;
  readonly to: string;
}

export const readRota = (contract: string, { from, to }: Span): Promise<RotaView> =>
  bodyOf(api.GET('/api/rota', { params: { query: { contract, from, to } } }));

export const addShift = (body: NewShift, key: string) => bodyOf(api.POST('/api/rota/shifts', { body, ...once(key) }));

export const removeShift = (id: string) => bodyOf(api.DELETE('/api/rota/shifts/{id}', { params: { path: { id } } }));

export const addLeave = (body: NewLeave, key: string) => bodyOf(api.POST('/api/rota/leaves', { body, ...once(key) }));

export const removeLeave = (id: string) => bodyOf(api.DELETE('/api/rota/leaves/{id}', { params: { path: { id } } }));

/** All contracts' when none is named: a link from the inbox knows only the notice. */
export const listDutyNotices = (contract?: string): Promise<ListPage<DutyNoticeView>> =>
  bodyOf(
    api.GET('/api/rota/notices', { params: { query: { limit: 100, ...(contract !== undefined && { contract }) } } }),
  );

export const publishDutyNotice = (id: string, text: string, key: string): Promise<DutyNoticeView> =>
  bodyOf(api.POST('/api/rota/notices/{id}/publish', { params: { path: { id } }, body: { text }, ...once(key) }));
