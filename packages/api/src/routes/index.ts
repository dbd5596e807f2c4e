import type { Route } from '../route.ts';
import { agreementRoutes } from './agreement.ts';
import { casesRoutes } from './cases.ts';
import { factsRoutes } from './facts.ts';
import { notifyRoutes } from './notify.ts';

export * from './agreement.ts';
export * from './cases.ts';
export * from './facts.ts';
export * from './notify.ts';

/** Every route of the desk: OpenAPI, the access table and the fuzz tests are made from this list. */
export const ALL_ROUTES: readonly Route[] = [...agreementRoutes, ...casesRoutes, ...factsRoutes, ...notifyRoutes];
