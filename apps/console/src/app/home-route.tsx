import { createRoute, Navigate } from '@tanstack/react-router';
import { NoPermission } from '../kit/state/no-permission.tsx';
import { useNavItems } from '../shell/index.ts';
import { shellRoute } from './shell-route.ts';

/** The first page that this person may see: 今日 for most, 人员 for an administrator. */
function Home() {
  const [first] = useNavItems();
  return first === undefined ? <NoPermission /> : <Navigate to={first.to} replace />;
}

export const homeRoute = createRoute({ getParentRoute: () => shellRoute, path: '/', component: Home });
