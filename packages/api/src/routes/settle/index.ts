import { overviewRoutes } from './overview.ts';
import { paymentRoutes } from './payments.ts';
import { penaltyRoutes } from './penalties.ts';
import { periodRoutes } from './periods/index.ts';
import { termRoutes } from './term.ts';

export * from './overview.ts';
export * from './payments.ts';
export * from './penalties.ts';
export * from './periods/index.ts';
export type { PayingSide } from './shared.ts';
export * from './term.ts';

export const settleRoutes = [
  ...overviewRoutes,
  ...penaltyRoutes,
  ...paymentRoutes,
  ...periodRoutes,
  ...termRoutes,
] as const;
