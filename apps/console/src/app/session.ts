import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Permission, SessionView } from '@yinuo/api';
import { api, bodyOf } from '../api/index.ts';

/** Reply of `GET /api/session`. */
export type Session = SessionView;

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: (): Promise<Session> => bodyOf(api.GET('/api/session')),
  staleTime: 5 * 60_000,
  retry: false,
});

/** The session of the person in front of the screen; the shell only renders once it is there. */
export function useSession(): Session {
  const { data } = useQuery(sessionQuery);
  if (data === undefined) throw new Error('useSession outside the shell');
  return data;
}

/** `const can = useCan(); can('case.report')`. The server decides again; this only hides what would be refused. */
export function useCan(): (permission: Permission) => boolean {
  const { permissions } = useSession();
  return (permission) => permissions.includes(permission);
}
