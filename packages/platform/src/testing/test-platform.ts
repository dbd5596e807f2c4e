import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { chineseCalendar, type Instant, instantOf } from '@yinuo/kernel';
import { testClock } from '../clock.ts';
import { openPool } from '../database/database.ts';
import { type MigrationSet, migrate, platformMigrations } from '../database/migrate.ts';
import type { ContractsOfOrg } from '../database/transaction.ts';
import { sealingKey } from '../facts/sealing-key.ts';
import { silentLog } from '../log.ts';
import type { Listeners, Platform } from '../platform.ts';
import { testDatabase } from './test-database.ts';

export interface TestPlatform extends Platform {
  readonly clock: ReturnType<typeof testClock>;
  readonly url: string;
  close(): Promise<void>;
}

export interface TestPlatformOptions {
  readonly migrations?: readonly MigrationSet[];
  readonly contractsOfOrg?: ContractsOfOrg;
  readonly listeners?: Listeners;
  readonly now?: Instant;
}

/** A platform on a database of its own, with a clock that the test owns and a key of its own. */
export async function testPlatform(options: TestPlatformOptions = {}): Promise<TestPlatform> {
  const migrations = options.migrations ?? [platformMigrations];
  const database = await testDatabase({
    key: migrations.map((set) => set.name).join(','),
    prepare: async (url) => {
      await migrate(url, migrations);
    },
  });
  const pool = openPool({ url: database.url, connectionsMax: 8 });
  return {
    url: database.url,
    pool,
    clock: testClock(options.now ?? instantOf(Date.UTC(2026, 1, 10, 1, 0, 0))),
    calendar: chineseCalendar(),
    log: silentLog,
    settings: {
      publicUrl: 'http://127.0.0.1',
      webhookNetworks: ['127.0.0.0/8'],
      probeNetworks: [{ contract: '*', networks: ['127.0.0.0/8', '::1/128'] }],
    },
    sealingKey: sealingKey(generateKeyPairSync('ed25519').privateKey),
    contractsOfOrg: options.contractsOfOrg ?? (() => `select null::text where false`),
    listeners: options.listeners ?? new Map(),
    random: () => randomBytes(16),
    async close() {
      await pool.end();
      await database.drop();
    },
  };
}
