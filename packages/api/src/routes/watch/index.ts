import { alertRoutes } from './alert.ts';
import { assuranceRoutes } from './assurance.ts';
import { outageRoutes } from './outage.ts';
import { probeRoutes } from './probe.ts';
import { runnerRoutes } from './runner.ts';
import { statusRoutes } from './status.ts';

export * from './alert.ts';
export * from './assurance.ts';
export * from './outage.ts';
export * from './probe.ts';
export * from './runner.ts';
export * from './status.ts';

export const watchRoutes = [
  ...probeRoutes,
  ...runnerRoutes,
  ...alertRoutes,
  ...assuranceRoutes,
  ...outageRoutes,
  ...statusRoutes,
] as const;
