import multipart from '@fastify/multipart';
import type { WorkingCalendar } from '@yinuo/kernel';
import {
  type Authenticate,
  binder,
  type Clock,
  claimSealingKey,
  factSealer,
  type Log,
  migrate,
  openSealingKey,
  openServer,
  type Platform,
  replySweeper,
  startWork,
  systemClock,
} from '@yinuo/platform';
import type { FastifyInstance } from 'fastify';
import type { DeskConfig } from './config.ts';
import { type DeskModule, migrationsOf } from './desk-module.ts';
import { contractsOfOrg } from './modules/agreement/index.ts';
import { MODULES } from './modules/index.ts';
import { openSignIn } from './modules/org/index.ts';
import { openPlatform } from './open-platform.ts';
import { serveApiDocs } from './serve-api-docs.ts';
import { serveConsole } from './serve-console.ts';
import { serveMetrics } from './serve-metrics.ts';

export interface RunningDesk {
  readonly url: string;
  readonly platform: Platform;
  stop(): Promise<void>;
}

export interface DeskParts {
  readonly config: DeskConfig;
  readonly calendar: WorkingCalendar;
  readonly log: Log;
  readonly clock?: Clock;
  /** Folder of the built console; absent = API only. */
  readonly consoleFolder?: string;
}

/** All migrations of the desk, in rank order. */
export const deskMigrations = migrationsOf(MODULES);

/** Migrates, starts the HTTP server, the workers and the pollers of one desk process. */
export async function startDesk(parts: DeskParts): Promise<RunningDesk> {
  const { config } = parts;
  await migrate(config.databaseUrl, deskMigrations);
  const sealingKey = await openSealingKey(config.keyFile);
  const platform = openPlatform({
    databaseUrl: config.databaseUrl,
    connectionsMax: config.connectionsMax,
    clock: parts.clock ?? systemClock,
    calendar: parts.calendar,
    log: parts.log,
    settings: {
      publicUrl: config.publicUrl,
      webhookNetworks: config.webhookNetworks,
      probeNetworks: config.probeNetworks,
    },
    sealingKey,
    contractsOfOrg,
    modules: MODULES,
  });
  await claimSealingKey(platform.pool, sealingKey);
  const app = await openApp(platform, config, MODULES);
  await serveApiDocs(app);
  if (parts.consoleFolder) await serveConsole(app, parts.consoleFolder);
  const work = await startWork(
    platform,
    config.databaseUrl,
    MODULES.flatMap((module) => [...(module.jobs ?? [])]),
    [factSealer(sealingKey), replySweeper, ...MODULES.flatMap((module) => [...(module.pollers ?? [])])],
  );
  const services = await Promise.all(
    MODULES.flatMap((module) => (module.services ?? []).map((start) => start(platform))),
  );
  const url = await app.listen({ port: config.port, host: config.host });
  return {
    url,
    platform,
    async stop() {
      await app.close();
      await Promise.all(services.map((service) => service.stop()));
      await work.stop();
      await platform.pool.end();
    },
  };
}

/** The HTTP application alone: what tests drive by `inject`, and what OpenAPI is printed from. */
export async function openApp(
  platform: Platform,
  config: DeskConfig,
  modules: readonly DeskModule[],
): Promise<FastifyInstance> {
  const app = await openServer({
    log: platform.log,
    proxies: config.proxies,
    bodyMaxBytes: 1_000_000,
    calls: config.calls,
    publicUrl: config.publicUrl,
  });
  await app.register(multipart); // each route that takes a file sets its own limits
  const authenticate: Authenticate = await openSignIn(app, platform, config);
  const bind = binder(app, platform, authenticate);
  for (const module of modules) module.routes?.(bind, platform);
  serveMetrics(app);
  return app;
}
