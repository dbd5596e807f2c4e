import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { pick } from '../../app/pick.ts';
import { shellRoute } from '../../app/shell-route.ts';

export const SURVEY_FILTERS = ['contract', 'state'] as const;
const NAMES = [...SURVEY_FILTERS, 'tab', 'cursor'] as const;

export const outreachRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/outreach',
  staticData: { permission: 'outreach.read' },
  validateSearch: (search): Partial<Record<(typeof NAMES)[number], string>> => pick(search, NAMES),
  component: lazyRouteComponent(() => import('./outreach-page.tsx'), 'OutreachPage'),
});
