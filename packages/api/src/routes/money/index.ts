import { differenceRoutes } from './differences.ts';
import { recoveryRoutes } from './recoveries.ts';
import { runRoutes } from './runs.ts';
import { sourceRoutes } from './sources.ts';

export * from './connection.ts';
export * from './differences.ts';
export * from './input.ts';
export * from './preview-reply.ts';
export * from './recoveries.ts';
export * from './recovery-input.ts';
export * from './recovery-reply.ts';
export * from './recovery-words.ts';
export * from './reply.ts';
export * from './runs.ts';
export * from './sources.ts';
export * from './trade-reply.ts';
export * from './words.ts';

export const moneyRoutes = [...sourceRoutes, ...runRoutes, ...differenceRoutes, ...recoveryRoutes] as const;
