import { randomBytes } from 'node:crypto';
import type { WorkingCalendar } from '@yinuo/kernel';
import {
  claimSealingKey,
  type Log,
  migrate,
  openPool,
  openSealingKey,
  type PersonActor,
  type Platform,
  type Settings,
  systemClock,
} from '@yinuo/platform';
import { CONTRACTS, FIRST_SIGN_IN } from './demonstration/cast/cast.ts';
import { loadDemonstration } from './demonstration/load-demonstration.ts';
import { contractsOfOrg } from './modules/agreement/index.ts';
import { MODULES } from './modules/index.ts';
import { type FirstSignIn, foundInstallation } from './modules/org/index.ts';
import { openPlatform } from './open-platform.ts';
import { deskMigrations } from './start-desk.ts';

export interface InstallationParts {
  readonly databaseUrl: string;
  readonly keyFile: string;
  readonly calendar: WorkingCalendar;
  readonly log: Log;
  readonly publicUrl: string;
  /** Folder of the contracts to play a demonstration year on; null: an empty installation. */
  readonly demonstration: string | null;
}

/** Told once, at the first start. */
export interface FoundedSignIn {
  readonly userName: string;
  readonly password: string;
  readonly administrators: readonly FirstSignIn[];
  readonly demonstration: boolean;
  /** Of the demonstration's runner. */
  readonly runnerToken: string | null;
}

/** The demonstration watches what runs beside it, its own pages and the sandbox: this machine, and nothing behind it. */
export const DEMONSTRATION_NETWORKS: Settings['probeNetworks'] = CONTRACTS.map((contract) => ({
  contract,
  networks: ['127.0.0.1/32', '::1/128'],
}));

export type InstallationState = 'empty' | 'half-loaded' | 'ready' | 'demonstration';

/** `half-loaded`: a first start was interrupted while it loaded the demonstration; `demonstration`: it is there. */
export async function installationState(databaseUrl: string): Promise<InstallationState> {
  await migrate(databaseUrl, deskMigrations);
  const pool = openPool({ url: databaseUrl, connectionsMax: 2 });
  try {
    const { rows } = await pool.query<{ founded: boolean; asked: boolean; loaded: boolean }>(
      `select exists (select from fact where type = 'installation.founded') as founded,
         exists (select from fact where type = 'demonstration.begun') as asked,
         exists (select from fact where type = 'demonstration.loaded') as loaded`,
    );
    const [row] = rows;
    if (!row?.founded) return 'empty';
    if (row.asked) return row.loaded ? 'demonstration' : 'half-loaded';
    return 'ready';
  } finally {
    await pool.end();
  }
}

/** First start: the operator with its three administrators and, when asked for, the demonstration year. */
export async function prepareInstallation(parts: InstallationParts): Promise<FoundedSignIn> {
  const demonstration = parts.demonstration === null ? [] : DEMONSTRATION_NETWORKS;
  const platform = openPlatform({
    databaseUrl: parts.databaseUrl,
    connectionsMax: 4,
    mayLoseLast: parts.demonstration !== null,
    clock: systemClock,
    calendar: parts.calendar,
    log: parts.log,
    settings: { publicUrl: parts.publicUrl, webhookNetworks: [], probeNetworks: demonstration },
    sealingKey: await openSealingKey(parts.keyFile),
    contractsOfOrg,
    modules: MODULES,
  });
  try {
    await claimSealingKey(platform.pool, platform.sealingKey);
    return await found(platform, parts.demonstration);
  } finally {
    await platform.pool.end();
  }
}

async function found(platform: Platform, contracts: string | null): Promise<FoundedSignIn> {
  const { organisation, signIns } = await foundInstallation(platform, {
    name: { zh: '平台运营', en: 'Operator' },
    shortName: '平台运营',
  });
  await platform.sealingKey.witness.forget(); // of a database that this key sealed before
  const admin = (role: FirstSignIn['role']): FirstSignIn => {
    const one = signIns.find((signIn) => signIn.role === role);
    if (!one) throw new Error(`the installation has no ${role}`);
    return one;
  };
  const system = admin('system-admin');
  if (contracts === null)
    return {
      userName: system.userName,
      password: system.firstPassword,
      administrators: signIns,
      demonstration: false,
      runnerToken: null,
    };
  const actor = (one: FirstSignIn): PersonActor => ({
    kind: 'person',
    personId: one.personId,
    name: one.name,
    orgId: organisation,
    side: 'operator',
    roles: [one.role],
  });
  const password = `Yinuo-${randomBytes(6).toString('base64url')}-7`;
  const { runnerToken } = await loadDemonstration(platform, {
    admins: { system: actor(system), security: actor(admin('security-admin')) },
    password,
    contracts,
    until: platform.clock.now(),
  });
  return { userName: FIRST_SIGN_IN, password, administrators: signIns, demonstration: true, runnerToken };
}
