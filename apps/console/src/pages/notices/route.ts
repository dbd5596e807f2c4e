import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { pick } from '../../app/pick.ts';
import { shellRoute } from '../../app/shell-route.ts';

export const noticesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/notices',
  staticData: { permission: 'notice.read' },
  validateSearch: (search): Partial<Record<'unread' | 'cursor', string>> => pick(search, ['unread', 'cursor']),
  component: lazyRouteComponent(() => import('./notices-page.tsx'), 'NoticesPage'),
});
