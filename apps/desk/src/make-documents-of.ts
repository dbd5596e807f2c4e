import type { WorkingCalendar } from '@yinuo/kernel';
import { claimSealingKey, migrate, openSealingKey, silentLog, systemClock } from '@yinuo/platform';
import { contractsOfOrg } from './modules/agreement/index.ts';
import { makePack, type PackMade } from './modules/deliver/index.ts';
import { MODULES } from './modules/index.ts';
import { openPlatform } from './open-platform.ts';
import { deskMigrations } from './start-desk.ts';

export type { PackLine, PackMade } from './modules/deliver/index.ts';

type Order = Parameters<typeof makePack>[1];

/** Makes the documents that a contract owes for a period from a desk's database, without starting a desk. */
export async function makeDocumentsOf(
  parts: { readonly databaseUrl: string; readonly keyFile: string; readonly calendar: WorkingCalendar },
  order: Order,
): Promise<PackMade> {
  await migrate(parts.databaseUrl, deskMigrations);
  const sealingKey = await openSealingKey(parts.keyFile);
  const platform = openPlatform({
    databaseUrl: parts.databaseUrl,
    connectionsMax: 4,
    clock: systemClock,
    calendar: parts.calendar,
    log: silentLog,
    settings: { publicUrl: '', webhookNetworks: [], probeNetworks: [] },
    sealingKey,
    contractsOfOrg,
    modules: MODULES,
  });
  try {
    await claimSealingKey(platform.pool, sealingKey);
    return await makePack(platform, order);
  } finally {
    await platform.pool.end();
  }
}
