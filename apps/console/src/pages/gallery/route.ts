import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '../../app/shell-route.ts';

/** Every component of the kit in its states; only in development. */
export const galleryRoute = import.meta.env.DEV
  ? createRoute({
      getParentRoute: () => shellRoute,
      path: '/gallery',
      component: lazyRouteComponent(() => import('./gallery-page.tsx'), 'GalleryPage'),
    })
  : undefined;
