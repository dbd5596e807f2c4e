import { sourceRoutes } from './sources.ts';

export * from './differences.ts';
export * from './input.ts';
export * from './reply.ts';
export * from './runs.ts';
export * from './sources.ts';
export * from './words.ts';

export const moneyRoutes = [...sourceRoutes] as const;
