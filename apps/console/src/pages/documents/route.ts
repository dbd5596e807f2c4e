import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { pick } from '../../app/pick.ts';
import { shellRoute } from '../../app/shell-route.ts';

export const DOCUMENT_FILTERS = ['search', 'contract', 'kind', 'period', 'stage', 'state', 'waiting', 'sort'] as const;
/** `ask=fault-analysis&case=…` opens the form for one fault: the way here from a case. */
const NAMES = [...DOCUMENT_FILTERS, 'tab', 'cursor', 'ask', 'case'] as const;

export const documentsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/documents',
  staticData: { permission: 'document.read' },
  validateSearch: (search): Partial<Record<(typeof NAMES)[number], string>> => pick(search, NAMES),
  component: lazyRouteComponent(() => import('./documents-page.tsx'), 'DocumentsPage'),
});
