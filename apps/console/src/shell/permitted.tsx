import { useMatches } from '@tanstack/react-router';
import type { Permission } from '@yinuo/api';
import type { ReactNode } from 'react';
import { useSession } from '../app/session.ts';
import { NoPermission } from '../kit/state/no-permission.tsx';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** What a person must hold to open the page; without it the page's place says so. */
    permission?: Permission;
  }
}

/** Shows the page only to who may see it; the server refuses anyway. */
export function Permitted({ children }: { children: ReactNode }) {
  const { permissions } = useSession();
  const refused = useMatches({
    select: (matches) =>
      matches.some(({ staticData: { permission } }) => permission !== undefined && !permissions.includes(permission)),
  });
  return refused ? <NoPermission whole /> : children;
}
