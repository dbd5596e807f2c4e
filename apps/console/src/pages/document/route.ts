import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '../../app/shell-route.ts';

export const documentRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/documents/$id',
  staticData: { permission: 'document.read' },
  component: lazyRouteComponent(() => import('./document-page.tsx'), 'DocumentPage'),
});
