import { paymentRoutes } from './payments.ts';
import { penaltyRoutes } from './penalties.ts';

export * from './payments.ts';
export * from './penalties.ts';
export type { PayingSide } from './shared.ts';

export const settleRoutes = [...penaltyRoutes, ...paymentRoutes] as const;
