import { chineseCalendar } from '@yinuo/kernel';
import {
  claimSealingKey,
  type FactVerification,
  openSealingKey,
  silentLog,
  systemClock,
  verifyFacts,
} from '@yinuo/platform';
import { contractsOfOrg } from './modules/agreement/index.ts';
import { openPlatform } from './open-platform.ts';

/** Verifies the fact log of a database, without starting a desk. */
export async function verifyFactsOf(parts: {
  readonly databaseUrl: string;
  readonly keyFile: string;
}): Promise<FactVerification> {
  const sealingKey = await openSealingKey(parts.keyFile);
  const platform = openPlatform({
    databaseUrl: parts.databaseUrl,
    connectionsMax: 2,
    clock: systemClock,
    calendar: chineseCalendar(),
    log: silentLog,
    settings: { publicUrl: '', webhookNetworks: [], probeNetworks: [] },
    sealingKey,
    contractsOfOrg,
    modules: [],
  });
  try {
    await claimSealingKey(platform.pool, sealingKey);
    return await verifyFacts(platform, sealingKey);
  } finally {
    await platform.pool.end();
  }
}
