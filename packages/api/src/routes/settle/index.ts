import { penaltyRoutes } from './penalties.ts';

export * from './penalties.ts';
export type { PayingSide } from './shared.ts';

export const settleRoutes = [...penaltyRoutes] as const;
