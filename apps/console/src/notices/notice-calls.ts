import { queryOptions } from '@tanstack/react-query';
import type { NoticeView } from '@yinuo/api';
import { api, bodyOf, once } from '../api/index.ts';
import type { Page } from '../kit/list/use-list.ts';

export interface NoticePage extends Page<NoticeView> {
  readonly unread: number;
}

type Query = Readonly<Record<string, string>>;

export const listNotices = (query: Query): Promise<NoticePage> =>
  bodyOf(api.GET('/api/notices', { params: { query } }));

/** Without ids, all of them. */
export const readNotices = (ids: readonly string[] | undefined, key: string) =>
  bodyOf(api.POST('/api/notices/read', { body: ids === undefined ? {} : { ids: [...ids] }, ...once(key) }));

const POLL_MS = 60_000;

/** The newest notices and how many are unread: once a minute, and only while somebody looks at the tab. */
export const latestNotices = queryOptions({
  queryKey: ['notices', 'latest'],
  queryFn: () => listNotices({ limit: '20' }),
  refetchInterval: POLL_MS,
  refetchIntervalInBackground: false,
  refetchOnWindowFocus: true,
});
