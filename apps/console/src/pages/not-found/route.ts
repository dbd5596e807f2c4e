import { createRoute } from '@tanstack/react-router';
import { shellRoute } from '../../app/shell-route.ts';
import { NotFoundPage } from './not-found-page.tsx';

/** Every address that no page has: said inside the shell, so that the way on is in sight. */
export const notFoundRoute = createRoute({ getParentRoute: () => shellRoute, path: '$', component: NotFoundPage });
