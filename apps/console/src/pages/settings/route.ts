import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { pick } from '../../app/pick.ts';
import { shellRoute } from '../../app/shell-route.ts';

export const settingsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/settings',
  staticData: { permission: 'webhook.manage' },
  validateSearch: (search): Partial<Record<'tab' | 'cursor', string>> => pick(search, ['tab', 'cursor']),
  component: lazyRouteComponent(() => import('./settings-page.tsx'), 'SettingsPage'),
});
