import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { pick } from '../../app/pick.ts';
import { shellRoute } from '../../app/shell-route.ts';

export const reportRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/report',
  staticData: { permission: 'case.report' },
  validateSearch: (search): { contract?: string; call?: string } => pick(search, ['contract', 'call']),
  component: lazyRouteComponent(() => import('./report-page.tsx'), 'ReportPage'),
});
