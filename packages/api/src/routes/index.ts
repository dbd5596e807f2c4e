import type { Route } from '../route.ts';
import { agreementRoutes } from './agreement.ts';
import { amendmentRoutes } from './amendment.ts';
import { analysisRoutes } from './analysis.ts';
import { assetRoutes } from './asset.ts';
import { casesRoutes } from './cases.ts';
import { deliverRoutes } from './deliver.ts';
import { factsRoutes } from './facts.ts';
import { inspectRoutes } from './inspect.ts';
import { ledgerRoutes } from './ledger.ts';
import { moneyRoutes } from './money/index.ts';
import { notifyRoutes } from './notify.ts';
import { orgRoutes } from './org.ts';
import { outreachRoutes } from './outreach.ts';
import { rotaRoutes } from './rota.ts';
import { sessionRoutes } from './session.ts';
import { settleRoutes } from './settle/index.ts';
import { watchRoutes } from './watch/index.ts';

export * from './agreement.ts';
export * from './amendment.ts';
export * from './analysis.ts';
export * from './asset.ts';
export * from './cases.ts';
export * from './deliver.ts';
export * from './facts.ts';
export * from './inspect.ts';
export * from './ledger.ts';
export * from './money/index.ts';
export * from './notify.ts';
export * from './org.ts';
export * from './outreach.ts';
export * from './rota.ts';
export * from './session.ts';
export * from './settle/index.ts';
export * from './watch/index.ts';

/** Every route of the desk: OpenAPI, the access table and the fuzz tests are made from this list. */
export const ALL_ROUTES: readonly Route[] = [
  ...agreementRoutes,
  ...amendmentRoutes,
  ...analysisRoutes,
  ...assetRoutes,
  ...casesRoutes,
  ...deliverRoutes,
  ...factsRoutes,
  ...inspectRoutes,
  ...ledgerRoutes,
  ...moneyRoutes,
  ...notifyRoutes,
  ...outreachRoutes,
  ...rotaRoutes,
  ...orgRoutes,
  ...sessionRoutes,
  ...settleRoutes,
  ...watchRoutes,
];
