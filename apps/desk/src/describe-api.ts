import { generateKeyPairSync } from 'node:crypto';
import { chineseCalendar } from '@yinuo/kernel';
import { sealingKey, silentLog, systemClock } from '@yinuo/platform';
import { readConfig } from './config.ts';
import { contractsOfOrg } from './modules/agreement/index.ts';
import { MODULES } from './modules/index.ts';
import { openPlatform } from './open-platform.ts';
import { openApp } from './start-desk.ts';

/** The OpenAPI 3.1 document of the whole desk, as `/api/openapi.json` serves it. Opens no connection. */
export async function describeApi(): Promise<Record<string, unknown>> {
  const config = readConfig({ DATABASE_URL: 'postgresql://127.0.0.1:1/none', YINUO_KEY_FILE: 'none' });
  const platform = openPlatform({
    databaseUrl: config.databaseUrl,
    connectionsMax: 2,
    clock: systemClock,
    calendar: chineseCalendar(),
    log: silentLog,
    settings: { publicUrl: config.publicUrl, webhookNetworks: [], probeNetworks: [] },
    sealingKey: sealingKey(generateKeyPairSync('ed25519').privateKey),
    contractsOfOrg,
    modules: MODULES,
  });
  const app = await openApp(platform, config, MODULES);
  await app.ready();
  const document: unknown = app.swagger();
  await app.close();
  await platform.pool.end();
  return { ...(document as Record<string, unknown>) };
}
