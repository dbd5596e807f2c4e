import { alertRoutes } from './alert.ts';
import { probeRoutes } from './probe.ts';
import { runnerRoutes } from './runner.ts';
import { statusRoutes } from './status.ts';

export * from './alert.ts';
export * from './probe.ts';
export * from './runner.ts';
export * from './status.ts';

export const watchRoutes = [...probeRoutes, ...runnerRoutes, ...alertRoutes, ...statusRoutes] as const;
